import type { Campaign } from "../campaign";
import type { Beside } from "../state";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A span of campaign time (ms, either sign) in words: `24 h earlier`, `7 days later`. */
export function describeSpan(offset: number): string {
  const length = Math.abs(offset);
  const days = length / DAY;
  const far =
    days >= 2 && Number.isInteger(days)
      ? `${days} days`
      : length % HOUR === 0
        ? `${length / HOUR} h`
        : `${Math.round(length / 60_000)} min`;
  return offset === 0 ? "The same moment" : `${far} ${offset < 0 ? "earlier" : "later"}`;
}

/** What each map is called in its label. */
export function describeHalves(
  beside: Beside,
  main: Pick<Campaign, "title">,
  second: Pick<Campaign, "title">,
): { readonly main: string; readonly second: string } {
  switch (beside.kind) {
    case "instant":
      return { main: "The clock", second: "Pinned moment" };
    case "interval":
      return { main: "The clock", second: describeSpan(beside.offset) };
    case "campaign":
      return { main: main.title, second: second.title };
    case "planned":
      return { main: "As it happened", second: "As it was planned" };
  }
}

/**
 * What a map is called that goes along with the clock and would leave its campaign's period; null while it need
 * not. Instants in ms since the Unix epoch.
 */
export function describeHeld(
  beside: Beside,
  now: number,
  { period }: Pick<Campaign, "period">,
): string | null {
  if (beside.kind !== "interval") return null;
  if (now + beside.offset < period.from) return "The campaign's beginning";
  return now + beside.offset > period.to ? "The campaign's end" : null;
}

/**
 * How two titles differ, without the words with which both begin and end:
 * `Khalkhin Gol: July 1939` and `Khalkhin Gol: August 1939` differ in `July` and `August`.
 */
export function titleDifference(first: string, second: string): readonly [string, string] {
  const a = first.split(" ");
  const b = second.split(" ");
  while (a.length > 1 && b.length > 1 && a[0] === b[0]) {
    a.shift();
    b.shift();
  }
  while (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1)) {
    a.pop();
    b.pop();
  }
  return [a.join(" "), b.join(" ")];
}
