import { describe, expect, it } from "vitest";
import type { CameraView } from "../campaign";
import type { CampaignMap, CampaignMapEvents } from "../map";
import { createPincer } from "../state";
import { steerMap } from "./steer-map";

const VIEW: CameraView = { center: [118, 47], zoom: 9, bearing: 0, pitch: 0 };

/** A map that notes where it was sent, in a window that can be changed. */
function fakeMap() {
  const sent: CameraView[] = [];
  const listeners = new Map<string, () => void>();
  let covered = 0;
  const map = {
    setView: (view: CameraView) => sent.push(view),
    window: () => ({
      width: 1500,
      height: 940,
      left: 0,
      top: 0,
      right: 1500 - covered,
      bottom: 940,
    }),
    on: (event: keyof CampaignMapEvents, listener: () => void) => {
      listeners.set(event, listener);
      return () => listeners.delete(event);
    },
  } as unknown as CampaignMap;
  return {
    map,
    sent,
    tell: (event: keyof CampaignMapEvents) => listeners.get(event)?.(),
    cover: (width: number) => {
      covered = width;
      listeners.get("reframed")?.();
    },
  };
}

describe("a map's camera", () => {
  it("keeps a cue's ground in the middle of a window that changes, until a hand takes it", () => {
    const pincer = createPincer(null);
    const { map, sent, tell, cover } = fakeMap();
    cover(400);
    steerMap(pincer, map);
    pincer.lectern.begin(0);
    pincer.camera.show(VIEW);
    expect(sent.at(-1)?.center[0]).toBeGreaterThan(VIEW.center[0]);
    cover(0);
    expect(sent.at(-1)).toEqual(VIEW);
    expect(sent).toHaveLength(2);
    tell("reframed");
    expect(sent).toHaveLength(2);
    tell("handled");
    const moves = sent.length;
    cover(300);
    expect(sent).toHaveLength(moves);
  });

  it("stands still when the window changes outside a lecture, and where an address put it", () => {
    const pincer = createPincer(null);
    const { map, sent, cover } = fakeMap();
    steerMap(pincer, map);
    pincer.camera.show(VIEW);
    cover(300);
    expect(sent).toHaveLength(1);
    pincer.lectern.begin(0);
    pincer.camera.set(VIEW);
    cover(0);
    expect(sent).toHaveLength(2);
  });
});
