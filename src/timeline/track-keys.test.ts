import { beforeEach, describe, expect, it } from "vitest";
import { createPincer } from "../state";
import type { TimelineAction } from "./timeline-view";
import { trackKey } from "./track-keys";

const HOUR = 3_600_000;

describe("keys on the track", () => {
  const pincer = createPincer(null);
  const asked: TimelineAction[] = [];
  const press = (key: string, held: Partial<Record<"shiftKey" | "ctrlKey", boolean>> = {}) => {
    const none = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
    const act = trackKey({ key, ...none, ...held });
    act?.(pincer, (action) => asked.push(action));
    return act ? pincer.clock.getState().now / HOUR : null;
  };

  beforeEach(() => {
    asked.length = 0;
    pincer.clock.open({ from: 0, to: 1000 * HOUR }, 100 * HOUR, 10_800);
  });

  it.each([
    ["ArrowRight", false, 101],
    ["ArrowUp", false, 101],
    ["ArrowLeft", false, 99],
    ["ArrowDown", true, 76],
    ["ArrowRight", true, 124],
    ["PageUp", false, 124],
    ["PageDown", false, 76],
    ["Home", false, 0],
    ["End", false, 1000],
  ])("%s (shift: %s) takes the clock to hour %d", (key, shiftKey, hour) => {
    expect(press(key, { shiftKey })).toBe(hour);
  });

  it("zoom around the clock's instant", () => {
    press("+");
    press("-");
    expect(asked).toEqual([
      { type: "zoom", at: 100 * HOUR, factor: 1.5 },
      { type: "zoom", at: 100 * HOUR, factor: 1 / 1.5 },
    ]);
  });

  it("leave the page's own keys alone", () => {
    expect(press(" ")).toBeNull();
    expect(press("ArrowRight", { ctrlKey: true })).toBeNull();
    expect(pincer.clock.getState().now).toBe(100 * HOUR);
  });
});
