import type { Map as MapLibreMap } from "maplibre-gl";

/** Sizes of the letters of all names that the base map shows now, CSS px. */
export function namesOn(map: MapLibreMap): number[] {
  return map.queryRenderedFeatures().flatMap(({ layer }) => {
    // MapLibre has worked out the size for the feature and the zoom.
    const size: unknown = layer.type === "symbol" ? layer.layout?.["text-size"] : undefined;
    return typeof size === "number" ? [size] : [];
  });
}
