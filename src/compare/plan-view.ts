import type { CameraView, Campaign } from "../campaign";
import { mercatorX, mercatorY } from "../motion";

/** Extent of a plan on an author's map, CSS px: it should fit on either side of the bar. */
const ROOM = { width: 500, height: 560 };

/** Width of the world at zoom 0, CSS px. */
const WORLD = 512;

/**
 * Where and when plans that came to nothing are best seen: all of their ground in view, half-way through them.
 * @returns null when nothing was planned in vain; the instant in ms since the Unix epoch
 */
export function planView({
  units,
}: Pick<Campaign, "units">): { readonly instant: number; readonly camera: CameraView } | null {
  const plans = units.flatMap(({ trajectory }) =>
    trajectory?.status === "planned" ? [trajectory] : [],
  );
  if (plans.length === 0) return null;
  const times = plans.flatMap((plan) => plan.times);
  const positions = plans.flatMap((plan) => plan.positions);
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const across = Math.max(1e-6, mercatorX(east) - mercatorX(west));
  const down = Math.max(1e-6, mercatorY(south) - mercatorY(north));
  const zoom = Math.log2(Math.min(ROOM.width / across, ROOM.height / down) / WORLD);
  return {
    instant: (Math.min(...times) + Math.max(...times)) / 2,
    camera: { center: [(west + east) / 2, (south + north) / 2], zoom, bearing: 0, pitch: 0 },
  };
}
