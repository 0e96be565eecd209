import type { Span } from "../campaign";

/** Where an instant (ms since the epoch) lies on a track of the given width (CSS px) that shows `window`. */
export function positionOf(instant: number, window: Span, width: number): number {
  const span = window.to - window.from;
  return span > 0 ? ((instant - window.from) / span) * width : 0;
}

/** The instant (ms since the epoch) at a place on the track (CSS px), kept inside the window. */
export function instantAt(x: number, window: Span, width: number): number {
  if (!(width > 0)) return window.from;
  const fraction = Math.min(Math.max(x / width, 0), 1);
  return window.from + fraction * (window.to - window.from);
}

const MINUTE = 60_000;
const ROUND: readonly number[] = [1000, MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE];

/**
 * The instant (ms since the epoch) that a hand at a place on the track (CSS px) means: the nearest whole second,
 * minute or hour by a clock of the given offset (ms), as far as one px can tell them apart.
 */
export function pointedInstant(x: number, window: Span, width: number, offset: number): number {
  const instant = instantAt(x, window, width);
  const pixel = (window.to - window.from) / width;
  const unit = ROUND.findLast((size) => size <= pixel) ?? 1;
  const rounded = Math.round((instant + offset) / unit) * unit - offset;
  return Math.min(Math.max(rounded, window.from), window.to);
}
