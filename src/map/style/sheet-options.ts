import type { ExpressionSpecification, FilterSpecification } from "maplibre-gl";

/** The sheet's fine drawing shows from here on (zoom with 512 px tiles). */
export const SHEET_ZOOM = 7;

/** Features of one layer of the sheet. */
export const layerIs = (name: string): FilterSpecification => ["==", ["get", "layer"], name];
/** The same for one geometry type: dunes are areas, ridges and dots. */
export const ofType = (
  name: string,
  type: "Point" | "LineString" | "Polygon",
): FilterSpecification => ["all", ["==", ["get", "layer"], name], ["==", ["geometry-type"], type]];

/** Width in px growing with the zoom, from the sheet seen whole to the sheet seen close. */
export const growing = (at8: number, at10: number, at12: number): ExpressionSpecification => [
  "interpolate",
  ["exponential", 1.4],
  ["zoom"],
  8,
  at8,
  10,
  at10,
  12.5,
  at12,
];
