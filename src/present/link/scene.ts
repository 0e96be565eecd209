import { campaignOf } from "../../commands";
import type { CampaignMap } from "../../map";
import type { LecternState, Pincer } from "../../state";
import type { Talk } from "../../talk";
import { dressOf, ghostsOf, lookOf } from "./look";
import type { Scene } from "./messages";
import type { Size } from "./view-in-window";

/** What of a map the other window wants to know. */
export type WatchedMap = Pick<CampaignMap, "view" | "window" | "mirror" | "on">;

const NO_SIZE: Size = { width: 0, height: 0 };

/** What stands on the stage now. */
export function sceneOf(pincer: Pincer, map: WatchedMap | null): Scene {
  const { camera, clock, lectern, messages, pointing, selection } = pincer;
  const { tool, glue, ink, sizes, at } = pointing.getState();
  const { presenting, cue, progress, blank, passageShown, startedAt, typed } = lectern.getState();
  const view = map?.view() ?? camera.getState().settled;
  const { width, height } = map?.window() ?? NO_SIZE;
  return {
    presenting,
    cue,
    progress,
    blank,
    passageShown,
    startedAt,
    typed,
    campaign: campaignOf(pincer)?.id ?? null,
    instant: clock.getState().now,
    camera: view,
    size: { width, height },
    unit: selection.getState().unit,
    look: lookOf(pincer),
    ghosts: ghostsOf(pincer),
    dress: dressOf(pincer),
    message: messages.getState().message,
    pointing: { tool, glue, ink, sizes, at },
  };
}

/** The size of the whole stage, CSS px: of two halves side by side the map is only one. */
export function stageSize({ look, size }: Pick<Scene, "look" | "size">): Size {
  const isTwin = look.beside !== null && look.split === "twin";
  return isTwin ? { ...size, width: 2 * size.width } : size;
}

/** The lectern as a scene tells of it. Notes over the map are each window's own affair. */
export function lecternOf(scene: Scene, talk: Talk | null, notesShown: boolean): LecternState {
  const { presenting, cue, progress, blank, passageShown, startedAt, typed } = scene;
  return {
    talk,
    presenting,
    cue,
    progress,
    blank,
    passageShown,
    startedAt,
    typed,
    notesShown,
  };
}
