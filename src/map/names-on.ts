import type { Map as MapLibreMap } from "maplibre-gl";

/** Sizes of the letters of all names that the base map shows now, CSS px; what is unseen only keeps room. */
export function namesOn(map: MapLibreMap): number[] {
  return map.queryRenderedFeatures().flatMap(({ layer }) => {
    // MapLibre has worked out the size for the feature and the zoom.
    const size: unknown = layer.type === "symbol" ? layer.layout?.["text-size"] : undefined;
    if (layer.type === "symbol" && layer.paint?.["text-opacity"] === 0) return [];
    return typeof size === "number" ? [size] : [];
  });
}
