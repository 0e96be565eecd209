import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { fontStack } from "./fonts";
import type { LabelOptions } from "./label-options";
import { lineText } from "./text";

/** Names along a river or a border claim: `of` is what the sheet's label line belongs to. */
export function lineLabels(
  id: string,
  of: string,
  colour: ExpressionSpecification | string,
  { colours, languages }: LabelOptions,
): SymbolLayerSpecification {
  const river = of === "river";
  return {
    id,
    type: "symbol",
    source: "sheet",
    minzoom: river ? 8 : 8.6,
    filter: ["all", ["==", ["get", "layer"], "label-line"], ["==", ["get", "of"], of]],
    layout: {
      "symbol-placement": river ? "line" : "line-center",
      "symbol-spacing": 520,
      // Two names are too long for a short reach.
      "text-field": ["step", ["zoom"], lineText(languages.slice(0, 1)), 10, lineText(languages)],
      "text-font": fontStack(
        languages.find((language) => language === "zh") ?? languages[0] ?? "en",
        "italic",
      ),
      "text-size": ["interpolate", ["linear"], ["zoom"], 8, river ? 12 : 10.5, 12, river ? 17 : 13],
      "text-letter-spacing": river ? 0.14 : 0.03,
      "text-offset": [
        "match",
        ["get", "side"],
        "mpr",
        ["literal", [0, -0.9]],
        "japan",
        ["literal", [0, 0]],
        ["literal", [0, -1.5]],
      ],
      "text-max-angle": 40,
      "text-padding": 4,
    },
    paint: {
      "text-color": colour,
      "text-halo-color": colours.halo,
      "text-halo-width": 1.5,
      "text-halo-blur": 0.4,
    },
  };
}
