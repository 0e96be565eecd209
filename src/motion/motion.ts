import { type ChangeInput, type Changes, compileChanges } from "./changes";
import { compileTracks, type Tracks } from "./compile";

/** A campaign's movements made ready for play; row r of everything is the unit at index r. */
export interface Motion {
  readonly tracks: Tracks;
  readonly changes: Changes;
}

/**
 * Makes the movements of a campaign's units (`Campaign.units`) ready for play. Give each reader a
 * `Sampler` of its own over `tracks`.
 * @throws RangeError as `compileTracks` does.
 */
export function compileMotion(units: readonly ChangeInput[]): Motion {
  return { tracks: compileTracks(units), changes: compileChanges(units) };
}
