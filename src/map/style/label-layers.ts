import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { fontStack } from "./fonts";
import { kindIn, type LabelOptions } from "./label-options";
import { lineLabels } from "./line-labels";
import {
  GROWS,
  LINE_HEIGHT,
  LONGEST_LINE,
  letterSizes,
  PLACE_LETTERING,
  type PlaceLettering,
} from "./place-lettering";
import { signLayers } from "./signs";
import { placeText, rankFilter } from "./text";

/**
 * Names of places, unseen: they are written over the map, where they can make way for what moves. Here they keep
 * the names of rivers and borders out of where they like best to stand.
 */
function roomForNames(
  lettering: PlaceLettering,
  { colours, languages }: LabelOptions,
): SymbolLayerSpecification {
  const { centred, face, id, kinds, offset, spacing, zooms } = lettering;
  const size = (end: "close" | "far"): ExpressionSpecification => [
    "match",
    ["get", "rank"],
    1,
    letterSizes(lettering, 1)[end],
    2,
    letterSizes(lettering, 2)[end],
    letterSizes(lettering, 3)[end],
  ];
  return {
    id,
    type: "symbol",
    source: "places",
    filter: ["all", kindIn(kinds), rankFilter(zooms)],
    layout: {
      "text-field": placeText(languages, face, colours.faintInk),
      "text-font": fontStack(languages[0] ?? "en", face),
      "text-size": [
        "interpolate",
        ["linear"],
        ["zoom"],
        GROWS.from,
        size("far"),
        GROWS.to,
        size("close"),
      ],
      "text-letter-spacing": spacing,
      "text-line-height": LINE_HEIGHT,
      "text-max-width": LONGEST_LINE,
      "text-padding": 5,
      "symbol-sort-key": ["get", "rank"],
      ...(centred
        ? { "text-anchor": "center" }
        : { "text-anchor": "left", "text-radial-offset": offset }),
    },
    paint: { "text-opacity": 0 },
  };
}

/** Everything written on the map, least important first: later layers win the room. */
export function labelLayers(options: LabelOptions): LayerSpecification[] {
  const { colours } = options;
  const claimColour: ExpressionSpecification = [
    "match",
    ["get", "side"],
    "mpr",
    colours.claimMpr,
    colours.claimManchukuo,
  ];
  return [
    ...signLayers(colours),
    ...PLACE_LETTERING.slice(0, -1).map((lettering) => roomForNames(lettering, options)),
    lineLabels("claim-labels", "border-claim", claimColour, options),
    lineLabels("river-labels", "river", colours.waterInk, options),
    ...PLACE_LETTERING.slice(-1).map((lettering) => roomForNames(lettering, options)),
  ];
}
