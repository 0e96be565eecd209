import { KNOT_SIZE, type Knots } from "./knots";

/**
 * Which knot every row has last passed at some instants, so that a jump anywhere has two knots to search
 * between, mostly one and the same.
 */
export interface Checkpoints {
  /** Ms since the Unix epoch, ascending. */
  readonly instants: Float64Array;
  /** One knot per row: before the first checkpoint, at each in turn, and after the last. */
  readonly knots: Uint32Array;
}

/** With so many checkpoints per vertex of a mean row, most rows pass no vertex between two. */
const PER_VERTEX = 4;

/**
 * Puts checkpoints where the vertices are, not evenly through the time: a campaign may be quiet for weeks
 * and then crowd a battle into a day. Takes 16 bytes a vertex, however many rows.
 * @param times of all vertices, ms since the Unix epoch, in any order.
 */
export function compileCheckpoints({ first, values }: Knots, times: Float64Array): Checkpoints {
  const rows = first.length - 1;
  const sorted = times.slice().sort();
  const count = rows === 0 ? 0 : Math.ceil((sorted.length / rows) * PER_VERTEX);
  const instants = Float64Array.from(
    { length: count },
    (_, index) => sorted[Math.floor(((index + 0.5) / count) * sorted.length)] as number,
  );

  const knots = new Uint32Array((count + 2) * rows);
  const passed = first.slice(0, rows);
  knots.set(passed);
  for (let checkpoint = 0; checkpoint <= count; checkpoint++) {
    const instant = instants[checkpoint] ?? Number.POSITIVE_INFINITY;
    for (let row = 0; row < rows; row++) {
      // The knot at the end of time is never passed.
      const last = (first[row + 1] as number) - 2;
      let knot = passed[row] as number;
      while (knot < last && (values[(knot + 1) * KNOT_SIZE] as number) <= instant) knot++;
      passed[row] = knot;
    }
    knots.set(passed, (checkpoint + 1) * rows);
  }
  return { instants, knots };
}
