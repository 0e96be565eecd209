import type { HillshadeLayerSpecification, LayerSpecification } from "maplibre-gl";
import { dated } from "./dates";
import { fontStack } from "./fonts";
import type { LabelOptions } from "./label-options";
import type { Palette } from "./palette";
import { lineText } from "./text";

/** From here on the theatre's relief is too coarse to help; the battlefield's own drawing takes over. */
const RELIEF_ENDS = 8.6;

const shade = (colours: Palette): NonNullable<HillshadeLayerSpecification["paint"]> => ({
  "hillshade-method": "multidirectional",
  "hillshade-illumination-direction": [270, 315, 0, 45],
  "hillshade-illumination-altitude": [35, 35, 35, 35],
  "hillshade-shadow-color": Array(4).fill(colours.reliefShadow),
  "hillshade-highlight-color": Array(4).fill(colours.reliefLight),
  "hillshade-exaggeration": [
    "interpolate",
    ["linear"],
    ["zoom"],
    3,
    0.38,
    6,
    0.6,
    7.4,
    0.5,
    8.6,
    0,
  ],
});

/** Heights as a soft tint and shade, for views beyond the battlefield. */
export function theatreRelief(colours: Palette): LayerSpecification[] {
  const tints = colours.heights.flat();
  return [
    {
      id: "height-tint",
      type: "color-relief",
      source: "relief",
      maxzoom: RELIEF_ENDS,
      paint: {
        "color-relief-color": ["interpolate", ["linear"], ["elevation"], ...tints],
        "color-relief-opacity": ["interpolate", ["linear"], ["zoom"], 7, 0.85, 8.5, 0],
      },
    },
    {
      id: "height-shade",
      type: "hillshade",
      source: "relief",
      maxzoom: RELIEF_ENDS,
      paint: shade(colours),
    },
  ];
}

const SIZES = { river: [12.5, 16], range: [15, 22], region: [15, 23] } as const;

/** Names written along the course of rivers and ranges, and across regions and states. */
export function theatreNames(options: LabelOptions, day: string): LayerSpecification[] {
  const { colours, languages, scale } = options;
  const inks = { river: colours.waterInk, range: colours.reliefInk, region: colours.reliefInk };
  const halo = {
    "text-halo-color": colours.halo,
    "text-halo-width": 1.4,
    "text-halo-blur": 0.6,
  };
  const along = (["region", "range", "river"] as const).map((of): LayerSpecification => {
    const [far, near] = SIZES[of];
    return {
      id: `theatre-${of}-names`,
      type: "symbol",
      source: "theatre-names",
      minzoom: 3.6,
      maxzoom: 8.4,
      filter: [
        "all",
        ["==", ["get", "of"], of],
        ["any", [">=", ["zoom"], 5.2], ["==", ["get", "rank"], 1]],
      ],
      layout: {
        "symbol-placement": "line-center",
        "text-field": lineText(languages.slice(0, of === "river" ? 1 : 2)),
        "text-font": fontStack(
          languages.find((language) => language === "zh") ?? languages[0] ?? "en",
          "italic",
        ),
        "text-size": ["interpolate", ["linear"], ["zoom"], 4, far * scale, 7, near * scale],
        "text-letter-spacing": of === "river" ? 0.12 : 0.34,
        "text-offset": [0, of === "river" ? -0.8 : 0],
        "text-max-angle": 35,
        "text-padding": 6,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": inks[of], "text-opacity": of === "river" ? 1 : 0.9, ...halo },
    };
  });
  const states: LayerSpecification = dated(
    {
      id: "state-names",
      type: "symbol",
      source: "theatre-names",
      maxzoom: 7.2,
      filter: ["==", ["get", "of"], "state"],
      layout: {
        "text-field": lineText(languages),
        "text-font": fontStack(
          languages.find((language) => language === "zh") ?? languages[0] ?? "en",
          "medium",
        ),
        "text-size": ["interpolate", ["linear"], ["zoom"], 3, 14 * scale, 6, 25 * scale],
        "text-transform": "uppercase",
        "text-letter-spacing": 0.28,
        "text-max-width": 9,
        "text-padding": 8,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": colours.stateInk, "text-opacity": 0.72, ...halo },
    },
    day,
  );
  return [states, ...along];
}
