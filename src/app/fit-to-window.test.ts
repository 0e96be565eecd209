import { describe, expect, it } from "vitest";
import { fitToWindow } from "./fit-to-window";

const view = { center: [118.6, 47.7] as [number, number], zoom: 10, bearing: 0, pitch: 0 };

describe("an author's camera", () => {
  it("is as it was written on a projector", () => {
    expect(fitToWindow(view, { width: 1500, height: 940 })).toEqual(view);
  });

  it("shows the same ground in a smaller and in a larger window", () => {
    expect(fitToWindow(view, { width: 750, height: 2000 }).zoom).toBeCloseTo(9.1);
    expect(fitToWindow(view, { width: 1200, height: 752 }).zoom).toBeCloseTo(10 + Math.log2(0.8));
    expect(fitToWindow(view, { width: 3000, height: 1880 }).zoom).toBeCloseTo(11);
  });

  it("goes out no further than symbols stay apart, and leaves a window of no size alone", () => {
    expect(fitToWindow(view, { width: 200, height: 200 }).zoom).toBeCloseTo(9.1);
    expect(fitToWindow(view, { width: 0, height: 0 })).toEqual(view);
  });
});
