import { mergeInstants } from "./changes";
import { type Checkpoints, compileCheckpoints } from "./checkpoints";
import type { Tracks } from "./compile";
import { compileLegs, LEG_SIZE, type Legs, Value } from "./legs";
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
 * (bearing, speed, vertex) is not copied in every frame but read for one row when asked for.
 */
export class Sampler {
  readonly frame: Frame;
  private readonly legs: Legs;
  private readonly checkpoints: Checkpoints;
  /** The leg that each row is on. */
  private readonly current: Uint32Array;
  /** Instants at which some unit comes or goes, ascending, and how many of them have passed. */
  private readonly entrances: Float64Array;
  private entrancesPassed = NEVER_SOUGHT;

  constructor(
    readonly tracks: Tracks,
    instant: number,
  ) {
    const rows = tracks.ids.length;
    this.legs = compileLegs(tracks);
    this.checkpoints = compileCheckpoints(this.legs);
    this.current = new Uint32Array(rows);
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
   * @throws RangeError for an instant that is not a finite number.
   */
  seek(instant: number): Frame {
    if (!Number.isFinite(instant)) throw new RangeError(`cannot show the instant ${instant}`);
    this.frame.instant = instant;
    this.move(instant);
    this.enterAndLeave(instant);
    return this.frame;
  }

  /** Degrees clockwise from north, 0..360, of a row. A unit at rest keeps facing as it came. */
  bearing(row: number): number {
    return this.read(row, Value.bearing);
  }

  /** Metres per second over the ground of a row; 0 at rest. */
  speed(row: number): number {
    return this.read(row, Value.speed);
  }

  /** The vertex of a row's trajectory that began the current leg; -1 before the first. */
  vertex(row: number): number {
    return this.read(row, Value.vertex);
  }

  private read(row: number, value: number): number {
    const leg = this.current[row];
    if (leg === undefined) throw new RangeError(`there is no row ${row}`);
    return this.legs.values[leg * LEG_SIZE + value] as number;
  }

  private move(instant: number): void {
    const { begins, values } = this.legs;
    const { instants, legs } = this.checkpoints;
    const { current } = this;
    const { x, y } = this.frame;
    const rows = current.length;
    const before = (lastNotAfter(instants, 0, instants.length, instant) + 1) * rows;
    const after = before + rows;

    for (let row = 0; row < rows; row++) {
      const low = legs[before + row] as number;
      const high = legs[after + row] as number;
      const leg = low === high ? low : lastNotAfter(begins, low + 1, high + 1, instant);
      const at = leg * LEG_SIZE;
      const elapsed = instant - (values[at + Value.begin] as number);
      x[row] = (values[at + Value.x] as number) + elapsed * (values[at + Value.xRate] as number);
      y[row] = (values[at + Value.y] as number) + elapsed * (values[at + Value.yRate] as number);
      current[row] = leg;
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
