/**
 * Web mercator on the unit square, as MapLibre's `MercatorCoordinate`: x grows eastward from the
 * antimeridian, y southward from the northern edge; one unit is the circumference of the globe.
 */

/** Latitude in degrees where the square ends; mercator has no room for the poles themselves. */
export const MAX_LATITUDE = 85.051129;

const RADIANS = Math.PI / 180;

/** Mercator x of a longitude in degrees. Outside 0..1 for a longitude outside -180..180. */
export function mercatorX(lon: number): number {
  return (180 + lon) / 360;
}

/** Mercator y of a latitude in degrees, which is held within `MAX_LATITUDE` of the equator. */
export function mercatorY(lat: number): number {
  const held = Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat));
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (held * RADIANS) / 2)) / (2 * Math.PI);
}

/** Longitude in degrees of a mercator x. */
export function longitude(x: number): number {
  return x * 360 - 180;
}

/** Latitude in degrees of a mercator y. */
export function latitude(y: number): number {
  return (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / RADIANS;
}
