import type { Frame, Tracks } from "../motion";
import type { Scene } from "./overlay";

/**
 * A frame of the engine kept for drawing again, for the engine writes over its own with each instant,
 * and with it what the tracks say of each unit's leg.
 */
export class SceneCopy implements Scene {
  instant = 0;
  /** Whether there has been a frame yet. */
  taken = false;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly bearing: Float32Array;
  readonly speed: Float32Array;
  readonly leg: Int32Array;
  readonly visible: Uint8Array;

  constructor(private readonly tracks: Tracks) {
    const rows = tracks.ids.length;
    this.x = new Float64Array(rows);
    this.y = new Float64Array(rows);
    this.bearing = new Float32Array(rows);
    this.speed = new Float32Array(rows);
    this.leg = new Int32Array(rows);
    this.visible = new Uint8Array(rows);
  }

  /** @throws RangeError when the frame has more rows than the tracks. */
  take(frame: Frame): void {
    this.instant = frame.instant;
    this.x.set(frame.x);
    this.y.set(frame.y);
    this.visible.set(frame.visible);
    for (let row = 0; row < this.visible.length; row++) {
      if (this.visible[row] === 1) this.readLeg(row);
    }
    this.taken = true;
  }

  private readLeg(row: number): void {
    const { offsets, times, bearing, speed, vertex } = this.tracks;
    const start = offsets[row] as number;
    let low = start;
    let high = offsets[row + 1] as number;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((times[middle] as number) <= this.instant) low = middle + 1;
      else high = middle;
    }
    const begun = low - 1;
    this.bearing[row] = bearing[Math.max(start, begun)] as number;
    this.speed[row] = begun < start ? 0 : (speed[begun] as number);
    this.leg[row] = begun < start ? -1 : (vertex[begun] as number);
  }
}
