import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { type Face, fontStack } from "./fonts";
import {
  FIELD_ZOOMS,
  kindIn,
  type LabelOptions,
  MARKS,
  THEATRE_NAMES,
  THEATRE_ZOOMS,
} from "./label-options";
import { lineLabels } from "./line-labels";
import { signLayers } from "./signs";
import { placeText, rankFilter } from "./text";

interface LabelPlan {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly zooms: readonly [number, number, number, number];
  readonly face: Face;
  readonly colour: string;
  readonly sizes: readonly [close: number, far: number];
  readonly spacing?: number;
  readonly centred?: boolean;
  /** Distance of the text from its point, in ems. */
  readonly offset?: number;
}

function placeLabels(
  plan: LabelPlan,
  { colours, languages }: LabelOptions,
): SymbolLayerSpecification {
  const [close, far] = plan.sizes;
  return {
    id: plan.id,
    type: "symbol",
    source: "places",
    filter: ["all", kindIn(plan.kinds), rankFilter(plan.zooms)],
    layout: {
      "text-field": placeText(languages, plan.face, colours.faintInk),
      "text-font": fontStack(languages[0] ?? "en", plan.face),
      "text-size": [
        "interpolate",
        ["linear"],
        ["zoom"],
        5,
        ["match", ["get", "rank"], 1, far + 2, 2, far + 1, far],
        12,
        ["match", ["get", "rank"], 1, close + 3, 2, close + 2, close],
      ],
      "text-letter-spacing": plan.spacing ?? 0.01,
      "text-line-height": 1.15,
      "text-max-width": 11,
      "text-padding": 5,
      "symbol-sort-key": ["get", "rank"],
      ...(plan.centred
        ? { "text-anchor": "center" }
        : {
            "text-variable-anchor": [
              "left",
              "right",
              "top",
              "bottom",
              "bottom-left",
              "top-left",
              "bottom-right",
              "top-right",
            ],
            "text-radial-offset": plan.offset ?? 0.6,
            "text-justify": "auto",
          }),
    },
    paint: {
      "text-color": plan.colour,
      "text-halo-color": colours.halo,
      "text-halo-width": 1.6,
      "text-halo-blur": 0.4,
      "text-opacity": ["case", ["get", "uncertain"], 0.86, 1],
    },
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
  const features: LabelPlan[] = [
    {
      id: "dune-labels",
      kinds: ["dunes"],
      zooms: FIELD_ZOOMS,
      face: "italic",
      colour: colours.reliefInk,
      sizes: [13.5, 11],
      spacing: 0.12,
      centred: true,
    },
    {
      id: "water-labels",
      kinds: ["lake"],
      zooms: FIELD_ZOOMS,
      face: "italic",
      colour: colours.waterInk,
      sizes: [14, 11],
      spacing: 0.06,
      offset: 1.1,
    },
    {
      id: "height-labels",
      kinds: ["hill"],
      zooms: FIELD_ZOOMS,
      face: "plain",
      colour: colours.reliefInk,
      sizes: [13.5, 11],
      offset: 1,
    },
    {
      id: "mark-labels",
      kinds: MARKS,
      zooms: FIELD_ZOOMS,
      face: "plain",
      colour: colours.ink,
      sizes: [13, 11],
    },
  ];
  const settlements: LabelPlan = {
    id: "settlement-labels",
    kinds: THEATRE_NAMES,
    zooms: THEATRE_ZOOMS,
    face: "medium",
    colour: colours.ink,
    sizes: [14, 11.5],
  };
  return [
    ...signLayers(colours),
    ...features.map((plan) => placeLabels(plan, options)),
    lineLabels("claim-labels", "border-claim", claimColour, options),
    lineLabels("river-labels", "river", colours.waterInk, options),
    placeLabels(settlements, options),
  ];
}
