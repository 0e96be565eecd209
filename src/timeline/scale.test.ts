import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantAt, pointedInstant, positionOf } from "./scale";

const HOUR = 3_600_000;

describe("the track's scale", () => {
  const window = { from: Date.UTC(1939, 6, 1), to: Date.UTC(1939, 6, 11) };

  it("goes to a place and back", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), (x) => {
        expect(positionOf(instantAt(x, window, 1000), window, 1000)).toBeCloseTo(x, 6);
      }),
    );
  });

  it("stops at the track's ends", () => {
    expect(instantAt(-40, window, 1000)).toBe(window.from);
    expect(instantAt(1040, window, 1000)).toBe(window.to);
    expect(instantAt(10, window, 0)).toBe(window.from);
  });

  it("means whole quarters of an hour when a px is 15 min wide, never off by more than a px", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 960, noNaN: true }), (x) => {
        const instant = pointedInstant(x, window, 960, 8 * HOUR);
        expect(Number.isInteger(instant / (HOUR / 4))).toBe(true);
        expect(Math.abs(positionOf(instant, window, 960) - x)).toBeLessThanOrEqual(0.5 + 1e-6);
      }),
    );
  });

  it("rounds to the hours of the given clock", () => {
    const season = { from: window.from, to: window.from + 2000 * HOUR };
    const offset = 8.5 * HOUR;
    const instant = pointedInstant(333.3, season, 1000, offset);
    expect(Number.isInteger((instant + offset) / HOUR)).toBe(true);
  });
});
