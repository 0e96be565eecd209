import { lastNotAfter } from "./search";

/**
 * A property that holds a value from an instant on until the next one: what a unit does, who commands it,
 * how strong it is. Kept apart from the tracks, so that a change in mid-march leaves the march alone.
 */
export interface Keyframes<T> {
  /** Ms since the Unix epoch, strictly increasing; -Infinity where a value holds from the start. */
  readonly instants: Float64Array;
  readonly values: readonly T[];
}

/**
 * Sorts entries into keyframes and drops those that repeat the value before them. An entry without `from`
 * holds from the start.
 * @param same tells whether two values are one and the same to the reader; identity by default.
 * @throws RangeError when two entries begin at the same instant or one at no number.
 */
export function compileKeyframes<T>(
  entries: readonly { readonly from?: number | undefined; readonly value: T }[],
  same: (a: T, b: T) => boolean = Object.is,
): Keyframes<T> {
  const sorted = entries
    .map(({ from = Number.NEGATIVE_INFINITY, value }) => ({ from, value }))
    .sort((a, b) => compareInstants(a.from, b.from));
  const kept = sorted.filter((entry, index) => {
    const before = sorted[index - 1];
    if (Number.isNaN(entry.from) || entry.from === before?.from) {
      throw new RangeError(`two values, or none, begin at the instant ${entry.from}`);
    }
    return !before || !same(before.value, entry.value);
  });
  return {
    instants: Float64Array.from(kept, (entry) => entry.from),
    values: kept.map((entry) => entry.value),
  };
}

/** The value that holds at an instant (ms since the Unix epoch), or null before the first. */
export function valueAt<T>(keyframes: Keyframes<T>, instant: number): T | null {
  const index = lastNotAfter(keyframes.instants, 0, keyframes.instants.length, instant);
  return keyframes.values[index] ?? null;
}

/** `-` of two infinities is no number, so instants are compared. */
function compareInstants(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
