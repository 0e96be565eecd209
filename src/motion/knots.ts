import type { Tracks } from "./compile";

/**
 * The tracks as the sampler reads them: the time and place of a knot side by side, and its neighbour next
 * to it, so that a seek touches little memory. Each row has a knot at the beginning and one at the end of
 * time besides its vertices, so that neither before its first vertex nor after its last is a unit anything
 * special. A row without a trajectory has those two alone, at 0, 0.
 */
export interface Knots {
  /** Row r owns the knots from `first[r]` to `first[r + 1]`. */
  readonly first: Uint32Array;
  /** Instant (ms since the Unix epoch), x and y (web mercator) of each knot in turn. */
  readonly values: Float64Array;
}

export const KNOT_SIZE = 3;

/** The instants that a JavaScript `Date` can show end here, ms either side of the Unix epoch. */
export const END_OF_TIME = 8.64e15;

export function compileKnots({ offsets, times, x, y }: Tracks): Knots {
  const first = offsets.map((offset, row) => offset + 2 * row);
  const values = new Float64Array((first.at(-1) ?? 0) * KNOT_SIZE);
  for (let row = 0; row + 1 < first.length; row++) {
    const start = offsets[row] as number;
    const end = offsets[row + 1] as number;
    let knot = first[row] as number;
    const tie = (instant: number, vertex: number) => {
      const place = start < end ? [x[vertex] as number, y[vertex] as number] : [0, 0];
      values.set([instant, ...place], knot * KNOT_SIZE);
      knot += 1;
    };
    tie(-END_OF_TIME, start);
    for (let vertex = start; vertex < end; vertex++) tie(times[vertex] as number, vertex);
    tie(END_OF_TIME, end - 1);
  }
  return { first, values };
}

/**
 * The last knot from `low` to `high` whose instant is not after `instant`; `low` when none but it may be.
 */
export function lastKnot(values: Float64Array, low: number, high: number, instant: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to + 1) >>> 1;
    if ((values[middle * KNOT_SIZE] as number) <= instant) from = middle;
    else to = middle - 1;
  }
  return from;
}
