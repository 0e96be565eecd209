import { latitude, longitude, mercatorX, mercatorY } from "../motion/mercator";
import type { Screen } from "./screen";

const WORLD = 512;

interface View {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** `[lon, lat]`. */
  readonly center: readonly [number, number];
  readonly zoom: number;
}

/** A screen that shows a map from straight above, north up, as MapLibre does. */
export function flatScreen({ width, height, center, zoom }: View): Screen {
  const scale = WORLD * 2 ** zoom;
  const [lon, lat] = center;
  const left = mercatorX(lon) * scale - width / 2;
  const top = mercatorY(lat) * scale - height / 2;
  return {
    width,
    height,
    zoom,
    project: ([lonOf, latOf]) => ({
      x: mercatorX(lonOf) * scale - left,
      y: mercatorY(latOf) * scale - top,
    }),
    unproject: ({ x, y }) => [longitude((x + left) / scale), latitude((y + top) / scale)],
  };
}

/** A hall's projector over the Khalkhin Gol. */
export const HALL = flatScreen({ width: 1920, height: 1080, center: [118.6, 47.7], zoom: 10 });

/** The presenter's small picture of the same ground. */
export const MIRROR = flatScreen({
  width: 480,
  height: 270,
  center: [118.6, 47.7],
  zoom: 10 + Math.log2(1 / 4),
});
