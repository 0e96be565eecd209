import { type Campaign, formatInstant } from "../../campaign";
import type { Cue, StagedCue } from "../../talk";
import { formatTime } from "../../ui";

export type CueEnd = "from" | "to";
type Times = Pick<Cue, CueEnd>;

/** An instant as the fields of a cue write it, to the minute: `1939-07-03 09:00`. */
export function writtenTime(instant: number, offset: number): string {
  return `${formatInstant(instant, offset).slice(0, 10)} ${formatTime(instant, offset)}`;
}

/**
 * The times of a cue after one end was set from the clock. The other end goes along where it would lie on the
 * wrong side, because a lecturer sets the two one after the other.
 */
export function timesFromClock(end: CueEnd, now: number, { from, to }: StagedCue): Times {
  if (end === "from") return now > to ? { from: now, to: now } : { from: now };
  return now < from ? { from: now, to: now } : { to: now };
}

/** Why an end of a cue cannot be at an instant, as a sentence; null when it can. */
export function faultOfTime(
  end: CueEnd,
  instant: number,
  { from, to }: Pick<StagedCue, CueEnd>,
  offset: number,
): string | null {
  if (end === "from" && instant > to) {
    return `That is after the cue's end, ${writtenTime(to, offset)}. Set the end first.`;
  }
  if (end === "to" && instant < from) {
    return `That is before the cue's start, ${writtenTime(from, offset)}. Set the start first.`;
  }
  return null;
}

/** Where the passage of a cue would have one of its ends. Null when the campaign has no such passage. */
export function passageTime(end: CueEnd, cue: Cue, { passages }: Campaign): number | null {
  return passages.find(({ id }) => id === cue.passage)?.[end] ?? null;
}
