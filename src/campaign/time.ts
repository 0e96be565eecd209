const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(?:(Z)|([+-])(\d{2}):(\d{2}))$/;

/**
 * Milliseconds since the Unix epoch (negative before 1970) of an RFC 3339 instant.
 * @returns null when the text is no such instant, has no offset, or names a day or hour that does not exist.
 */
export function parseInstant(text: string): number | null {
  const match = INSTANT.exec(text);
  if (!match) return null;
  const part = (index: number) => Number(match[index] ?? 0);
  const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map(part) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const millisecond = Number((match[7] ?? "").padEnd(3, "0"));
  const utc = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
  const back = new Date(utc);
  const exists =
    back.getUTCMonth() === month - 1 &&
    back.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second < 60;
  if (!exists) return null;
  if (match[8]) return utc;
  const offsetHour = part(10);
  const offsetMinute = part(11);
  if (offsetHour > 14 || offsetMinute > 59) return null;
  const sign = match[9] === "-" ? -1 : 1;
  return utc - sign * (offsetHour * 60 + offsetMinute) * 60_000;
}

/** `+08:00` for an offset in ms. */
export function formatOffset(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/**
 * RFC 3339 text of an instant (ms since the epoch) as a clock with the given fixed offset (ms) shows it,
 * to the second: `1939-07-03T09:00:00+08:00`.
 */
export function formatInstant(instant: number, offset: number): string {
  const local = new Date(Math.round((instant + offset) / 1000) * 1000).toISOString();
  return `${local.slice(0, 19)}${formatOffset(offset)}`;
}
