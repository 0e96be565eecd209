import type { Campaign } from "../campaign";
import { formatDayShort, formatTime } from "../ui";

const DAY = 86_400_000;

const isMidnight = (instant: number, offset: number) => (instant + offset) % DAY === 0;
const dayOf = (instant: number, offset: number) => Math.floor((instant + offset) / DAY);

const yearOf = (instant: number, offset: number) => new Date(instant + offset).getUTCFullYear();

/** Whether a campaign's dates need their year. @param offset of its clock, ms */
export function needsYears({ from, to }: Campaign["period"], offset: number): boolean {
  return yearOf(from, offset) !== yearOf(to - 1, offset);
}

/**
 * A passage's interval as a reader says it, in a clock's offset (ms). Ends are exclusive, so whole days read
 * `28–29 May` for two days; hours of one day read `3 Jul, 02:00–04:00`.
 * @param withYears tells the year too: `28–29 May 1939`
 */
export function formatInterval(
  from: number,
  to: number,
  offset: number,
  withYears = false,
): string {
  const dayOfYear = (instant: number) =>
    formatDayShort(instant, offset) + (withYears ? ` ${yearOf(instant, offset)}` : "");
  const first = dayOfYear(from);
  if (isMidnight(from, offset) && isMidnight(to, offset) && to > from) {
    const end = to - DAY;
    const last = dayOfYear(end);
    if (last === first) return first;
    if (yearOf(from, offset) !== yearOf(end, offset)) return `${first} – ${last}`;
    const begin = formatDayShort(from, offset);
    const [day = "", month] = begin.split(" ");
    const isOneMonth = formatDayShort(end, offset).split(" ")[1] === month;
    return isOneMonth ? `${day}–${last}` : `${begin} – ${last}`;
  }
  const start = `${first}, ${formatTime(from, offset)}`;
  if (to <= from) return start;
  if (dayOf(from, offset) === dayOf(to - 1, offset)) {
    return `${start}–${isMidnight(to, offset) ? "24:00" : formatTime(to, offset)}`;
  }
  return `${start} – ${dayOfYear(to)}, ${formatTime(to, offset)}`;
}
