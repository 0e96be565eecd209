import "maplibre-gl/dist/maplibre-gl.css";
import "./base-map.css";
import {
  Map as MapLibreMap,
  ScaleControl,
  type StyleSpecification,
  setWorkerUrl,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import type { CameraView } from "../campaign";

setWorkerUrl(workerUrl);

/** As far as the base map is drawn, west, south, east, north in degrees: beyond it is only paper. */
const SHEET_BOUNDS: [number, number, number, number] = [96.8, 31.8, 160.2, 58.2];

/** The scale bar in the bottom left corner is no longer than this, CSS px. */
export const SCALE_BAR = 140;

/**
 * A MapLibre map in `container`, which must be empty. Everything it shows comes from the page's own origin;
 * the app shows the credits. The arrow keys stay free for stepping through time.
 * @throws Error when the browser has no WebGL 2.
 */
export function createBaseMap(
  container: HTMLElement,
  style: StyleSpecification,
  view: CameraView,
  pixelRatio?: number,
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style,
    ...cameraOptions(view),
    maxPitch: 60,
    maxZoom: 16,
    fadeDuration: 0,
    keyboard: false,
    attributionControl: false,
    renderWorldCopies: false,
    maxBounds: SHEET_BOUNDS,
    ...(pixelRatio !== undefined && { pixelRatio }),
  });
  map.addControl(new ScaleControl({ unit: "metric", maxWidth: SCALE_BAR }), "bottom-left");
  return map;
}

/** The view in MapLibre's terms. */
export function cameraOptions({ center, zoom, bearing, pitch }: CameraView) {
  return { center: [center[0], center[1]] as [number, number], zoom, bearing, pitch };
}

/** Where the camera is. */
export function cameraView(map: MapLibreMap): CameraView {
  const { lng, lat } = map.getCenter();
  return {
    center: [lng, lat],
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  };
}
