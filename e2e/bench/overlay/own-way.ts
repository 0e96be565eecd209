import type { Campaign } from "../../../src/campaign";
import { CampaignMap } from "../../../src/map";
import type { Tracks } from "../../../src/motion";
import type { Way } from "./way";

/** Pincer's own way: the overlay. Give it a first frame within the same task. */
export function ownWay(
  container: HTMLElement,
  campaign: Campaign,
  tracks: Tracks,
  basemap: string,
): { readonly way: Way; readonly map: CampaignMap; readonly ready: Promise<void> } {
  const map = new CampaignMap({
    container,
    campaign,
    tracks,
    theme: "light",
    languages: ["en"],
    basemap,
    reducedMotion: true,
  });
  const ready = new Promise<void>((resolve, reject) => {
    map.on("idle", resolve);
    map.on("failed", (message) => reject(new Error(message)));
  });
  let watcher: ((gl: WebGL2RenderingContext) => void) | null = null;
  const gl = container.querySelector<HTMLCanvasElement>(".campaign-overlay")?.getContext("webgl2");
  if (!gl) throw new Error("the map has no overlay canvas");
  const way: Way = {
    container,
    show(frame) {
      map.setFrame(frame);
      watcher?.(gl);
    },
    settle: () => Promise.resolve(),
    watch: (drawn) => {
      watcher = drawn;
    },
    destroy: () => map.destroy(),
  };
  return { way, map, ready };
}
