import { describe, expect, it } from "vitest";
import { echelonRank, labelOpacity, symbolScale } from "./detail";

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
