import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSeenFrom, presence, roomIn, shutIn } from "./room";

const TITLE = { left: 12, top: 12, right: 380, bottom: 170 };

describe("the room that the page leaves", () => {
  it("is the whole view when nothing covers it", () => {
    expect(roomIn(800, 600)).toEqual({ left: 0, top: 0, right: 800, bottom: 600, obstacles: [] });
  });

  it("loses a strip to what spans the view, and only a corner to what does not", () => {
    const phone = roomIn(390, 380, [
      { left: 8, top: 8, right: 374, bottom: 104 },
      { left: 249, top: 360, right: 390, bottom: 380 },
    ]);
    expect([phone.top, phone.bottom]).toEqual([104, 380]);
    expect(phone.obstacles).toEqual([{ left: 249, top: 360, right: 390, bottom: 380 }]);
    expect(roomIn(900, 600, [{ left: 100, top: 577, right: 900, bottom: 600 }]).bottom).toBe(577);
  });

  it("keeps the strip beside an island, however wide it is", () => {
    const caption = { left: 20, top: 800, right: 750, bottom: 1000, isIsland: true };
    expect(roomIn(768, 1024, [caption])).toMatchObject({ top: 0, bottom: 1024 });
    expect(roomIn(768, 1024, [caption]).obstacles).toEqual([
      { left: 0, top: 800, right: 768, bottom: 1024 },
    ]);
  });

  it("has no slivers between what covers it and its edge", () => {
    const [title] = roomIn(1500, 940, [TITLE]).obstacles;
    expect(title).toEqual({ left: 0, top: 0, right: 380, bottom: 170 });
  });
});

describe("being seen", () => {
  const room = roomIn(1500, 940, [TITLE]);

  it("fades just beyond the edge and deep under what covers the view", () => {
    expect(presence(room, 700, 939)).toBe(1);
    expect(presence(room, 700, 949)).toBeCloseTo(0.5);
    expect(presence(room, 700, 955)).toBe(0);
    expect(presence(room, 340, 60)).toBe(1);
    expect(presence(room, 100, 60)).toBe(0);
  });

  it("is all of a symbol or nothing, never half of it", () => {
    expect(isSeenFrom(room, 700, 948)).toBe(true);
    expect(isSeenFrom(room, 700, 950)).toBe(false);
  });

  it("changes without a step", () => {
    for (let x = -60; x < 460; x++) {
      for (const y of [-30, 20, 90, 165, 180]) {
        expect(Math.abs(presence(room, x + 1, y) - presence(room, x, y))).toBeLessThan(0.11);
      }
    }
  });
});

it("shuts every box in, clear of what covers the view", () => {
  const room = roomIn(1500, 940, [TITLE]);
  const extents = { width: Float32Array.of(64), height: Float32Array.of(50) };
  const somewhere = fc.record({
    x: fc.integer({ min: -200, max: 1700 }),
    y: fc.integer({ min: -200, max: 1100 }),
  });
  fc.assert(
    fc.property(somewhere, ({ x, y }) => {
      const at = { x: Float64Array.of(x), y: Float64Array.of(y) };
      shutIn(extents, room, 0, at.x, at.y);
      const [left = 0, top = 0] = [(at.x[0] ?? 0) - 32, (at.y[0] ?? 0) - 25];
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + 64).toBeLessThanOrEqual(1500);
      expect(top + 50).toBeLessThanOrEqual(940);
      expect(left >= 380 || top >= 170).toBe(true);
    }),
  );
});
