/** Where a passage is put when the clock scrolls to it: CSS px from the top, just below the story's bar. */
export const READING_TOP = 45;

/** The share of the height below `READING_TOP` at which the reader is taken to read. */
const READING_SHARE = 0.25;

/** Distance of the reading line from the top of a text area of the given height, CSS px. */
export function readingLine(height: number): number {
  return READING_TOP + (height - READING_TOP) * READING_SHARE;
}

/**
 * Which passage is read: the last whose top is not below the line. Tops (CSS px, same origin as the line)
 * are in reading order; a text scrolled to its very top reads its first passage.
 */
export function passageAtLine(tops: readonly number[], line: number, atTop: boolean): number {
  if (atTop) return 0;
  return Math.max(
    0,
    tops.findLastIndex((top) => top <= line),
  );
}

export interface ScrollCircumstances {
  readonly reducedMotion: boolean;
  /** Wall ms since the clock last asked for a scroll. */
  readonly sinceLast: number;
  /** CSS px to go, and the height of the text area. */
  readonly distance: number;
  readonly height: number;
}

/** Glides only when that can be followed: not while scrubbing, not across half the story. */
export function scrollManner(circumstances: ScrollCircumstances): "instant" | "smooth" {
  const { reducedMotion, sinceLast, distance, height } = circumstances;
  if (reducedMotion || sinceLast < 400 || Math.abs(distance) > height * 3) return "instant";
  return "smooth";
}
