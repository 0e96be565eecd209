import type { Legs } from "./legs";

/**
 * Which leg every row is on at some instants, so that a jump anywhere has two legs to search between,
 * mostly one and the same.
 */
export interface Checkpoints {
  /** Ms since the Unix epoch, ascending. */
  readonly instants: Float64Array;
  /**
   * One leg per row, for each checkpoint in turn, with one more of each before the first (where every row
   * rests) and after the last (where every row is done).
   */
  readonly legs: Uint32Array;
}

/** With so many checkpoints per leg of a mean row, most rows do not change their leg between two. */
const PER_LEG = 4;

/**
 * Puts checkpoints where the legs begin, not evenly through the time: a campaign may be quiet for weeks
 * and then crowd a battle into a day. Takes 16 bytes a leg, however many rows.
 */
export function compileCheckpoints({ first, begins }: Legs): Checkpoints {
  const rows = first.length - 1;
  const sorted = begins.slice().sort().subarray(rows);
  const count = rows === 0 ? 0 : Math.ceil((sorted.length / rows) * PER_LEG);
  const instants = Float64Array.from(
    { length: count },
    (_, index) => sorted[Math.floor(((index + 0.5) / count) * sorted.length)] as number,
  );

  const legs = new Uint32Array((count + 2) * rows);
  const current = first.slice(0, rows);
  legs.set(current);
  for (let checkpoint = 0; checkpoint <= count; checkpoint++) {
    const instant = instants[checkpoint] ?? Number.POSITIVE_INFINITY;
    for (let row = 0; row < rows; row++) {
      const end = first[row + 1] as number;
      let leg = current[row] as number;
      while (leg + 1 < end && (begins[leg + 1] as number) <= instant) leg++;
      current[row] = leg;
    }
    legs.set(current, (checkpoint + 1) * rows);
  }
  return { instants, legs };
}
