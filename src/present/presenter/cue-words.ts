import type { Campaign } from "../../campaign";
import { type Cue, stageCue } from "../../talk";

/** A cue in one line: its caption, else its passage's title if the campaign is open, else the passage's id in words. */
export function captionOf(cue: Cue, campaign: Campaign | null): string {
  const staged = campaign && stageCue(cue, campaign);
  return staged?.caption ?? cue.caption ?? cue.passage.replaceAll("-", " ");
}

/** `2 min`, `1.5 min`. */
export const minutesInWords = (minutes: number) => `${Math.round(minutes * 10) / 10} min`;
