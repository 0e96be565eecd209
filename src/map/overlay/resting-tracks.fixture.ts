import type { Tracks } from "../../motion";

/**
 * Tracks of units that stay at mercator positions, each with two vertices.
 * @param speed that all are told to move at all the same, m/s.
 */
export function restingTracks(points: readonly (readonly [number, number])[], speed = 0): Tracks {
  const twice = (pick: (point: readonly [number, number]) => number) =>
    Float64Array.from(points.flatMap((point) => [pick(point), pick(point)]));
  const count = points.length;
  return {
    ids: points.map((_, row) => `u${row}`),
    offsets: Uint32Array.from({ length: count + 1 }, (_, row) => row * 2),
    times: twice(() => 0).map((_, vertex) => (vertex % 2) * 1000),
    x: twice(([x]) => x),
    y: twice(([, y]) => y),
    bearing: new Float32Array(count * 2),
    speed: new Float32Array(count * 2).fill(speed),
    vertex: Uint32Array.from({ length: count * 2 }, (_, vertex) => vertex % 2),
    visibleFrom: new Float64Array(count),
    visibleTo: new Float64Array(count).fill(2000),
  };
}
