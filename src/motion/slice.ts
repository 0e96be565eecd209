import type { Position } from "../campaign";
import type { Tracks } from "./compile";
import { latitude, longitude } from "./mercator";
import { lastNotAfter } from "./search";

/** Where a row is at an instant (ms since the Unix epoch), `[lon, lat]`; null without a trajectory. */
export function positionAt(tracks: Tracks, row: number, instant: number): Position | null {
  const { times, x, y } = tracks;
  const start = tracks.offsets[row] ?? 0;
  const last = (tracks.offsets[row + 1] ?? 0) - 1;
  if (last < start) return null;
  const from = Math.max(start, lastNotAfter(times, start, last + 1, instant));
  const to = Math.min(from + 1, last);
  const begin = times[from] as number;
  const elapsed = Math.max(0, instant - begin);
  const fraction = to > from ? elapsed / ((times[to] as number) - begin) : 0;
  const fromX = x[from] as number;
  const fromY = y[from] as number;
  return [
    longitude(fromX + ((x[to] as number) - fromX) * fraction),
    latitude(fromY + ((y[to] as number) - fromY) * fraction),
  ];
}

/**
 * The way of a row between two instants (ms since the Unix epoch), cut exactly at both, as `[lon, lat]`
 * positions without repeats. One position for a unit that rests; none without a trajectory or when `to` is
 * before `from`. Neighbours are joined by straight lines in mercator.
 */
export function trackSlice(tracks: Tracks, row: number, from: number, to: number): Position[] {
  const first = positionAt(tracks, row, from);
  const final = positionAt(tracks, row, to);
  if (!first || !final || to < from) return [];

  const start = tracks.offsets[row] ?? 0;
  const end = tracks.offsets[row + 1] ?? 0;
  const slice: Position[] = [];
  const add = (position: Position) => {
    const before = slice.at(-1);
    if (before?.[0] !== position[0] || before[1] !== position[1]) slice.push(position);
  };
  add(first);
  const until = lastNotAfter(tracks.times, start, end, to);
  for (let i = lastNotAfter(tracks.times, start, end, from) + 1; i <= until; i++) {
    add([longitude(tracks.x[i] as number), latitude(tracks.y[i] as number)]);
  }
  add(final);
  return slice;
}
