import type { Position } from "../campaign";
import { bearing, distance } from "../motion";
import { roundLength } from "../ui";

/** A point of a plane that touches the Earth, km east and north of its centre. */
export interface PlanePoint {
  readonly east: number;
  readonly north: number;
}

/**
 * Lays `[lon, lat]` positions (degrees) on a plane: azimuthal equidistant projection of the sphere, true in
 * distance and direction from its centre (Snyder, Map Projections: A Working Manual, 1987, p. 191).
 */
export function localPlane(centre: Position): (position: Position) => PlanePoint {
  return (position) => {
    const km = distance(centre, position) / 1000;
    const direction = (bearing(centre, position) * Math.PI) / 180;
    return { east: km * Math.sin(direction), north: km * Math.cos(direction) };
  };
}

/** The longest round length, km, that takes no more than a share of a drawing's width, km. */
export const scaleBarKm = (widthKm: number, share = 0.4): number => roundLength(widthKm * share);
