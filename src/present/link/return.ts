import { campaignOf } from "../../commands";
import type { Pincer } from "../../state";
import type { Kept } from "./kept";
import { takeLook } from "./look";
import { lecternOf } from "./scene";

/** Takes up a lecture again before anything is on screen, so that a blanked hall stays dark. */
export function takeUp(pincer: Pincer, { scene, talk, strokes }: Kept): void {
  pincer.link.setReturning(true);
  pincer.lectern.restore(lecternOf(scene, talk, false));
  pincer.pointing.restore({ ...scene.pointing, strokes });
}

/**
 * Brings the stage back to where it stood before the reload. What was playing stands still at its instant; *next*
 * completes it.
 * @param open opens a campaign
 */
export async function returnTo(
  pincer: Pincer,
  { scene }: Kept,
  open: (campaign: string) => Promise<boolean>,
): Promise<void> {
  const { camera, clock, link, selection } = pincer;
  const { campaign, instant, unit } = scene;
  const isOpen = campaign === null || campaignOf(pincer)?.id === campaign || (await open(campaign));
  if (isOpen) {
    clock.seek(instant);
    selection.select(unit);
    takeLook(pincer, scene.look);
    if (scene.camera) camera.set(scene.camera, false);
  }
  link.setReturning(false);
}
