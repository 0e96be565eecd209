import { type CameraView, zoomChangeIn } from "../campaign";
import { latitude, longitude, mercatorX, mercatorY } from "../motion";

/** A map and the part of it that the page leaves uncovered, CSS px from its top left corner. */
export interface Window {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far the middle of what is uncovered lies right of and below the map's own, CSS px. */
const middleOf = ({ left, top, right, bottom, width, height }: Window) =>
  [(left + right - width) / 2, (top + bottom - height) / 2] as const;

const zoomChangeOf = ({ left, top, right, bottom }: Window) =>
  zoomChangeIn(right - left, bottom - top);

/**
 * An author's camera in a map of another size: the same centre in the middle of what is uncovered, zoomed so that
 * the same ground is in view there as far as symbols stay apart.
 */
export function fitToWindow(view: CameraView, map: Window): CameraView {
  const zoom = Math.max(0, view.zoom + zoomChangeOf(map));
  const [aside, below] = middleOf(map);
  return { ...view, zoom, center: shifted(view, -aside, -below, zoom) };
}

/** The author's camera that shows in a map what it shows now: the other way of `fitToWindow`. */
export function authorsView(view: CameraView, map: Window): CameraView {
  const [aside, below] = middleOf(map);
  const zoom = view.zoom - zoomChangeOf(map);
  return { ...view, zoom, center: shifted(view, aside, below, view.zoom) };
}

/** Three digits of zoom and five of a degree are finer than a hand can set a camera. */
const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

/** A longitude east or west of Greenwich, degrees, whichever way round the globe a hand has gone. */
const aroundTheGlobe = (lon: number) => ((((lon + 180) % 360) + 360) % 360) - 180;

/** What an author would have to write for a view that a map shows, rounded and kept inside what a file may say. */
export function writtenView(view: CameraView, map: Window): CameraView {
  const { center, zoom, bearing, pitch } = authorsView(view, map);
  const [lon, lat] = center;
  return {
    center: [rounded(aroundTheGlobe(lon), 5), rounded(Math.min(85, Math.max(-85, lat)), 5)],
    zoom: rounded(Math.min(18, Math.max(0, zoom)), 3),
    bearing: rounded(bearing % 360, 1),
    pitch: rounded(Math.min(60, Math.max(0, pitch)), 1),
  };
}

/** The position `right` and `down` (CSS px at a zoom) of a view's centre, as it is turned. */
function shifted(
  { bearing, center: [lon, lat] }: CameraView,
  right: number,
  down: number,
  zoom: number,
): [number, number] {
  if (right === 0 && down === 0) return [lon, lat];
  const size = 512 * 2 ** zoom;
  const cos = Math.cos((bearing * Math.PI) / 180) / size;
  const sin = Math.sin((bearing * Math.PI) / 180) / size;
  const x = mercatorX(lon) + right * cos - down * sin;
  const y = mercatorY(lat) + right * sin + down * cos;
  return [longitude(x), latitude(y)];
}
