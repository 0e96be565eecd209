/** The map of a 1920 x 1080 window beside its panel, CSS px: what authors look at when they choose a zoom. */
export const AUTHORS_MAP = { width: 1500, height: 940 } as const;

/** Symbols keep their size, so a small window cannot show all the ground: at most so many zooms out, or in. */
const MOST_OUT = 1.3;
const MOST_IN = 1;

/**
 * By how many zooms an author's camera changes in a map that has another room (CSS px) to show it in, so that the
 * same ground is in view as far as symbols stay apart.
 */
export function zoomChangeIn(width: number, height: number): number {
  const scale = Math.min(width / AUTHORS_MAP.width, height / AUTHORS_MAP.height);
  return scale > 0 ? Math.min(MOST_IN, Math.max(-MOST_OUT, Math.log2(scale))) : 0;
}
