import { type ArrowHead, ArrowStrip, STRIP_WORDS } from "./arrow-geometry";

/** The edge of an arrow as a ring of `[x, y]`, tail, left side, tip and right side. For tests. */
export function arrowOutline(
  points: readonly (readonly [number, number])[],
  width: number,
  head: ArrowHead,
): [number, number][] {
  const strip = new ArrowStrip();
  strip.begin();
  for (const [x, y] of points) strip.through(x, y);
  if (!strip.lay(width, head)) return [];
  const left: [number, number][] = [];
  const right: [number, number][] = [];
  for (let vertex = 0; vertex < strip.vertices; vertex += 2) {
    const word = vertex * STRIP_WORDS;
    left.push([strip.data[word] ?? 0, strip.data[word + 1] ?? 0]);
    right.push([strip.data[word + STRIP_WORDS] ?? 0, strip.data[word + STRIP_WORDS + 1] ?? 0]);
  }
  return [...left, ...right.reverse()];
}

/**
 * How much of a ring lies in loops where it crosses itself, as the longest distance between a crossing and
 * what of the smaller loop is farthest from it; 0 for a simple ring.
 */
export function deepestLoop(ring: readonly (readonly [number, number])[]): number {
  const count = ring.length;
  let deepest = 0;
  for (let first = 0; first < count; first++) {
    const a = ring[first] ?? [0, 0];
    const b = ring[(first + 1) % count] ?? [0, 0];
    for (let second = first + 2; second < count; second++) {
      if (first === 0 && second === count - 1) continue;
      const c = ring[second] ?? [0, 0];
      const d = ring[(second + 1) % count] ?? [0, 0];
      if (!cross(a, b, c, d)) continue;
      const inner = loopDepth(ring, first + 1, second, a);
      const outer = loopDepth(ring, second + 1, first + count, a);
      deepest = Math.max(deepest, Math.min(inner, outer));
    }
  }
  return deepest;
}

type Point = readonly [number, number];

function loopDepth(ring: readonly Point[], from: number, to: number, [x, y]: Point): number {
  let depth = 0;
  for (let index = from; index <= to; index++) {
    const [px, py] = ring[index % ring.length] ?? [x, y];
    depth = Math.max(depth, Math.hypot(px - x, py - y));
  }
  return depth;
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return side(a, b, c) * side(a, b, d) < -1e-9 && side(c, d, a) * side(c, d, b) < -1e-9;
}
