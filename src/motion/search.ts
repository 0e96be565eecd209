/**
 * Index of the last of the ascending `values[start..end)` that is not greater than `value`,
 * or `start - 1` when all are greater.
 */
export function lastNotAfter(
  values: Float64Array,
  start: number,
  end: number,
  value: number,
): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
