import { beforeEach, describe, expect, it } from "vitest";
import type { Campaign } from "../campaign";
import type { Pincer } from "../state";
import { openFixture } from "../state/fixture";
import { commandById, compareWith, ghostHours, splitStage } from ".";

const HOUR = 3_600_000;
const VIEW = { center: [118.6, 47.7], zoom: 9, bearing: 0, pitch: 0 } as const;

let pincer: Pincer;
let campaign: Campaign;
beforeEach(async () => {
  ({ pincer, campaign } = await openFixture());
  pincer.camera.settle({ ...VIEW, center: [...VIEW.center] });
});

describe("comparing", () => {
  it("puts what is earlier on the left", () => {
    compareWith(pincer, { kind: "interval", offset: -24 * HOUR });
    expect(pincer.comparison.getState().half).toBe("left");
    compareWith(pincer, { kind: "interval", offset: 24 * HOUR });
    expect(pincer.comparison.getState().half).toBe("right");
    compareWith(pincer, { kind: "instant", instant: campaign.period.to });
    expect(pincer.comparison.getState().half).toBe("right");
  });

  it("is a step that Back undoes", () => {
    compareWith(pincer, { kind: "planned" });
    expect(pincer.trail.getState().jumps).toBe(1);
  });

  it("pins the clock's moment", () => {
    commandById("pin-moment").run(pincer);
    const { beside } = pincer.comparison.getState();
    expect(beside).toEqual({ kind: "instant", instant: campaign.opening });
    pincer.clock.seek(campaign.opening + HOUR);
    expect(pincer.comparison.getState().beside).toBe(beside);
  });

  it("draws back for two halves and comes near again for one map", () => {
    compareWith(pincer, { kind: "planned" });
    expect(pincer.camera.getState().request).toBeNull();
    splitStage(pincer, "twin");
    const out = pincer.camera.getState().request?.view.zoom ?? 0;
    expect(out).toBeLessThan(VIEW.zoom);
    pincer.camera.settle({ ...VIEW, center: [...VIEW.center], zoom: out });
    commandById("stop-comparing").run(pincer);
    expect(pincer.camera.getState().request?.view.zoom).toBeCloseTo(VIEW.zoom);
  });
});

describe("the distance of ghosts", () => {
  it("follows the campaign's own speed until the user chooses", () => {
    expect(ghostHours({ rate: 10_800 }, null)).toBe(12);
    expect(ghostHours({ rate: 3600 }, null)).toBe(3);
    expect(ghostHours({ rate: 5_184_000 }, null)).toBe(48);
    expect(ghostHours({ rate: 5_184_000 }, 6)).toBe(6);
  });
});
