import type { Map as MapLibreMap } from "maplibre-gl";
import type { CameraView } from "../campaign";
import { cameraOptions } from "./base-map";

/** Longest flight in ms. */
const LONGEST = 2600;

/** Moves the camera to a view: a glide to somewhere near, a flight to somewhere far, or at once. */
export function moveCamera(map: MapLibreMap, view: CameraView, animate: boolean): void {
  const target = cameraOptions(view);
  // `essential`: whether motion is welcome has been decided by who asked.
  if (!animate) map.jumpTo(target);
  else if (isNear(map, view)) map.easeTo({ ...target, duration: 900, essential: true });
  else map.flyTo({ ...target, maxDuration: LONGEST, curve: 1.3, essential: true });
}

function isNear(map: MapLibreMap, { center, zoom }: CameraView): boolean {
  if (Math.abs(zoom - map.getZoom()) > 1.2) return false;
  const { x, y } = map.project([center[0], center[1]]);
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return Math.abs(x - width / 2) < width && Math.abs(y - height / 2) < height;
}
