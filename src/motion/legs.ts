import type { Tracks } from "./compile";

/**
 * The tracks as the sampler reads them: everything about a leg side by side, so that a seek touches one
 * cache line of it per unit. Each row begins with a leg of rest from the beginning of time, so that
 * before its first vertex a unit is nothing special; a row without a trajectory has that leg alone.
 */
export interface Legs {
  /** Row r owns the legs from `first[r]` to `first[r + 1]`. */
  readonly first: Uint32Array;
  /** When each leg begins, ms since the Unix epoch; ascending within a row. */
  readonly begins: Float64Array;
  /** `LEG_SIZE` values a leg, at the places that `Value` names. */
  readonly values: Float64Array;
}

/** Eight 64-bit numbers fill a cache line. */
export const LEG_SIZE = 8;

/** Where in a leg a value stands. */
export const Value = {
  begin: 0,
  /** Web mercator where the leg begins, and how much of it goes by in a ms. */
  x: 1,
  y: 2,
  xRate: 3,
  yRate: 4,
  /** Degrees clockwise from north. */
  bearing: 5,
  /** Metres per second. */
  speed: 6,
  /** The vertex of the trajectory, as it stands in the file, that began the leg; -1 before the first. */
  vertex: 7,
} as const;

/** The earliest instant of a JavaScript `Date`. */
const BEGINNING_OF_TIME = -8.64e15;

export function compileLegs(tracks: Tracks): Legs {
  const { offsets, times, x, y, bearing, speed, vertex } = tracks;
  const rows = tracks.ids.length;
  const first = offsets.map((offset, row) => offset + row);
  const begins = new Float64Array(times.length + rows);
  const values = new Float64Array(begins.length * LEG_SIZE);

  for (let row = 0; row < rows; row++) {
    const start = offsets[row] as number;
    const end = offsets[row + 1] as number;
    const rest = first[row] as number;
    begins[rest] = BEGINNING_OF_TIME;
    values[rest * LEG_SIZE + Value.begin] = BEGINNING_OF_TIME;
    values[rest * LEG_SIZE + Value.vertex] = -1;
    if (start < end) {
      values[rest * LEG_SIZE + Value.x] = x[start] as number;
      values[rest * LEG_SIZE + Value.y] = y[start] as number;
      values[rest * LEG_SIZE + Value.bearing] = bearing[start] as number;
    }

    for (let from = start; from < end; from++) {
      const to = Math.min(from + 1, end - 1);
      const begin = times[from] as number;
      const duration = to > from ? (times[to] as number) - begin : 1;
      const leg = rest + 1 + from - start;
      const at = leg * LEG_SIZE;
      begins[leg] = begin;
      values[at + Value.begin] = begin;
      values[at + Value.x] = x[from] as number;
      values[at + Value.y] = y[from] as number;
      values[at + Value.xRate] = ((x[to] as number) - (x[from] as number)) / duration;
      values[at + Value.yRate] = ((y[to] as number) - (y[from] as number)) / duration;
      values[at + Value.bearing] = bearing[from] as number;
      values[at + Value.speed] = speed[from] as number;
      values[at + Value.vertex] = vertex[from] as number;
    }
  }
  return { first, begins, values };
}
