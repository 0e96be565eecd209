import type { Echelon, Unit } from "../../campaign";
import { type Move, movesOf, type Tracks } from "../../motion";
import { echelonRank } from "../detail";

/** How long arrows last, seconds of playing time at the campaign's own speed. */
interface Patience {
  /** A unit that rests no longer goes on with its move. */
  readonly rest: number;
  /** After its arrival an arrow stands and then fades. */
  readonly stand: number;
  readonly fade: number;
}

const TROOPS: Patience = { rest: 0.7, stand: 0.8, fade: 2.6 };

/** The arrows of armies and fronts tell of the campaign, not of the day. */
const ARMIES: Patience = { rest: 4, stand: 3, fade: 6 };

/** How long the arrows of an echelon last. */
export function patienceOf(echelon: Echelon): Patience {
  return echelonRank(echelon) >= echelonRank("army") ? ARMIES : TROOPS;
}

/** The moves of a unit that have arrows. @param rate of the campaign. */
export function shownMoves(
  tracks: Tracks,
  { branch, echelon, index, trajectory }: Unit,
  rate: number,
): readonly Move[] {
  // Aircraft have signs of their own.
  if (!trajectory || branch === "air") return [];
  return movesOf(tracks, index, trajectory.actions, patienceOf(echelon).rest * 1000 * rate);
}
