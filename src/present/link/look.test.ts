import { beforeEach, describe, expect, it } from "vitest";
import { createPincer, type Pincer } from "../../state";
import {
  dress,
  dressOf,
  ghosts,
  ghostsOf,
  look,
  lookOf,
  takeDress,
  takeGhosts,
  takeLook,
} from "./look";
import type { Scene } from "./messages";
import { stageSize } from "./scene";

let hall: Pincer;
let desk: Pincer;
beforeEach(() => {
  hall = createPincer(null);
  desk = createPincer(null);
});

/** What the hall shows, through the channel, on to the desk. */
function mirror(): void {
  takeLook(desk, look.parse(structuredClone(lookOf(hall))));
  takeGhosts(desk, ghosts.parse(structuredClone(ghostsOf(hall))));
  takeDress(desk, dress.parse(structuredClone(dressOf(hall))));
}

describe("the look of the audience's stage", () => {
  it("comes to the desk whatever was changed in it", () => {
    const changes = [
      () => hall.settings.set({ hiddenLayers: ["arrows", "night"] }),
      () => hall.settings.set({ theme: "dark", backRow: true }),
      () => hall.settings.set({ secondLanguage: "mn" }),
      () => hall.ghosts.show("before"),
      () => hall.ghosts.setHours(24),
      () => hall.comparison.show({ kind: "interval", offset: -86_400_000 }, "right"),
      () => hall.comparison.show({ kind: "campaign", campaign: "other", instant: null }, "right"),
      () => hall.comparison.show({ kind: "instant", instant: -1 }, "left"),
      () => hall.comparison.show({ kind: "planned" }, "left"),
      () => hall.comparison.setSplit("twin"),
      () => hall.comparison.setShare(0.25),
      () => hall.comparison.end(),
      () => hall.ghosts.show(null),
      () => hall.settings.set({ hiddenLayers: [], theme: null, backRow: false }),
    ];
    for (const change of changes) {
      change();
      mirror();
      expect(lookOf(desk)).toEqual(lookOf(hall));
      expect(ghostsOf(desk)).toEqual(ghostsOf(hall));
      expect(dressOf(desk)).toEqual(dressOf(hall));
    }
  });

  it("that is there already changes nothing, so that a mirror is not drawn for it", () => {
    hall.settings.set({ hiddenLayers: ["arrows"], theme: "dark" });
    hall.comparison.show({ kind: "planned" }, "right");
    hall.ghosts.show("after");
    mirror();
    let told = 0;
    for (const store of [desk.settings, desk.comparison, desk.ghosts]) {
      store.subscribe(() => {
        told++;
      });
    }
    mirror();
    expect(told).toBe(0);
  });

  it("leaves out layers and languages that this Pincer does not know", () => {
    takeLook(desk, { ...lookOf(hall), hiddenLayers: ["night", "dragons"] });
    expect(desk.settings.getState().hiddenLayers).toEqual(["night"]);
    takeDress(desk, { ...dressOf(hall), secondLanguage: "tlh" });
    expect(desk.settings.getState().secondLanguage).toBeNull();
  });
});

it("of two halves the stage is as wide as both", () => {
  const size = { width: 800, height: 900 };
  const scene = (of: Partial<Scene["look"]>) => ({ size, look: { ...lookOf(hall), ...of } });
  const beside = { kind: "planned" } as const;
  expect(stageSize(scene({ split: "twin" }))).toEqual(size);
  expect(stageSize(scene({ beside, split: "swipe" }))).toEqual(size);
  expect(stageSize(scene({ beside, split: "twin" }))).toEqual({ width: 1600, height: 900 });
});
