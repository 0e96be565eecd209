import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GAP, scalesIn } from "./comparison-layout";

const extent = fc.record({
  halfWidthKm: fc.double({ min: 1, max: 500, noNaN: true }),
  halfHeightKm: fc.double({ min: 1, max: 500, noNaN: true }),
});
const room = fc.record({
  width: fc.double({ min: 100, max: 2000, noNaN: true }),
  height: fc.oneof(fc.constant(Infinity), fc.double({ min: 100, max: 1200, noNaN: true })),
  isBeside: fc.boolean(),
});
const pair = fc.tuple(extent, extent);
const mode = fc.constantFrom("scale" as const, "fit" as const, "over" as const);

describe("two drawings in a room", () => {
  it("have the same km a px, beside, under and over each other", () => {
    const oneScale = fc.constantFrom("scale" as const, "over" as const);
    fc.assert(
      fc.property(room, pair, oneScale, (space, sketches, how) => {
        const [one, other] = scalesIn(space, sketches, how);
        expect(one).toBe(other);
      }),
    );
  });

  it("never run out of it, and fill it one way", () => {
    fc.assert(
      fc.property(room, pair, mode, (space, sketches, how) => {
        const scales = scalesIn(space, sketches, how);
        const widths = sketches.map(
          ({ halfWidthKm }, index) => 2 * halfWidthKm * (scales[index] ?? 0),
        );
        const heights = sketches.map(
          ({ halfHeightKm }, index) => 2 * halfHeightKm * (scales[index] ?? 0),
        );
        const [left = 0, right = 0] = widths;
        const across =
          space.isBeside && how !== "over" ? left + GAP + right : Math.max(left, right);
        const down = Math.max(...heights);
        expect(across).toBeLessThanOrEqual(space.width + 1e-6);
        expect(down).toBeLessThanOrEqual(space.height + 1e-6);
        if (how === "fit") return;
        expect(Math.min(space.width - across, space.height - down)).toBeCloseTo(0, 6);
      }),
    );
  });

  it("make the small one large when each is fitted", () => {
    const small = { halfWidthKm: 34, halfHeightKm: 28 };
    const large = { halfWidthKm: 125, halfHeightKm: 102 };
    const space = { width: 416, height: Infinity, isBeside: true };
    const [one, other] = scalesIn(space, [small, large], "fit");
    expect(one).toBeCloseTo(200 / 68, 9);
    expect(other).toBeCloseTo(200 / 250, 9);
  });
});
