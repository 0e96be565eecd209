interface Viewport {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

export interface Shift {
  readonly x: number;
  readonly y: number;
}

/**
 * How far (CSS px) a followed point must move on screen to be back in the viewport's middle third;
 * zero while it is there.
 */
export function shiftToMiddleThird(x: number, y: number, viewport: Viewport): Shift {
  return { x: back(x, viewport.width), y: back(y, viewport.height) };
}

function back(value: number, extent: number): number {
  const low = extent / 3;
  return Math.min(Math.max(value, low), extent - low) - value;
}

/** Time constant of the glide in ms. */
const GLIDE = 220;

/** Share (0..1) of the way that a glide covers in `elapsed` ms. */
export function glideShare(elapsed: number): number {
  return 1 - Math.exp(-Math.max(0, elapsed) / GLIDE);
}
