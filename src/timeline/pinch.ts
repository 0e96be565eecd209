import type { Span } from "../campaign";

/** Two fingers on the track, CSS px from its left edge. */
export type Fingers = readonly [number, number];

/** Fingers nearer than this are one place: their distance says nothing about zoom. */
const CLOSEST_PX = 12;

/**
 * The window that keeps the instants under two fingers under them as they move.
 * @param window when the fingers came down, ms since the Unix epoch
 * @param width of the track, CSS px
 */
export function pinched(window: Span, width: number, before: Fingers, after: Fingers): Span {
  const span = window.to - window.from;
  const apart = ([a, b]: Fingers) => Math.max(Math.abs(a - b), CLOSEST_PX);
  const middle = ([a, b]: Fingers) => (a + b) / 2;
  const held = window.from + (middle(before) / width) * span;
  const length = span * (apart(before) / apart(after));
  const from = held - (middle(after) / width) * length;
  return { from, to: from + length };
}
