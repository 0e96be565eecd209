import type { Feature, Position as GeoJSONPosition, LineString, Point } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Campaign } from "../../../src/campaign";
import { createBaseMap } from "../../../src/map/base-map";
import { OVERLAY_PALETTES } from "../../../src/map/palette";
import { fontStack, lastChange, mapStyle, placeFeatures } from "../../../src/map/style";
import { frameWidth, paintSymbol } from "../../../src/map/symbols/symbol";
import { type Frame, latitude, longitude, type Tracks, trackSlice } from "../../../src/motion";
import { Outlines } from "./outlines";
import { TRAIL_OPACITY, TRAIL_WIDTH, type Way } from "./way";

/** Trails are so long, playing time at the campaign's own speed in seconds, as the overlay's are. */
const TRAIL_SECONDS = 12;

const NOTHING = { type: "FeatureCollection" as const, features: [] };

/** The field's habit, with all that the overlay draws or with nothing but the units. */
export interface DataWays {
  readonly whole: Way;
  readonly points: Way;
}

/**
 * The field's habit: the same base map, with units, trails and arrows in GeoJSON sources that get new data
 * each frame. Both ways share the map.
 */
export async function dataWays(
  container: HTMLElement,
  campaign: Campaign,
  tracks: Tracks,
  basemap: string,
): Promise<DataWays> {
  const style = mapStyle({
    theme: "light",
    base: basemap,
    places: placeFeatures(campaign.places),
    languages: ["en"],
    day: lastChange(campaign.opening, 0),
  });
  const map = createBaseMap(container, style, campaign.camera);
  await new Promise((resolve) => map.once("load", resolve));
  addSymbols(map, campaign);
  const points = addSource(map, "points");
  const trails = addSource(map, "trails");
  const arrows = addSource(map, "arrows");
  addLayers(map);
  const outlines = new Outlines(campaign, tracks);
  const trail = TRAIL_SECONDS * campaign.rate * 1000;
  let onRender: (() => void) | null = null;
  const { units } = campaign;

  function showPoints({ visible, x, y }: Frame): void {
    void points.setData({
      type: "FeatureCollection",
      features: units
        .filter((_, row) => visible[row] === 1)
        .map((unit) => pointOf(unit, x[unit.index] ?? 0, y[unit.index] ?? 0)),
    });
  }

  function showTrails({ instant }: Frame): void {
    void trails.setData({
      type: "FeatureCollection",
      features: units.map(({ force, index }) => ({
        type: "Feature",
        geometry: {
          type: "LineString",
          coordinates: trackSlice(tracks, index, instant - trail, instant) as GeoJSONPosition[],
        } satisfies LineString,
        properties: { colour: campaign.forces.get(force)?.colour ?? "#808080" },
      })),
    });
  }

  let bare = true;
  const shared = {
    container,
    async settle() {
      await new Promise((resolve) => map.once("idle", resolve));
    },
    watch(drawn: Parameters<Way["watch"]>[0]) {
      if (onRender) map.off("render", onRender);
      onRender = null;
      const gl = map.getCanvas().getContext("webgl2");
      if (!drawn || !gl) return;
      onRender = () => drawn(gl);
      map.on("render", onRender);
    },
    destroy: () => map.remove(),
  };
  return {
    whole: {
      ...shared,
      show(frame) {
        bare = false;
        showPoints(frame);
        showTrails(frame);
        const features = outlines.at(frame.instant, map.getZoom());
        void arrows.setData({ type: "FeatureCollection", features });
      },
    },
    points: {
      ...shared,
      show(frame) {
        showPoints(frame);
        if (bare) return;
        bare = true;
        for (const source of [trails, arrows]) void source.setData(NOTHING);
      },
    },
  };
}

function pointOf(unit: Campaign["units"][number], x: number, y: number): Feature<Point> {
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: [longitude(x), latitude(y)] },
    properties: { symbol: symbolKey(unit), label: unit.shortName },
  };
}

function symbolKey({ sidc, echelon, force }: Campaign["units"][number]): string {
  return `${sidc} ${echelon} ${force}`;
}

/** Draws the overlay's own symbols as images, middle of the frame in the middle of the image. */
function addSymbols(map: MapLibreMap, { units, forces }: Campaign): void {
  for (const unit of units) {
    const force = forces.get(unit.force);
    const key = symbolKey(unit);
    if (!force || map.hasImage(key)) continue;
    const painting = paintSymbol(unit, force, frameWidth(unit.echelon), {
      palette: OVERLAY_PALETTES.light,
      pixelRatio: 1,
    });
    const { anchorX, anchorY, canvas } = painting;
    const halfWidth = Math.ceil(Math.max(anchorX, painting.width - anchorX));
    const halfHeight = Math.ceil(Math.max(anchorY, painting.height - anchorY));
    const image = document.createElement("canvas");
    image.width = halfWidth * 2;
    image.height = halfHeight * 2;
    const context = image.getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("The browser gave no 2D canvas to draw symbols on.");
    context.drawImage(canvas, halfWidth - anchorX, halfHeight - anchorY);
    map.addImage(key, context.getImageData(0, 0, image.width, image.height));
  }
}

function addSource(map: MapLibreMap, id: string): GeoJSONSource {
  map.addSource(id, { type: "geojson", data: NOTHING });
  return map.getSource(id) as GeoJSONSource;
}

function addLayers(map: MapLibreMap): void {
  map.addLayer({
    id: "arrows",
    type: "fill",
    source: "arrows",
    paint: {
      "fill-color": ["get", "colour"],
      "fill-opacity": 0.8,
      "fill-outline-color": OVERLAY_PALETTES.light.paper,
    },
  });
  map.addLayer({
    id: "trails",
    type: "line",
    source: "trails",
    layout: { "line-cap": "round", "line-join": "round" },
    paint: {
      "line-color": ["get", "colour"],
      "line-width": TRAIL_WIDTH,
      "line-opacity": TRAIL_OPACITY,
    },
  });
  map.addLayer({
    id: "points",
    type: "symbol",
    source: "points",
    layout: {
      "icon-image": ["get", "symbol"],
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
      "text-field": ["get", "label"],
      "text-font": fontStack("en", "medium"),
      "text-size": 13,
      "text-anchor": "top",
      "text-offset": [0, 1.2],
      "text-allow-overlap": true,
      "text-ignore-placement": true,
    },
    paint: {
      "text-color": OVERLAY_PALETTES.light.label,
      "text-halo-color": OVERLAY_PALETTES.light.paper,
      "text-halo-width": 2,
    },
  });
}
