import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pinched } from "./pinch";
import { positionOf } from "./scale";

describe("a pinch", () => {
  const window = { from: 1_000_000, to: 2_000_000 };

  it("keeps what is under each finger under it", () => {
    const finger = fc.integer({ min: 0, max: 390 });
    fc.assert(
      fc.property(finger, finger, finger, finger, (a, b, c, d) => {
        fc.pre(Math.abs(a - b) > 12 && Math.abs(c - d) > 12 && a < b === c < d);
        const after = pinched(window, 390, [a, b], [c, d]);
        const under = (x: number) => window.from + (x / 390) * (window.to - window.from);
        expect(positionOf(under(a), after, 390)).toBeCloseTo(c, 4);
        expect(positionOf(under(b), after, 390)).toBeCloseTo(d, 4);
      }),
    );
  });

  it("pans when two fingers move together, and never explodes when they meet", () => {
    expect(pinched(window, 400, [100, 200], [140, 240])).toEqual({ from: 900_000, to: 1_900_000 });
    const met = pinched(window, 400, [100, 200], [150, 150]);
    expect(met.to - met.from).toBeCloseTo(1_000_000 * (100 / 12));
  });
});
