import type { FeatureCollection } from "geojson";
import type { GeoJSONSourceSpecification, StyleSpecification } from "maplibre-gl";
import { forBackRow } from "./back-row";
import { contextLayers } from "./context-layers";
import { fontFaces, type MapLanguage } from "./fonts";
import { graticule } from "./graticule";
import { labelLayers } from "./label-layers";
import { paletteOf, type Theme } from "./palette";
import { reliefLayers } from "./relief-layers";
import { sheetLayers } from "./sheet-layers";
import { rangeNames, theatreNames } from "./theatre-layers";

export { lastChange, refilter } from "./dates";
export { type Face, FONT_FILES, fontStack, type MapLanguage } from "./fonts";
export { type Palette, paletteOf, type Theme } from "./palette";
export { isWrittenOnBase } from "./place-lettering";
export { placeFeatures } from "./places";

export interface MapStyleOptions {
  readonly theme: Theme;
  /** URL prefix of `geodata/basemap/`, with its slash. */
  readonly base: string;
  /** What `placeFeatures` makes of a campaign's gazetteer. */
  readonly places: FeatureCollection;
  /** One or two; names missing in a language fall back to English. */
  readonly languages: readonly MapLanguage[];
  /** For the last row of a hall: no letter is smaller (CSS px) or paler than 7:1. */
  readonly smallestText?: number | null;
  /** The day whose borders and names of states are drawn, as `lastChange` gives it. */
  readonly day: string;
}

/**
 * The base map as a MapLibre style: the theatre, the Khalkhin Gol sheet and the names of places.
 * Units and their movements are added above it by the map. Needs no glyph or sprite server.
 */
export function mapStyle({
  theme,
  base,
  places,
  languages,
  smallestText = null,
  day,
}: MapStyleOptions): StyleSpecification {
  const colours = paletteOf(theme);
  const labels = { colours, languages };
  const layers = [
    ...contextLayers(colours, day),
    ...reliefLayers(colours, day),
    ...sheetLayers(colours, day),
    ...theatreNames(labels, day),
    ...labelLayers(labels),
    ...rangeNames(labels),
  ];
  const file = (name: string): GeoJSONSourceSpecification => ({
    type: "geojson",
    data: `${base}${name}.geojson`,
  });
  return {
    version: 8,
    "font-faces": fontFaces(base),
    sources: {
      sea: file("sea"),
      lakes: file("lakes"),
      rivers: file("rivers"),
      borders: file("borders"),
      relief: {
        type: "raster-dem",
        tiles: [`${base}relief/{z}/{x}/{y}.webp`],
        encoding: "terrarium",
        tileSize: 256,
        minzoom: 3,
        maxzoom: 5,
        bounds: [97, 32, 160, 58],
      },
      // Tiles of closer zooms would cut a range in pieces, each with its name.
      "theatre-names": { ...file("theatre-names"), maxzoom: 4 },
      sheet: { ...file("khalkhin-gol"), tolerance: 0.2 },
      graticule: { type: "geojson", data: graticule() },
      places: { type: "geojson", data: places },
    },
    layers: smallestText === null ? layers : forBackRow(layers, smallestText, colours),
  };
}
