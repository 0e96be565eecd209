import { describe, expect, it } from "vitest";
import type { CameraView } from "../campaign";
import type { CampaignMapEvents } from "../map";
import { lockCameras } from "./lock-cameras";

const START: CameraView = { center: [118.6, 47.7], zoom: 9, bearing: 0, pitch: 0 };

/** A map that, like the real one, tells of its own moves and keeps quiet about mirrored ones. */
class FakeMap {
  mirrored = 0;
  private readonly listeners = new Set<CampaignMapEvents["moved"]>();

  constructor(private at: CameraView) {}

  readonly on = (name: keyof CampaignMapEvents, listener: CampaignMapEvents["moved"]) => {
    if (name === "moved") this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  view() {
    return this.at;
  }

  mirror(view: CameraView) {
    this.mirrored++;
    this.at = view;
  }

  move(view: CameraView) {
    this.at = view;
    for (const listener of this.listeners) listener(view);
  }
}

describe("two maps with their cameras locked", () => {
  const locked = () => {
    const first = new FakeMap(START);
    const second = new FakeMap({ ...START, zoom: 4 });
    const unlock = lockCameras(
      first as unknown as Parameters<typeof lockCameras>[0],
      second as unknown as Parameters<typeof lockCameras>[0],
    );
    return { first, second, unlock };
  };

  it("begin with the first one's view", () => {
    const { first, second } = locked();
    expect(second.view()).toEqual(START);
    expect(first.mirrored).toBe(0);
  });

  it("follow each other once a move, whichever moves", () => {
    const { first, second } = locked();
    first.move({ ...START, zoom: 10 });
    expect(second.view().zoom).toBe(10);
    expect(first.mirrored).toBe(0);
    second.move({ ...START, center: [119, 48] });
    expect(first.view().center).toEqual([119, 48]);
    expect(second.mirrored).toBe(2);
  });

  it("go their own ways when unlocked", () => {
    const { first, second, unlock } = locked();
    unlock();
    first.move({ ...START, zoom: 12 });
    second.move({ ...START, zoom: 3 });
    expect(first.view().zoom).toBe(12);
    expect(second.view().zoom).toBe(3);
  });
});
