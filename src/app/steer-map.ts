import type { CameraView } from "../campaign";
import type { CampaignMap } from "../map";
import type { CameraRequest, Pincer } from "../state";
import { fitToWindow } from "./fit-to-window";

/**
 * Moves a map's camera as the page's rooms ask. While a cue is on stage the ground it asked for stays in view
 * when the window changes: the panel goes when a talk begins, and the whole screen comes a moment later. A hand on
 * the camera ends that.
 * @returns what ends it.
 */
export function steerMap({ camera, lectern }: Pincer, map: CampaignMap): () => void {
  let standing: CameraRequest | null = null;
  let sent: CameraView | null = null;
  const show = (request: CameraRequest, animate: boolean) => {
    const { view, keep } = request;
    standing = keep === "ground" ? request : null;
    sent = keep === "ground" ? fitToWindow(view, map.window()) : view;
    map.setView(sent, animate);
  };
  const refit = () => {
    if (!standing || !lectern.getState().presenting) return;
    const fitted = fitToWindow(standing.view, map.window());
    if (JSON.stringify(fitted) !== JSON.stringify(sent)) show(standing, standing.animate);
  };
  const unbind = [
    camera.subscribe(({ request }, before) => {
      if (request && request !== before.request) show(request, request.animate);
    }),
    map.on("reframed", refit),
    map.on("handled", () => {
      standing = null;
    }),
  ];
  const { request } = camera.getState();
  if (request) show(request, false);
  return () => {
    for (const end of unbind) end();
  };
}
