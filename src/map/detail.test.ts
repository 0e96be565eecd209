import { describe, expect, it } from "vitest";
import { echelonRank, labelOpacity, symbolScale, unfolding } from "./detail";

const HOME = 9.5;

describe("detail by zoom", () => {
  it("shows everything in full at the campaign's own zoom and closer", () => {
    for (const zoom of [HOME, HOME + 4]) {
      expect(symbolScale(zoom, HOME)).toBe(1);
      expect(labelOpacity(echelonRank("company"), zoom, HOME)).toBe(1);
    }
  });

  it("never shrinks a symbol below 0.7", () => {
    expect(symbolScale(0, HOME)).toBeCloseTo(0.7);
  });

  it("lets the labels of small formations go before those of large ones", () => {
    const zoom = HOME - 1.5;
    expect(labelOpacity(echelonRank("battalion"), zoom, HOME)).toBe(0);
    expect(labelOpacity(echelonRank("division"), zoom, HOME)).toBe(1);
  });

  it("fades labels and scale without a step", () => {
    for (let zoom = HOME - 4; zoom < HOME; zoom += 0.01) {
      const label = labelOpacity(2, zoom + 0.01, HOME) - labelOpacity(2, zoom, HOME);
      const scale = symbolScale(zoom + 0.01, HOME) - symbolScale(zoom, HOME);
      expect(Math.abs(label)).toBeLessThan(0.1);
      expect(Math.abs(scale)).toBeLessThan(0.01);
    }
  });
});

describe("folding into the superior formation", () => {
  const division = echelonRank("division");

  it("leaves armies as they are, from however far", () => {
    expect(unfolding(echelonRank("army"), 0, 5, 500)).toBe(1);
  });

  it("unfolds corps before divisions before regiments as the view comes closer", () => {
    for (let zoom = 3; zoom < 9; zoom += 0.1) {
      const [corps, middle, small] = (["corps", "division", "regiment"] as const).map((echelon) =>
        unfolding(echelonRank(echelon), zoom, 5, 140),
      ) as [number, number, number];
      expect(corps).toBeGreaterThanOrEqual(middle);
      expect(middle).toBeGreaterThanOrEqual(small);
    }
    expect(unfolding(division, 5, 5, 140)).toBe(0);
    expect(unfolding(division, 7, 5, 140)).toBe(1);
  });

  it("shows a small campaign whole at its own zoom", () => {
    expect(unfolding(0, 9.6, 9.6, 43)).toBe(1);
    // As far out as an author's camera goes in a small window, no battalion is half there.
    expect(unfolding(echelonRank("battalion"), 9.6 - 0.9, 9.6, 43)).toBe(1);
  });
});
