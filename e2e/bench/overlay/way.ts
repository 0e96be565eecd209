import type { Frame } from "../../../src/motion";

/** Both ways draw symbols of this frame and trails of this width and opacity; CSS px. */
export const TRAIL_WIDTH = 5.5;
export const TRAIL_OPACITY = 0.85;

/** Where the probes are in a picture, CSS px; NaN for one that is not to be found. */
export interface Sight {
  /** Right edge of the probe symbol's fill. */
  readonly symbol: number;
  /** Head of the probe's trail. */
  readonly head: number;
}

/** One way to show moving units on the map. */
export interface Way {
  /** Fills the window. */
  readonly container: HTMLElement;
  /** Asks for the units to be where a frame has them. */
  show(frame: Frame): void;
  /** Resolves when all that was asked for is on screen. */
  settle(): Promise<void>;
  /** Tells of every new picture of the units while it can still be read, in the task that drew it. */
  watch(drawn: ((gl: WebGL2RenderingContext) => void) | null): void;
  destroy(): void;
}
