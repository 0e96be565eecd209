import { getPosition } from "suncalc";

const RADIANS = Math.PI / 180;
const DAY = 86_400_000;

/** The sun is gone when its upper rim is, with the air's refraction at the horizon, degrees. */
export const SUNSET = -0.833;
/** End of nautical twilight, degrees: from here on nothing is to be told apart outdoors. */
export const NIGHTFALL = -12;

/** A direction seen from the middle of the Earth: x to 0, 0, y to 90 degrees east on the equator, z to the north pole. */
export interface Direction {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** The direction to a place, `lon` and `lat` in degrees. */
export function directionOf(lon: number, lat: number): Direction {
  const level = Math.cos(lat * RADIANS);
  return {
    x: level * Math.cos(lon * RADIANS),
    y: level * Math.sin(lon * RADIANS),
    z: Math.sin(lat * RADIANS),
  };
}

/**
 * Where the sun is at an instant (ms since the Unix epoch). It is asked for from a place on the equator where the
 * sun stands high, because there the air hardly bends its light, and turned from that place's horizon.
 */
export function sunAt(instant: number): Direction {
  const lon = 180 - (((instant % DAY) + DAY) % DAY) / (DAY / 360);
  const { azimuth, altitude } = getPosition(new Date(instant), 0, lon);
  const level = Math.cos(altitude * RADIANS);
  const up = Math.sin(altitude * RADIANS);
  const east = level * Math.sin(azimuth * RADIANS);
  const north = level * Math.cos(azimuth * RADIANS);
  const cos = Math.cos(lon * RADIANS);
  const sin = Math.sin(lon * RADIANS);
  return { x: up * cos - east * sin, y: up * sin + east * cos, z: north };
}

/** The sine of the sun's altitude over the place that lies in a direction. */
export function sineOfAltitude(sun: Direction, place: Direction): number {
  return sun.x * place.x + sun.y * place.y + sun.z * place.z;
}

/** Sines of the altitudes at which the night begins and is whole. */
export const DUSK = Math.sin(SUNSET * RADIANS);
export const DARK = Math.sin(NIGHTFALL * RADIANS);

/**
 * How far the night has fallen where the sun's altitude has such a sine: 0 by day, 1 when twilight is over.
 * The map's shader has the same curve.
 */
export function nightShare(sine: number): number {
  const share = Math.min(1, Math.max(0, (sine - DUSK) / (DARK - DUSK)));
  return share * share * (3 - 2 * share);
}
