import type { LayerSpecification } from "maplibre-gl";
import { dated } from "./dates";
import type { Palette } from "./palette";
import { growing, layerIs, ofType, SHEET_ZOOM } from "./sheet-options";

/** Rivers, lakes, ways and the border claims of the battlefield. */
export function sheetLayers(colours: Palette, day: string): LayerSpecification[] {
  const sheet = { source: "sheet" } as const;
  const round = { "line-cap": "round", "line-join": "round" } as const;
  return [
    {
      ...sheet,
      id: "lakes",
      type: "fill",
      filter: ofType("lake", "Polygon"),
      paint: { "fill-color": colours.water },
    },
    {
      ...sheet,
      id: "lake-water-lines",
      type: "line",
      filter: layerIs("water-line"),
      minzoom: 8.5,
      layout: round,
      paint: {
        "line-color": colours.shore,
        "line-width": growing(0.4, 0.7, 1),
        "line-opacity": 0.4,
      },
    },
    {
      ...sheet,
      id: "lake-shores",
      type: "line",
      filter: ofType("lake", "Polygon"),
      paint: { "line-color": colours.shore, "line-width": growing(1, 1.5, 2.4) },
    },
    dated(
      {
        ...sheet,
        id: "claim-bands",
        type: "line",
        filter: layerIs("border-claim"),
        layout: round,
        paint: {
          "line-color": [
            "match",
            ["get", "side"],
            "mpr",
            colours.claimMpr,
            "japan",
            colours.claimManchukuo,
            colours.borderBand,
          ],
          "line-width": ["interpolate", ["linear"], ["zoom"], 5, 3, 8, 7, 10, 12, 12, 20],
          "line-opacity": ["match", ["get", "side"], "japan", 0.28, 0.18],
        },
      },
      day,
    ),
    {
      ...sheet,
      id: "minor-rivers",
      type: "line",
      filter: layerIs("river-minor"),
      layout: round,
      paint: {
        "line-color": colours.river,
        "line-width": growing(0.7, 1.5, 3),
        "line-opacity": ["interpolate", ["linear"], ["zoom"], 6, 0, 7.5, 1],
      },
    },
    {
      ...sheet,
      id: "river-banks",
      type: "line",
      filter: layerIs("river"),
      layout: round,
      paint: {
        "line-color": colours.river,
        "line-width": [
          "interpolate",
          ["exponential", 1.4],
          ["zoom"],
          4,
          0.6,
          8,
          1.8,
          10,
          3.4,
          12.5,
          9,
        ],
      },
    },
    {
      ...sheet,
      id: "river-bed",
      type: "line",
      filter: layerIs("river"),
      minzoom: 9.5,
      layout: round,
      paint: {
        "line-color": colours.riverBed,
        "line-width": ["interpolate", ["exponential", 1.4], ["zoom"], 9.5, 0.6, 10, 1.3, 12.5, 6.2],
      },
    },
    dated(
      {
        ...sheet,
        id: "claim-lines",
        type: "line",
        filter: ["all", ["==", ["get", "layer"], "border-claim"], ["!=", ["get", "side"], "japan"]],
        paint: {
          "line-color": ["match", ["get", "side"], "mpr", colours.claimMpr, colours.border],
          "line-width": ["interpolate", ["linear"], ["zoom"], 5, 0.9, 8, 1.5, 12, 2.6],
          "line-dasharray": [6, 2, 1, 2],
        },
      },
      day,
    ),
    {
      ...sheet,
      id: "roads",
      type: "line",
      filter: layerIs("road"),
      minzoom: SHEET_ZOOM,
      layout: { "line-join": "round" },
      paint: {
        "line-color": colours.way,
        "line-width": growing(1, 2.6, 4.4),
        "line-opacity": 0.85,
      },
    },
    {
      ...sheet,
      id: "road-centres",
      type: "line",
      filter: layerIs("road"),
      minzoom: 10.2,
      layout: { "line-join": "round" },
      paint: { "line-color": colours.paper, "line-width": growing(0.2, 1.1, 2.2) },
    },
    {
      ...sheet,
      id: "tracks",
      type: "line",
      filter: layerIs("track"),
      minzoom: 8,
      paint: {
        "line-color": colours.way,
        "line-width": growing(0.6, 1.1, 1.9),
        "line-dasharray": [4, 2.2],
        "line-opacity": 0.8,
      },
    },
    {
      ...sheet,
      id: "bridges",
      type: "line",
      filter: layerIs("bridge"),
      minzoom: 9,
      paint: {
        "line-color": colours.bridge,
        "line-width": growing(1, 1.5, 2.4),
        "line-gap-width": growing(0.6, 1.5, 4),
      },
    },
    {
      ...sheet,
      id: "height-points",
      type: "circle",
      filter: layerIs("height"),
      minzoom: 8.5,
      paint: { "circle-color": colours.reliefInk, "circle-radius": growing(1, 1.7, 3) },
    },
  ];
}
