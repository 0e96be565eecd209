import type { FeatureCollection } from "geojson";
import type { GeoJSONSourceSpecification, StyleSpecification } from "maplibre-gl";
import { contextLayers } from "./context-layers";
import { fontFaces, type MapLanguage } from "./fonts";
import { graticule } from "./graticule";
import { labelLayers } from "./label-layers";
import { paletteOf, type Theme } from "./palette";
import { reliefLayers } from "./relief-layers";
import { sheetLayers } from "./sheet-layers";

export { FONT_FILES, fontStack, type MapLanguage } from "./fonts";
export { type Palette, paletteOf, type Theme } from "./palette";
export { placeFeatures } from "./places";

/** Text for the back row of a hall is this much larger. */
const BACK_ROW_SCALE = 1.35;

export interface MapStyleOptions {
  readonly theme: Theme;
  /** URL prefix of `geodata/basemap/`, with its slash. */
  readonly base: string;
  /** What `placeFeatures` makes of a campaign's gazetteer. */
  readonly places: FeatureCollection;
  /** One or two; names missing in a language fall back to English. */
  readonly languages: readonly MapLanguage[];
  readonly backRow?: boolean;
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
  backRow = false,
}: MapStyleOptions): StyleSpecification {
  const colours = paletteOf(theme);
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
      borders: file("borders-1939"),
      sheet: { ...file("khalkhin-gol"), tolerance: 0.2 },
      graticule: { type: "geojson", data: graticule() },
      places: { type: "geojson", data: places },
    },
    layers: [
      ...contextLayers(colours),
      ...reliefLayers(colours),
      ...sheetLayers(colours),
      ...labelLayers({ colours, languages, scale: backRow ? BACK_ROW_SCALE : 1 }),
    ],
  };
}
