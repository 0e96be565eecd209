import type { Position } from "../campaign";

/** A point of a laser's trail: where on the ground, `[lon, lat]`, and when, wall ms. */
export interface TrailPoint {
  readonly position: Position;
  readonly at: number;
}

/** How long a point of the trail is seen, wall ms: long enough to follow a quick hand, too short to hide the map. */
export const TRAIL_MS = 650;

/** How fresh a point of the trail is: 1 when it is set, 0 when it is gone. */
export function freshness({ at }: TrailPoint, now: number): number {
  return Math.min(1, Math.max(0, 1 - (now - at) / TRAIL_MS));
}

/** What is left of a trail, oldest first. */
export function freshTrail(trail: readonly TrailPoint[], now: number): readonly TrailPoint[] {
  const first = trail.findIndex((point) => freshness(point, now) > 0);
  return first === 0 ? trail : first < 0 ? [] : trail.slice(first);
}

/** A trail led on to a position. */
export function extendTrail(
  trail: readonly TrailPoint[],
  position: Position,
  now: number,
): readonly TrailPoint[] {
  return [...freshTrail(trail, now), { position, at: now }];
}
