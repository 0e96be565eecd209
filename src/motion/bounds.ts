import { latitude, longitude } from "./mercator";
import type { Frame } from "./sample";

/** `[west, south, east, north]` in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The box around the visible units of a frame, or around those of `rows`; null when none is visible. */
export function boundsAt(frame: Frame, rows: Iterable<number> = frame.x.keys()): Bounds | null {
  let west = Number.POSITIVE_INFINITY;
  let north = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let south = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    if (!frame.visible[row]) continue;
    const x = frame.x[row] as number;
    const y = frame.y[row] as number;
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return west > east ? null : [longitude(west), latitude(south), longitude(east), latitude(north)];
}
