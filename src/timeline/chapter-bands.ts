import type { Chapter, Span } from "../campaign";
import { positionOf } from "./scale";

/** A chapter on the track. Places in CSS px: `x` from the track's left edge, `labelX` from the band's. */
export interface ChapterBand {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly label: string;
  readonly labelX: number;
}

const PADDING = 6;
/** A safe guess of a letter's width at 12 px. */
const LETTER = 6.6;
/** Fewer letters than this say less than the number alone. */
const FEWEST_LETTERS = 6;

function fitted(number: number, title: string, room: number): string {
  const letters = Math.floor(room / LETTER);
  const whole = `${number}  ${title}`;
  if (whole.length <= letters) return whole;
  if (letters >= FEWEST_LETTERS + 3) return `${whole.slice(0, letters - 1).trimEnd()}…`;
  return String(number).length <= letters ? String(number) : "";
}

/**
 * The chapters in view as bands that don't overlap: each ends where the next begins. The label keeps to the
 * part in view and shrinks to the chapter's number where there is no room for words.
 * @param chapters by beginning
 */
export function chapterBands(
  chapters: readonly Chapter[],
  window: Span,
  width: number,
): readonly ChapterBand[] {
  return chapters.flatMap((chapter, index) => {
    const to = Math.min(chapter.to, chapters[index + 1]?.from ?? chapter.to);
    if (to <= window.from || chapter.from >= window.to) return [];
    const start = positionOf(chapter.from, window, width);
    const end = positionOf(to, window, width);
    const x = Math.max(start, 0);
    const band = Math.min(end, width) - x;
    const padding = Math.min(PADDING, band / 4);
    const label = fitted(index + 1, chapter.title, band - 2 * padding);
    return [{ id: chapter.id, x, width: band, label, labelX: padding }];
  });
}
