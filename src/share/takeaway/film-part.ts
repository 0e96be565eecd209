import type { Span } from "../../campaign";
import type { Talk } from "../../talk";

/** What can be filmed: the talk at hand, the part marked on the time bar, all of the open campaign. */
export type FilmPart = "talk" | "marked" | "campaign";

export const FILM_PARTS: Readonly<Record<FilmPart, string>> = {
  talk: "This talk",
  marked: "The marked part",
  campaign: "The whole campaign",
};

/** What there is to be filmed. Spans in ms since the Unix epoch. */
export interface Filmable {
  readonly talk: Talk | null;
  readonly marked: Span | null;
  readonly period: Span;
}

/** Whether there is anything of a kind to be filmed. */
export function isThere(part: FilmPart, { talk, marked }: Filmable): boolean {
  return part === "campaign" || (part === "talk" ? talk : marked) !== null;
}

/** What is filmed: what was asked for if there is such a thing, else the first there is. */
export function partToFilm(wanted: FilmPart, filmable: Filmable): FilmPart {
  const parts: readonly FilmPart[] = [wanted, "talk", "marked", "campaign"];
  return parts.find((part) => isThere(part, filmable)) ?? "campaign";
}

/** The interval of a part; null for a talk, whose cues have intervals of their own. */
export function spanOf(part: FilmPart, { marked, period }: Filmable): Span | null {
  if (part === "talk") return null;
  return part === "marked" && marked ? marked : period;
}
