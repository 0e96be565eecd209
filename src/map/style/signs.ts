import type { LayerSpecification } from "maplibre-gl";
import { FIELD_ZOOMS, kindIn, SETTLEMENTS, STRONGHOLDS, THEATRE_ZOOMS } from "./label-options";
import type { Palette } from "./palette";
import { rankFilter } from "./text";

/** Signs of places: circles, so that the style needs no sprite. */
export function signLayers(colours: Palette): LayerSpecification[] {
  return [
    {
      id: "mark-signs",
      type: "circle",
      source: "places",
      filter: [
        "all",
        kindIn(["cairn", "landmark", "headquarters", "ford"]),
        rankFilter(FIELD_ZOOMS),
      ],
      paint: {
        "circle-color": colours.ink,
        "circle-radius": ["match", ["get", "kind"], "cairn", 2.8, 2.2],
        "circle-opacity": ["case", ["get", "uncertain"], 0.55, 0.9],
        "circle-stroke-color": colours.halo,
        "circle-stroke-width": 1,
      },
    },
    {
      id: "settlement-signs",
      type: "circle",
      source: "places",
      filter: ["all", kindIn([...SETTLEMENTS, ...STRONGHOLDS]), rankFilter(THEATRE_ZOOMS)],
      paint: {
        "circle-color": ["case", kindIn(STRONGHOLDS), colours.ink, colours.halo],
        "circle-radius": ["match", ["get", "rank"], 1, 4.4, 2, 3.6, 2.8],
        "circle-stroke-color": colours.ink,
        "circle-stroke-width": ["case", ["get", "uncertain"], 1, 1.8],
      },
    },
    {
      id: "airfield-signs",
      type: "circle",
      source: "places",
      filter: ["all", kindIn(["airfield"]), rankFilter(THEATRE_ZOOMS)],
      paint: { "circle-color": colours.ink, "circle-radius": 1.5 },
    },
  ];
}
