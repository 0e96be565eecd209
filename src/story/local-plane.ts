import type { Position } from "../campaign";

/** Mean radius of the Earth, km (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;

const RADIANS = Math.PI / 180;

/** A point of a plane that touches the Earth, km east and north of its centre. */
export interface PlanePoint {
  readonly east: number;
  readonly north: number;
}

/**
 * Lays `[lon, lat]` positions (degrees) on a plane: azimuthal equidistant projection of the sphere, true in
 * distance and direction from its centre (Snyder, Map Projections: A Working Manual, 1987, p. 195).
 */
export function localPlane([lon0, lat0]: Position): (position: Position) => PlanePoint {
  const sin0 = Math.sin(lat0 * RADIANS);
  const cos0 = Math.cos(lat0 * RADIANS);
  return ([lon, lat]) => {
    const sin = Math.sin(lat * RADIANS);
    const cos = Math.cos(lat * RADIANS);
    const turn = (lon - lon0) * RADIANS;
    const cosDistance = sin0 * sin + cos0 * cos * Math.cos(turn);
    const distance = Math.acos(Math.min(1, Math.max(-1, cosDistance)));
    const stretch = EARTH_RADIUS_KM * (distance < 1e-9 ? 1 : distance / Math.sin(distance));
    return {
      east: stretch * cos * Math.sin(turn),
      north: stretch * (cos0 * sin - sin0 * cos * Math.cos(turn)),
    };
  };
}

/** The longest round length, km, that takes no more than a share of a drawing's width, km. */
export function scaleBarKm(widthKm: number, share = 0.4): number {
  const most = widthKm * share;
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((digit) => digit * power).find((length) => length <= most) ?? power;
}
