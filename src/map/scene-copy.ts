import { type Frame, lastNotAfter, type Tracks } from "../motion";
import { FrameCopy } from "./frame-copy";
import type { Legs, Scene } from "./overlay";

/** Words of one row's leg: from when to before when the unit is on it, speed, bearing. */
const LEG = 4;

/** A kept frame, and with it what the tracks say of a unit's leg, which is read only for who is drawn. */
export class SceneCopy extends FrameCopy implements Scene, Legs {
  /** Whether there has been a frame yet. */
  taken = false;
  /** The legs that were read last, all together: a frame reads very many, mostly those of the frame before. */
  private readonly kept: Float64Array;

  constructor(private readonly tracks: Tracks) {
    super(tracks.ids.length);
    this.kept = new Float64Array(tracks.ids.length * LEG).fill(Number.NaN);
  }

  get legs(): Legs {
    return this;
  }

  override take(frame: Frame): void {
    super.take(frame);
    this.taken = true;
  }

  bearing(row: number): number {
    return this.kept[this.leg(row) + 3] as number;
  }

  speed(row: number): number {
    return this.kept[this.leg(row) + 2] as number;
  }

  vertex(row: number): number {
    const begun = this.begun(row);
    return begun < this.first(row) ? -1 : (this.tracks.vertex[begun] as number);
  }

  /** Where what is kept of a row's leg begins. */
  private leg(row: number): number {
    const { instant, kept } = this;
    const at = row * LEG;
    const within = instant >= (kept[at] as number) && instant < (kept[at + 1] as number);
    if (!within) this.keep(at, row);
    return at;
  }

  private keep(at: number, row: number): void {
    const { kept } = this;
    const { bearing, offsets, speed, times } = this.tracks;
    const first = this.first(row);
    const begun = this.begun(row);
    const last = (offsets[row + 1] as number) - 1;
    kept[at] = begun < first ? Number.NEGATIVE_INFINITY : (times[begun] as number);
    kept[at + 1] = begun >= last ? Number.POSITIVE_INFINITY : (times[begun + 1] as number);
    kept[at + 2] = begun < first ? 0 : (speed[begun] as number);
    kept[at + 3] = bearing[Math.max(first, begun)] as number;
  }

  private first(row: number): number {
    return this.tracks.offsets[row] as number;
  }

  /** The vertex of the tracks that began a row's leg; one less than the row's first before it. */
  private begun(row: number): number {
    const { offsets, times } = this.tracks;
    return lastNotAfter(times, this.first(row), offsets[row + 1] as number, this.instant);
  }
}
