import { mergeInstants } from "./changes";
import { type Checkpoints, compileCheckpoints } from "./checkpoints";
import type { Tracks } from "./compile";
import { compileKnots, END_OF_TIME, KNOT_SIZE, type Knots, lastKnot } from "./knots";
import { lastNotAfter } from "./search";

/**
 * Where every unit is at one instant; row r is row r of the tracks. A sampler has one frame for life and
 * overwrites it, so copy what must outlast the next `seek`.
 */
export interface Frame {
  /** Ms since the Unix epoch. */
  instant: number;
  /** Web mercator, see `mercator.ts`; 0 for a row without a trajectory. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 1 while the unit is on the map, else 0. */
  readonly visible: Uint8Array;
}

/**
 * Finds where all units are at an instant. A frame depends on the tracks and the instant alone, whichever
 * way the sampler came there. Nothing is allocated after construction. What stays the same for a whole leg
 * (bearing, speed, vertex) is not written in every frame but read for one row when asked for.
 */
export class Sampler {
  readonly frame: Frame;
  private readonly knots: Knots;
  private readonly checkpoints: Checkpoints;
  /** The knot that each row has last passed. */
  private readonly passed: Uint32Array;
  /** Instants at which some unit comes or goes, ascending, and how many of them have passed. */
  private readonly entrances: Float64Array;
  private entrancesPassed = NEVER_SOUGHT;

  constructor(
    readonly tracks: Tracks,
    instant: number,
  ) {
    const rows = tracks.ids.length;
    this.knots = compileKnots(tracks);
    this.checkpoints = compileCheckpoints(this.knots, tracks.times);
    this.passed = new Uint32Array(rows);
    this.entrances = mergeInstants(tracks.visibleFrom, tracks.visibleTo);
    this.frame = {
      instant,
      x: new Float64Array(rows),
      y: new Float64Array(rows),
      visible: new Uint8Array(rows),
    };
    this.seek(instant);
  }

  /**
   * Moves the frame to an instant (ms since the Unix epoch). Before its first vertex a unit is at the
   * first, after its last at the last.
   * @returns the sampler's own frame, the same object every time.
   * @throws RangeError for an instant that a JavaScript `Date` cannot show.
   */
  seek(instant: number): Frame {
    if (!(Math.abs(instant) < END_OF_TIME)) throw new RangeError(`no such instant: ${instant}`);
    this.frame.instant = instant;
    this.move(instant);
    this.enterAndLeave(instant);
    return this.frame;
  }

  /** Degrees clockwise from north, 0..360, of a row. A unit at rest keeps facing as it came; 0 without a trajectory. */
  bearing(row: number): number {
    const { offsets, bearing } = this.tracks;
    const start = offsets[row] ?? 0;
    const begun = Math.max(start, this.begun(row));
    return start === offsets[row + 1] ? 0 : (bearing[begun] ?? 0);
  }

  /** Metres per second over the ground of a row; 0 at rest. */
  speed(row: number): number {
    const begun = this.begun(row);
    return begun < (this.tracks.offsets[row] ?? 0) ? 0 : (this.tracks.speed[begun] ?? 0);
  }

  /** The vertex of a row's trajectory, as it stands in the file, that began the leg; -1 before the first. */
  vertex(row: number): number {
    const begun = this.begun(row);
    return begun < (this.tracks.offsets[row] ?? 0) ? -1 : (this.tracks.vertex[begun] ?? -1);
  }

  /** The vertex of the tracks that began a row's leg; one less than the row's first before it. */
  private begun(row: number): number {
    const knot = this.passed[row];
    if (knot === undefined) throw new RangeError(`there is no row ${row}`);
    return knot - 2 * row - 1;
  }

  private move(instant: number): void {
    const { values } = this.knots;
    const { instants, knots } = this.checkpoints;
    const { passed } = this;
    const { x, y } = this.frame;
    const rows = passed.length;
    const before = (lastNotAfter(instants, 0, instants.length, instant) + 1) * rows;
    const after = before + rows;

    for (let row = 0; row < rows; row++) {
      const knot = lastKnot(
        values,
        knots[before + row] as number,
        knots[after + row] as number,
        instant,
      );
      passed[row] = knot;
      const at = knot * KNOT_SIZE;
      const begin = values[at] as number;
      const fromX = values[at + 1] as number;
      const fromY = values[at + 2] as number;
      const share = (instant - begin) / ((values[at + 3] as number) - begin);
      x[row] = fromX + ((values[at + 4] as number) - fromX) * share;
      y[row] = fromY + ((values[at + 5] as number) - fromY) * share;
    }
  }

  private enterAndLeave(instant: number): void {
    const { entrances, frame } = this;
    const passed = lastNotAfter(entrances, 0, entrances.length, instant) + 1;
    if (passed === this.entrancesPassed) return;
    this.entrancesPassed = passed;
    const { visibleFrom, visibleTo } = this.tracks;
    for (let row = 0; row < visibleFrom.length; row++) {
      frame.visible[row] =
        instant >= (visibleFrom[row] as number) && instant < (visibleTo[row] as number) ? 1 : 0;
    }
  }
}

const NEVER_SOUGHT = -1;
