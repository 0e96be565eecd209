import type { Tracks } from "./compile";

/**
 * How much the units on the map move, for a histogram along the time bar.
 * @param from, to ms since the Unix epoch; cut into `bins` equal parts.
 * @returns kilometres marched by all units together in each part.
 * @throws RangeError when `to` is not after `from` or `bins` is not a positive whole number.
 */
export function activityProfile(
  tracks: Tracks,
  from: number,
  to: number,
  bins: number,
): Float32Array {
  if (!(to > from) || !Number.isInteger(bins) || bins < 1) {
    throw new RangeError(`no profile of ${bins} bins from ${from} to ${to}`);
  }
  const { offsets, times, speed, visibleFrom, visibleTo } = tracks;
  const width = (to - from) / bins;
  const kilometres = new Float64Array(bins);

  for (let row = 0; row < tracks.ids.length; row++) {
    const earliest = Math.max(from, visibleFrom[row] as number);
    const latest = Math.min(to, visibleTo[row] as number);
    const last = (offsets[row + 1] as number) - 1;
    for (let vertex = offsets[row] as number; vertex < last; vertex++) {
      const pace = speed[vertex] as number;
      const begin = Math.max(earliest, times[vertex] as number);
      const end = Math.min(latest, times[vertex + 1] as number);
      if (pace === 0 || begin >= end) continue;
      const lastBin = Math.min(bins - 1, Math.floor((end - from) / width));
      for (let bin = Math.floor((begin - from) / width); bin <= lastBin; bin++) {
        const overlap =
          Math.min(end, from + (bin + 1) * width) - Math.max(begin, from + bin * width);
        // Metres per second times ms, over a million: kilometres.
        if (overlap > 0) kilometres[bin] = (kilometres[bin] as number) + (pace * overlap) / 1e6;
      }
    }
  }
  return Float32Array.from(kilometres);
}
