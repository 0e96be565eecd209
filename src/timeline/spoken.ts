import type { CampaignClock, Chapter } from "../campaign";
import { formatTime } from "../ui";

const spokenDate = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/**
 * An instant (ms since the epoch) as a screen reader says it:
 * `Monday 3 July 1939, 09:00, Khalkhin Gol time: The counter-attack`.
 */
export function spokenInstant(
  instant: number,
  clock: CampaignClock,
  chapter: Chapter | null,
): string {
  const date = spokenDate.format(instant + clock.offset).replace(",", "");
  const time = `${date}, ${formatTime(instant, clock.offset)}, ${clock.label}`;
  return chapter ? `${time}: ${chapter.title}` : time;
}
