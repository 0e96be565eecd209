import type { LayerSpecification } from "maplibre-gl";
import { dated } from "./dates";
import type { Palette } from "./palette";
import { theatreRelief } from "./theatre-layers";

/** Land, sea, rivers and period borders of the theatre, for views beyond the battlefield sheet. */
export function contextLayers(colours: Palette, day: string): LayerSpecification[] {
  return [
    { id: "land", type: "background", paint: { "background-color": colours.paper } },
    ...theatreRelief(colours),
    { id: "sea", type: "fill", source: "sea", paint: { "fill-color": colours.water } },
    {
      id: "sea-edge",
      type: "line",
      source: "sea",
      paint: {
        "line-color": colours.shore,
        "line-width": ["interpolate", ["linear"], ["zoom"], 3, 5, 8, 12],
        "line-offset": ["interpolate", ["linear"], ["zoom"], 3, 2, 8, 6],
        "line-blur": ["interpolate", ["linear"], ["zoom"], 3, 4, 8, 9],
        "line-opacity": 0.18,
      },
    },
    {
      id: "coast",
      type: "line",
      source: "sea",
      paint: {
        "line-color": colours.shore,
        "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.6, 8, 1.3],
      },
    },
    {
      id: "context-rivers",
      type: "line",
      source: "rivers",
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": colours.river,
        "line-width": [
          "interpolate",
          ["linear"],
          ["zoom"],
          3,
          ["match", ["get", "level"], 0, 1.2, 1, 1, 2, 0.6, 3, 0.3, 0.2],
          7,
          ["match", ["get", "level"], 0, 2.4, 1, 2.2, 2, 1.6, 3, 1.1, 0.8],
          10,
          ["match", ["get", "level"], 0, 4, 1, 3.6, 2, 2.8, 3, 2.2, 1.6],
        ],
        "line-opacity": [
          "interpolate",
          ["linear"],
          ["zoom"],
          4.4,
          ["match", ["get", "level"], [0, 1], 1, 2, 0.8, 0],
          5.4,
          ["match", ["get", "level"], [0, 1, 2], 1, 3, 0.8, 0],
          6.4,
          ["match", ["get", "level"], 4, 0.8, 1],
        ],
      },
    },
    { id: "context-lakes", type: "fill", source: "lakes", paint: { "fill-color": colours.water } },
    {
      id: "context-lake-shores",
      type: "line",
      source: "lakes",
      paint: {
        "line-color": colours.shore,
        "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.5, 8, 1.2],
      },
    },
    dated(
      {
        id: "period-border-bands",
        type: "line",
        source: "borders",
        layout: { "line-join": "round" },
        paint: {
          "line-color": colours.borderBand,
          "line-width": ["interpolate", ["linear"], ["zoom"], 3, 3, 8, 8],
          "line-opacity": ["match", ["get", "accuracy"], "poor", 0.1, 0.2],
        },
      },
      day,
    ),
    dated(
      {
        id: "period-borders",
        type: "line",
        source: "borders",
        filter: ["!=", ["get", "accuracy"], "poor"],
        layout: { "line-join": "round" },
        paint: {
          "line-color": colours.border,
          "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.8, 8, 1.6],
          "line-dasharray": [6, 2, 1, 2],
        },
      },
      day,
    ),
    dated(
      {
        id: "period-borders-uncertain",
        type: "line",
        source: "borders",
        filter: ["==", ["get", "accuracy"], "poor"],
        paint: {
          "line-color": colours.border,
          "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.8, 8, 1.4],
          "line-dasharray": [1, 2.5],
        },
      },
      day,
    ),
    {
      id: "graticule",
      type: "line",
      source: "graticule",
      paint: {
        "line-color": colours.graticule,
        "line-width": 0.6,
        "line-opacity": [
          "interpolate",
          ["linear"],
          ["zoom"],
          5.5,
          ["match", ["get", "every"], 5, 0.4, 0],
          6.5,
          0.3,
        ],
      },
    },
  ];
}
