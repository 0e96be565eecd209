import type { CampaignMapEvents } from "./contract";
import type { Emitter } from "./emitter";

/** Tells when the map is at work and when it is at rest. */
export class Repose {
  /** Whether the base map moves or loads. */
  private busy = true;
  private announced = false;

  constructor(
    private readonly emitter: Emitter<CampaignMapEvents>,
    /** Whether all that was given to be drawn is drawn. */
    private readonly isDrawn: () => boolean,
  ) {}

  /** Whether nothing is loading, moving or fading. */
  get isIdle(): boolean {
    return !this.busy && this.isDrawn();
  }

  /** The base map moves or loads something. */
  readonly work = (): void => {
    if (this.busy) return;
    this.busy = true;
    this.emitter.emit("busy");
  };

  /** Something over the base map has begun to change. */
  stir(): void {
    if (!this.busy) this.emitter.emit("busy");
  }

  /** The base map neither moves nor loads any more. */
  settle(): void {
    this.busy = false;
    this.rest();
  }

  /** Says that the map is at rest, once there is all to see. */
  rest(): void {
    if (!this.isIdle) return;
    if (!this.announced) {
      this.announced = true;
      this.emitter.emit("ready");
    }
    this.emitter.emit("idle");
  }
}
