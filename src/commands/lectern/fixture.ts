import type { Campaign } from "../../campaign";
import type { Pincer } from "../../state";
import { type Cue, cueFromPassage, type Talk } from "../../talk";
import { COMMANDS, commandForKey } from "..";

const HOUR = 3_600_000;

/** A cue of the tests' campaign that plays an hour, from so many hours after the period's beginning. */
export function cueAfter(
  campaign: Campaign,
  id: string,
  hours: number,
  more: Partial<Cue> = {},
): Cue {
  const cue = cueFromPassage(campaign, campaign.passages[0]?.id ?? "", new Set());
  if (!cue) throw new Error("the fixture has no passage");
  const from = campaign.period.from + hours * HOUR;
  return { ...cue, id, from, to: from + HOUR, seconds: 2, ...more };
}

export function talkOf(...cues: Cue[]): Talk {
  return { format: "pincer-talk", version: 1, id: "a-talk", title: "A talk", summary: "", cues };
}

/** A key as a keyboard or a clicker sends it, without modifiers. */
export const press = (key: string) => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
});

/** Presses a key in a lecture. */
export function pressIn(pincer: Pincer, key: string): void {
  commandForKey(COMMANDS, press(key), pincer)?.run(pincer, key);
}

/** Where a lecture stands: `one playing`. */
export function standOf({ lectern }: Pincer): string {
  const { cue, progress } = lectern.getState();
  return `${cue} ${progress}`;
}
