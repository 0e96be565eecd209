import type { Frame } from "../motion";

/** A frame of the engine kept for drawing again, for the engine writes over its own with each instant. */
export class FrameCopy implements Frame {
  instant = 0;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly visible: Uint8Array;

  constructor(rows: number) {
    this.x = new Float64Array(rows);
    this.y = new Float64Array(rows);
    this.visible = new Uint8Array(rows);
  }

  /** @throws RangeError when the frame has more rows than the copy. */
  take(frame: Frame): void {
    this.instant = frame.instant;
    this.x.set(frame.x);
    this.y.set(frame.y);
    this.visible.set(frame.visible);
  }
}
