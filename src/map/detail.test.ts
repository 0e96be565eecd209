import { describe, expect, it } from "vitest";
import { echelonRank, labelZoom, symbolScale, symbolScaleOn, unfolding } from "./detail";

const HOME = 9.5;

describe("detail by zoom", () => {
  it("shows everything in full at the campaign's own zoom and closer", () => {
    for (const zoom of [HOME, HOME + 4]) {
      expect(symbolScale(zoom, HOME)).toBe(1);
      expect(labelZoom(echelonRank("company"), HOME)).toBeLessThan(zoom);
    }
  });

  it("never shrinks a symbol below 0.7 for the zoom", () => {
    expect(symbolScale(0, HOME)).toBeCloseTo(0.7);
  });

  it("lets the labels of small formations go before those of large ones", () => {
    expect(labelZoom(echelonRank("battalion"), HOME)).toBeGreaterThan(
      labelZoom(echelonRank("division"), HOME),
    );
  });

  it("scales without a step", () => {
    for (let zoom = HOME - 4; zoom < HOME; zoom += 0.01) {
      const step = symbolScale(zoom + 0.01, HOME) - symbolScale(zoom, HOME);
      expect(Math.abs(step)).toBeLessThan(0.01);
    }
  });

  it("draws symbols smaller on a small map, but never tiny", () => {
    expect(symbolScaleOn(1500, 940)).toBe(1);
    expect(symbolScaleOn(3000, 2000)).toBe(1);
    const desk = symbolScaleOn(860, 580);
    expect(desk).toBeLessThan(1);
    expect(symbolScaleOn(390, 380)).toBeLessThan(desk);
    expect(symbolScaleOn(50, 50)).toBe(0.65);
  });
});

describe("unfolding", () => {
  it("is whole from its zoom on, and begins less than a tenth of a zoom before", () => {
    expect(unfolding(7, 7)).toBe(1);
    expect(unfolding(9, 7)).toBe(1);
    expect(unfolding(6.9, 7)).toBe(0);
    expect(unfolding(6.96, 7)).toBeCloseTo(0.5);
  });
});
