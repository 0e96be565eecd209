import type {
  ExpressionSpecification,
  HillshadeLayerSpecification,
  LayerSpecification,
} from "maplibre-gl";
import { dated } from "./dates";
import { fontStack } from "./fonts";
import type { LabelOptions } from "./label-options";
import type { Palette } from "./palette";
import { lineText, placeText } from "./text";

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

type Named = "river" | "range" | "region";

/**
 * Lettering of names along a line, by how near the sheet is. MapLibre drops a name that is longer than its line
 * at the last size it may have, so the far sheet needs small and close letters.
 */
const LETTERING = {
  far: { minzoom: 3.4, maxzoom: 5, river: [12, 13], range: [13, 14.5], spacing: [0.06, 0.16] },
  near: { minzoom: 5, maxzoom: 8.4, river: [12, 15], range: [13.5, 17], spacing: [0.12, 0.28] },
} as const;

/** Names along the course of rivers and across regions and states; towns' names come before them. */
export function theatreNames(options: LabelOptions, day: string): LayerSpecification[] {
  return [
    ...namesAlong("region", options),
    ...namesAlong("river", options),
    stateNames(options, day),
  ];
}

/** Names along ranges. They come before those of towns, which can step aside for them. */
export function rangeNames(options: LabelOptions): LayerSpecification[] {
  return namesAlong("range", options);
}

function stateNames({ colours, languages }: LabelOptions, day: string): LayerSpecification {
  return dated(
    {
      id: "state-names",
      type: "symbol",
      source: "theatre-names",
      maxzoom: 7.2,
      filter: ["==", ["get", "of"], "state"],
      layout: {
        "text-field": placeText(languages, "medium", colours.faintInk),
        "text-font": fontStack(
          languages.find((language) => language === "zh") ?? languages[0] ?? "en",
          "medium",
        ),
        "text-size": ["interpolate", ["linear"], ["zoom"], 3, 14, 6, 25],
        "text-transform": "uppercase",
        "text-letter-spacing": 0.28,
        "text-max-width": 9,
        "text-padding": 4,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": colours.stateInk, "text-opacity": 0.72, ...halo(colours) },
    },
    day,
  );
}

const namesAlong = (of: Named, options: LabelOptions): LayerSpecification[] =>
  (["far", "near"] as const).map((reach) => namesFrom(of, reach, options));

function namesFrom(
  of: Named,
  reach: keyof typeof LETTERING,
  { colours, languages }: LabelOptions,
): LayerSpecification {
  const water = of === "river";
  const { minzoom, maxzoom, spacing, ...sizes } = LETTERING[reach];
  const [first, last] = sizes[water ? "river" : "range"];
  return {
    id: `theatre-${of}-names-${reach}`,
    type: "symbol",
    source: "theatre-names",
    minzoom,
    maxzoom,
    filter: [
      "all",
      ["==", ["get", "of"], of],
      ...(reach === "far" ? [["==", ["get", "rank"], 1] as ExpressionSpecification] : []),
    ],
    layout: {
      "symbol-placement": "line-center",
      "text-field": lineText(languages.slice(0, water || reach === "far" ? 1 : 2)),
      "text-font": fontStack(
        languages.find((language) => language === "zh") ?? languages[0] ?? "en",
        "italic",
      ),
      "text-size": ["interpolate", ["linear"], ["zoom"], 4, first, 7, last],
      "text-letter-spacing": spacing[water ? 0 : 1],
      "text-offset": [0, water ? -0.8 : 0],
      "text-max-angle": 35,
      "text-padding": 6,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: {
      "text-color": water ? colours.waterInk : colours.reliefInk,
      "text-opacity": water ? 0.95 : 0.85,
      ...halo(colours),
    },
  };
}

const halo = (colours: Palette) => ({
  "text-halo-color": colours.halo,
  "text-halo-width": 1.4,
  "text-halo-blur": 0.6,
});
