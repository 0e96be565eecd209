import { shownCues, type Talk } from "../talk";

const MINUTE = 60_000;

/**
 * How far a lecture is from its plan, wall ms: positive when it is late, negative when early, zero as long as
 * the cue at hand is within its own planned time.
 * @param cue id of the cue at hand; a hidden or unknown one counts as the beginning
 * @param elapsed wall ms since the lecture began
 */
export function behindPlan(talk: Talk, cue: string | null, elapsed: number): number {
  const cues = shownCues(talk);
  const at = Math.max(
    0,
    cues.findIndex(({ id }) => id === cue),
  );
  const before = cues.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0) * MINUTE;
  const through = before + (cues[at]?.minutes ?? 0) * MINUTE;
  if (elapsed > through) return elapsed - through;
  return elapsed < before ? elapsed - before : 0;
}

/** Lateness in words: `on time`, `2 min behind`, `1 min ahead`. Less than half a minute is on time. */
export function describePace(behind: number): string {
  const minutes = Math.round(Math.abs(behind) / MINUTE);
  if (minutes === 0) return "on time";
  return `${minutes} min ${behind > 0 ? "behind" : "ahead"}`;
}

/** A duration as a stopwatch shows it: `4:07`, `1:02:03`. */
export function formatDuration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const pad = (value: number) => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const rest = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest.replace(/^0/, "");
}
