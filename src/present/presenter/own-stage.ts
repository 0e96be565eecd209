import type { CameraView } from "../../campaign";
import { campaignOf } from "../../commands";
import type { Pincer } from "../../state";
import { lookOf, takeGhosts, takeLook } from "../link/look";
import type { Scene, Wish } from "../link/messages";
import type { WatchedMap } from "../link/scene";
import { viewInWindow } from "../link/view-in-window";

/** Finer than any map shows: degrees of position and of turning, steps of zoom. */
const SAME = 1e-9;

function isSameView(a: CameraView, b: CameraView | null): boolean {
  if (!b) return false;
  const differences = [
    a.center[0] - b.center[0],
    a.center[1] - b.center[1],
    a.zoom - b.zoom,
    a.bearing - b.bearing,
    a.pitch - b.pitch,
  ];
  return differences.every((difference) => Math.abs(difference) < SAME);
}

/**
 * Brings the presenter's own stage to what the audience sees. A map that was brought there already is left at rest.
 * @param mirrored the view that the map was last brought to
 * @returns the view that it is brought to now
 */
export function followScene(
  pincer: Pincer,
  scene: Scene,
  map: WatchedMap | null,
  mirrored: CameraView | null,
): CameraView | null {
  const { clock, selection } = pincer;
  clock.pause();
  clock.seek(scene.instant);
  selection.select(scene.unit);
  takeLook(pincer, scene.look);
  takeGhosts(pincer, scene.ghosts);
  if (!map || !scene.camera) return null;
  const { width, height } = map.window();
  const view = viewInWindow(scene.camera, scene.size, { width, height });
  if (!isSameView(view, mirrored)) map.mirror(view);
  return view;
}

/** What stands on the presenter's own stage, as a wish to have it on the audience's. */
export function wishOfTrial(pincer: Pincer, map: WatchedMap): Wish | null {
  const campaign = campaignOf(pincer)?.id;
  if (campaign === undefined) return null;
  const { width, height } = map.window();
  return {
    do: "show",
    campaign,
    instant: pincer.clock.getState().now,
    camera: map.view(),
    size: { width, height },
    unit: pincer.selection.getState().unit,
    look: lookOf(pincer),
  };
}
