import { type Passage, plainParagraphs } from "../campaign";

/** Words that a standing reader takes in, a minute: slower than at a desk, for the eye goes to the map and back. */
const WORDS_PER_MINUTE = 170;

/** No text rests for less, wall ms: the eye must first find it. */
export const SHORTEST_REST_MS = 6000;

/** No text rests for longer, wall ms: who has read it waits for the map to move. */
export const LONGEST_REST_MS = 75_000;

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** How long texts that stand on screen together need to be read, wall ms. */
export function readingMs(texts: readonly string[]): number {
  const minutes = texts.reduce((sum, text) => sum + words(text), 0) / WORDS_PER_MINUTE;
  return Math.min(LONGEST_REST_MS, Math.max(SHORTEST_REST_MS, Math.round(minutes * 60_000)));
}

/** What of a cue stands on screen to be read. */
export function textsOf(
  caption: string,
  { title, body, hedge }: Pick<Passage, "title" | "body" | "hedge">,
): readonly string[] {
  const heading = title === caption ? [] : [title];
  return [caption, ...heading, ...plainParagraphs(body), ...(hedge ? [hedge] : [])];
}
