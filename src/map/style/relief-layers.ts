import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { dated } from "./dates";
import type { Palette } from "./palette";
import { growing, layerIs, ofType, SHEET_ZOOM } from "./sheet-options";

// Rank 1 strokes alone keep their distance when the sheet is small; the others come in between.
const strokeOpacity = (full: number): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  7.6,
  0,
  8.4,
  ["match", ["get", "rank"], 1, full * 0.8, 0],
  9.1,
  ["match", ["get", "rank"], 1, full, 2, full * 0.5, 0],
  10,
  ["match", ["get", "rank"], 3, full * 0.35, full],
  10.9,
  full,
];

/** Ground of the battlefield: valley, sands, marsh, slopes. */
export function reliefLayers(colours: Palette, day: string): LayerSpecification[] {
  const sheet = { source: "sheet", minzoom: SHEET_ZOOM } as const;
  return [
    {
      ...sheet,
      id: "valley",
      type: "fill",
      filter: layerIs("valley"),
      paint: {
        "fill-color": colours.valley,
        "fill-opacity": ["interpolate", ["linear"], ["zoom"], 7, 0, 8.5, 1],
        "fill-antialias": false,
      },
    },
    {
      ...sheet,
      id: "dune-ground",
      type: "fill",
      filter: ofType("dunes", "Polygon"),
      paint: { "fill-color": colours.sand, "fill-opacity": 0.55, "fill-antialias": false },
    },
    {
      ...sheet,
      id: "dune-ground-edge",
      type: "line",
      filter: ofType("dunes", "Polygon"),
      paint: {
        "line-color": colours.sand,
        "line-width": growing(5, 12, 36),
        "line-blur": growing(5, 12, 36),
        "line-opacity": 0.6,
      },
    },
    dated(
      {
        ...sheet,
        id: "disputed",
        type: "fill",
        filter: layerIs("disputed"),
        paint: { "fill-color": colours.disputed, "fill-opacity": 0.1, "fill-antialias": false },
      },
      day,
    ),
    {
      ...sheet,
      id: "slope-shade",
      type: "line",
      filter: layerIs("bluff"),
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": colours.slopeShade,
        "line-width": growing(3, 9, 30),
        "line-blur": growing(3, 9, 30),
        "line-opacity": ["match", ["get", "id"], "west-bluff", 0.34, 0.18],
      },
    },
    {
      ...sheet,
      id: "marsh",
      type: "line",
      filter: layerIs("marsh"),
      minzoom: 8.5,
      paint: {
        "line-color": colours.marsh,
        "line-width": growing(0.5, 0.8, 1.4),
        "line-opacity": ["interpolate", ["linear"], ["zoom"], 8.5, 0, 9.4, 0.75],
      },
    },
    {
      ...sheet,
      id: "dune-stipple",
      type: "circle",
      filter: ofType("dunes", "Point"),
      paint: {
        "circle-color": colours.dune,
        "circle-radius": growing(0.4, 0.7, 1.5),
        "circle-opacity": strokeOpacity(0.8),
      },
    },
    {
      ...sheet,
      id: "dune-ridges",
      type: "line",
      filter: ofType("dunes", "LineString"),
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": colours.dune,
        "line-width": growing(0.5, 0.9, 1.7),
        "line-opacity": strokeOpacity(0.85),
      },
    },
    {
      ...sheet,
      id: "hachures",
      type: "line",
      filter: layerIs("hachure"),
      layout: { "line-cap": "round" },
      paint: {
        "line-color": colours.hachure,
        "line-width": [
          "interpolate",
          ["exponential", 1.4],
          ["zoom"],
          8,
          ["match", ["get", "weight"], "heavy", 0.9, 0.5],
          10,
          ["match", ["get", "weight"], "heavy", 1.4, 0.65],
          12.5,
          ["match", ["get", "weight"], "heavy", 3, 1.1],
        ],
        "line-opacity": strokeOpacity(0.85),
      },
    },
  ];
}
