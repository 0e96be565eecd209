import type { Span } from "../campaign";

/** A stretch longer than this is told in years alone. */
const YEARS_ALONE_MS = 3 * 365 * 86_400_000;

const days = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const years = new Intl.DateTimeFormat("en-GB", { year: "numeric", timeZone: "UTC" });

/**
 * A stretch of time in the words of a poster: `11 May – 31 July 1939`, `1904 – 1949`.
 * @param span ms since the Unix epoch; its end is the first instant after it
 * @param offset of the clock whose days are meant, ms
 */
export function describeSpan({ from, to }: Span, offset: number): string {
  const format = to - from > YEARS_ALONE_MS ? years : days;
  const last = Math.max(from, to - 1);
  // Some data sets put thin spaces around the dash, which big type does not want.
  return format.formatRange(from + offset, last + offset).replace(/\s*–\s*/u, " – ");
}
