import { formatDayShort, formatTime } from "../ui";

const DAY = 86_400_000;

const isMidnight = (instant: number, offset: number) => (instant + offset) % DAY === 0;
const dayOf = (instant: number, offset: number) => Math.floor((instant + offset) / DAY);

/**
 * A passage's interval as a reader says it, in a clock's offset (ms). Ends are exclusive, so whole days read
 * `28–29 May` for two days; hours of one day read `3 Jul, 02:00–04:00`.
 */
export function formatInterval(from: number, to: number, offset: number): string {
  const first = formatDayShort(from, offset);
  if (isMidnight(from, offset) && isMidnight(to, offset) && to > from) {
    const last = formatDayShort(to - DAY, offset);
    if (last === first) return first;
    const [firstDay = "", firstMonth] = first.split(" ");
    const [, lastMonth] = last.split(" ");
    return firstMonth === lastMonth ? `${firstDay}–${last}` : `${first} – ${last}`;
  }
  const start = `${first}, ${formatTime(from, offset)}`;
  if (to <= from) return start;
  if (dayOf(from, offset) === dayOf(to - 1, offset)) {
    return `${start}–${isMidnight(to, offset) ? "24:00" : formatTime(to, offset)}`;
  }
  return `${start} – ${formatDayShort(to, offset)}, ${formatTime(to, offset)}`;
}
