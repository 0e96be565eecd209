import type { Span } from "../campaign";

/** A repeating mark of the calendar: every so many ms from midnight, every Monday, every so many months from January. */
export type Step =
  | { readonly unit: "ms"; readonly every: number }
  | { readonly unit: "week" }
  | { readonly unit: "month"; readonly every: number };

const DAY_MS = 86_400_000;
/** The first Monday after the Unix epoch, which was a Thursday. */
const FIRST_MONDAY = 4 * DAY_MS;

function regular(window: Span, every: number, origin: number): number[] {
  const steps: number[] = [];
  const first = Math.ceil((window.from - origin) / every);
  for (let n = first; origin + n * every <= window.to; n += 1) steps.push(origin + n * every);
  return steps;
}

/**
 * The instants of a window (ms since the Unix epoch) where a step falls, by a clock of the given
 * fixed offset (ms), in order of time.
 */
export function calendarSteps(window: Span, offset: number, step: Step): readonly number[] {
  if (step.unit === "ms") return regular(window, step.every, -offset);
  if (step.unit === "week") return regular(window, 7 * DAY_MS, FIRST_MONDAY - offset);
  const start = new Date(window.from + offset);
  const months = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const steps: number[] = [];
  for (let n = Math.floor(months / step.every) * step.every; ; n += step.every) {
    const instant = Date.UTC(Math.floor(n / 12), n % 12, 1) - offset;
    if (instant > window.to) return steps;
    if (instant >= window.from) steps.push(instant);
  }
}
