/** Shortest way of a finger that counts as a swipe, CSS px. */
const SWIPE = 48;

export interface Touch {
  readonly x: number;
  readonly y: number;
}

/**
 * What a finger asks for that went from one point to another, CSS px: a swipe to the left turns on, to the
 * right back; a tap goes by the half of the screen it hit. Null for a drag up or down.
 * @param width of the screen
 */
export function cueOfTouch(from: Touch, to: Touch, width: number): "next" | "previous" | null {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  if (Math.hypot(dx, dy) < SWIPE / 4) return from.x < width / 2 ? "previous" : "next";
  if (Math.abs(dx) < SWIPE || Math.abs(dx) < 2 * Math.abs(dy)) return null;
  return dx < 0 ? "next" : "previous";
}
