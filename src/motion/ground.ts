import type { Position } from "../campaign";
import { bearing, destination, distance, EARTH_RADIUS } from "./sphere";

const RADIANS = Math.PI / 180;

/** A closed line on the ground: the last position repeats the first. */
export type Ring = readonly Position[];

/**
 * Carries a ring over the globe, rigidly: each position keeps its distance from the centre, and its direction but
 * for `turn` (degrees clockwise). Hence north stays up at the centre, and size and shape are true everywhere.
 * @param from the ring's centre where it lies, `[lon, lat]`.
 * @param to where the centre is to be.
 */
export function carryRing(ring: Ring, from: Position, to: Position, turn: number): Position[] {
  return ring.map((position) =>
    destination(to, bearing(from, position) + turn, distance(from, position)),
  );
}

/**
 * The area within a ring whose sides are great circles, m2; it must not hold a pole. Each side counts with the
 * quadrangle between it and the equator (Todhunter, Spherical Trigonometry, article 103).
 */
export function ringArea(ring: Ring): number {
  let excess = 0;
  for (const [index, [lon, lat]] of ring.entries()) {
    const next = ring[index + 1];
    if (!next) break;
    const here = Math.tan((lat * RADIANS) / 2);
    const there = Math.tan((next[1] * RADIANS) / 2);
    const width = Math.tan(((next[0] - lon) * RADIANS) / 2);
    excess += 2 * Math.atan2(width * (here + there), 1 + here * there);
  }
  return Math.abs(excess) * EARTH_RADIUS ** 2;
}

/** One straight part of a measured way. */
export interface MeasuredLeg {
  readonly from: Position;
  readonly to: Position;
  readonly metres: number;
  /** Direction at its start, degrees clockwise from north. */
  readonly bearing: number;
}

/** The great circles from each of the points to the next and, when `closed`, from the last to the first. */
export function measureWay(points: readonly Position[], closed: boolean): MeasuredLeg[] {
  const [first] = points;
  const way = closed && first && points.length > 2 ? [...points, first] : points;
  return way.slice(1).map((to, index) => {
    const from = way[index] as Position;
    return { from, to, metres: distance(from, to), bearing: bearing(from, to) };
  });
}
