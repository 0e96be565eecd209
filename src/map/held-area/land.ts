import type { Position } from "../../campaign";
import { mercatorX, mercatorY } from "../../motion";

/** A picture in `geodata/basemap/` of the land that was fought for: opaque where an area may be tinted. */
export const LAND_FILE = "held-land.webp";

const WEST = 107;
const EAST = 157;
const NORTH = 54;
const SOUTH = 37.5;

/** Where the picture lies: web mercator on the unit square. */
export const LAND = {
  left: mercatorX(WEST),
  top: mercatorY(NORTH),
  right: mercatorX(EAST),
  bottom: mercatorY(SOUTH),
} as const;

/** Its corners `[lon, lat]` in degrees: north-west, north-east, south-east, south-west. */
export const LAND_CORNERS: readonly [Position, Position, Position, Position] = [
  [WEST, NORTH],
  [EAST, NORTH],
  [EAST, SOUTH],
  [WEST, SOUTH],
];
