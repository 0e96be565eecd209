import { type Frame, lastNotAfter, type Tracks } from "../motion";
import { FrameCopy } from "./frame-copy";
import type { Legs, Scene } from "./overlay";

/** A kept frame, and with it what the tracks say of a unit's leg, which is read only for who is drawn. */
export class SceneCopy extends FrameCopy implements Scene, Legs {
  /** Whether there has been a frame yet. */
  taken = false;

  constructor(private readonly tracks: Tracks) {
    super(tracks.ids.length);
  }

  get legs(): Legs {
    return this;
  }

  override take(frame: Frame): void {
    super.take(frame);
    this.taken = true;
  }

  bearing(row: number): number {
    const begun = Math.max(this.first(row), this.begun(row));
    return this.tracks.bearing[begun] as number;
  }

  speed(row: number): number {
    const begun = this.begun(row);
    return begun < this.first(row) ? 0 : (this.tracks.speed[begun] as number);
  }

  vertex(row: number): number {
    const begun = this.begun(row);
    return begun < this.first(row) ? -1 : (this.tracks.vertex[begun] as number);
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
