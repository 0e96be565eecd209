/** The part of a text that fits its place is read a little before the rest comes into view. */
const EARLY = 0.85;

/** How long the page takes to set a text, wall ms. */
const SETTING_MS = 300;

const passage = () => document.querySelector<HTMLElement>("[data-part=large-passage]");

/**
 * Brings the end of a cue's text into view when its beginning has been read; nobody is there to scroll. A text that
 * is seen whole stays as it is.
 * @param restMs how long the cue rests, wall ms
 * @param isStill whether motion is unwelcome
 * @returns what ends it
 */
export function turnText(restMs: number, isStill: boolean): () => void {
  const measure = () => {
    const text = passage();
    if (!text || text.scrollHeight <= text.clientHeight) return;
    const seen = (text.clientHeight / text.scrollHeight) * EARLY;
    const turn = () =>
      text.scrollTo({ top: text.scrollHeight, behavior: isStill ? "instant" : "smooth" });
    timer = setTimeout(turn, Math.max(0, restMs * seen - SETTING_MS));
  };
  let timer = setTimeout(measure, SETTING_MS);
  return () => clearTimeout(timer);
}
