import type { Position } from "../campaign";

/** Mean radius of the Earth in metres (IUGG). */
export const EARTH_RADIUS = 6_371_008.8;

const RADIANS = Math.PI / 180;

/** Angle in radians between two `[lon, lat]` positions, seen from the centre of the Earth. */
function angleBetween(a: Position, b: Position): number {
  const sinLat = Math.sin(((b[1] - a[1]) * RADIANS) / 2);
  const sinLon = Math.sin(((b[0] - a[0]) * RADIANS) / 2);
  const chord =
    sinLat * sinLat + Math.cos(a[1] * RADIANS) * Math.cos(b[1] * RADIANS) * sinLon * sinLon;
  return 2 * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Great-circle distance in metres between two `[lon, lat]` positions. */
export function distance(a: Position, b: Position): number {
  return EARTH_RADIUS * angleBetween(a, b);
}

/**
 * The `[lon, lat]` a fraction (0..1) of the way along the great circle from `a` to `b`.
 * The two must be neither the same place nor opposite each other on the globe.
 */
export function alongGreatCircle(a: Position, b: Position, fraction: number): Position {
  const angle = angleBetween(a, b);
  const shareA = Math.sin((1 - fraction) * angle) / Math.sin(angle);
  const shareB = Math.sin(fraction * angle) / Math.sin(angle);
  const onEquatorA = shareA * Math.cos(a[1] * RADIANS);
  const onEquatorB = shareB * Math.cos(b[1] * RADIANS);
  const x = onEquatorA * Math.cos(a[0] * RADIANS) + onEquatorB * Math.cos(b[0] * RADIANS);
  const y = onEquatorA * Math.sin(a[0] * RADIANS) + onEquatorB * Math.sin(b[0] * RADIANS);
  const z = shareA * Math.sin(a[1] * RADIANS) + shareB * Math.sin(b[1] * RADIANS);
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

/** The direction in which the great circle from `a` to `b` sets out, degrees clockwise from north, 0..360. */
export function bearing(a: Position, b: Position): number {
  const east = (b[0] - a[0]) * RADIANS;
  const [from, to] = [a[1] * RADIANS, b[1] * RADIANS];
  const x = Math.sin(east) * Math.cos(to);
  const y = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(east);
  return (Math.atan2(x, y) / RADIANS + 360) % 360;
}

/**
 * Where one comes to from `start` on a great circle that sets out at `direction` (degrees clockwise from north)
 * after so many metres. Longitude runs on past 180 degrees, so that what is drawn around `start` stays whole.
 */
export function destination(start: Position, direction: number, metres: number): Position {
  const angle = metres / EARTH_RADIUS;
  const [lat, course] = [start[1] * RADIANS, direction * RADIANS];
  const north = Math.sin(angle) * Math.cos(course);
  const sine = Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * north;
  const onMeridian = Math.cos(lat) * Math.cos(angle) - Math.sin(lat) * north;
  const east = Math.sin(angle) * Math.sin(course);
  return [
    start[0] + Math.atan2(east, onMeridian) / RADIANS,
    Math.atan2(sine, Math.hypot(east, onMeridian)) / RADIANS,
  ];
}
