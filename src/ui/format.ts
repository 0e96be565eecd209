/** Dates and times as a fixed-offset clock shows them. Offsets and instants in ms; never the viewer's own zone. */

const part = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });

const weekday = part({ weekday: "short" });
const dayMonth = part({ day: "numeric", month: "long" });
const dayMonthShort = part({ day: "numeric", month: "short" });
const year = part({ year: "numeric" });
const hourMinute = part({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** `Mon 3 July 1939`. */
export function formatDate(instant: number, offset: number): string {
  const local = instant + offset;
  return `${weekday.format(local)} ${dayMonth.format(local)} ${year.format(local)}`;
}

/** `3 Jul`. */
export function formatDayShort(instant: number, offset: number): string {
  return dayMonthShort.format(instant + offset);
}

/** `09:00`. */
export function formatTime(instant: number, offset: number): string {
  return hourMinute.format(instant + offset);
}

/** `3 Jul, 09:00`. */
export function formatDayTime(instant: number, offset: number): string {
  return `${formatDayShort(instant, offset)}, ${formatTime(instant, offset)}`;
}

const HEDGES = {
  minute: (text: string) => text,
  hour: (text: string) => text,
  "part-day": (text: string) => `about ${text}`,
  day: (text: string) => text,
  days: (text: string) => `about ${text}`,
} as const;

/** An instant no finer than it is known: the hour is left out when only the day is. */
export function formatKnown(
  instant: number,
  offset: number,
  precision: keyof typeof HEDGES,
): string {
  const text =
    precision === "day" || precision === "days"
      ? formatDayShort(instant, offset)
      : formatDayTime(instant, offset);
  return HEDGES[precision](text);
}
