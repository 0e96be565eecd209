import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mercatorX, mercatorY } from "../motion";
import { authorsView, fitToWindow, writtenView } from "./fit-to-window";

const view = { center: [118.6, 47.7] as [number, number], zoom: 10, bearing: 0, pitch: 0 };

/** A map of which nothing is covered. */
const open = (width: number, height: number) => ({
  width,
  height,
  left: 0,
  top: 0,
  right: width,
  bottom: height,
});

describe("an author's camera", () => {
  it("is as it was written on a projector", () => {
    expect(fitToWindow(view, open(1500, 940))).toEqual(view);
  });

  it("shows the same ground in a smaller and in a larger window", () => {
    expect(fitToWindow(view, open(750, 2000)).zoom).toBeCloseTo(9);
    expect(fitToWindow(view, open(1200, 752)).zoom).toBeCloseTo(10 + Math.log2(0.8));
    expect(fitToWindow(view, open(3000, 1880)).zoom).toBeCloseTo(11);
  });

  it("goes out no further than symbols stay apart, and leaves a window of no size alone", () => {
    expect(fitToWindow(view, open(200, 200)).zoom).toBeCloseTo(8.7);
    expect(fitToWindow(view, open(0, 0))).toEqual(view);
  });

  it.each([0, 90, 215])(
    "has its centre in the middle of what is uncovered (bearing %i)",
    (bearing) => {
      const fitted = fitToWindow({ ...view, bearing }, { ...open(1500, 1140), top: 200 });
      expect(fitted.zoom).toBeCloseTo(10);
      const size = 512 * 2 ** fitted.zoom;
      const east = (mercatorX(view.center[0]) - mercatorX(fitted.center[0])) * size;
      const south = (mercatorY(view.center[1]) - mercatorY(fitted.center[1])) * size;
      const turn = (bearing * Math.PI) / 180;
      // From the map's middle, right and down as the map is turned.
      expect(east * Math.cos(turn) + south * Math.sin(turn)).toBeCloseTo(0);
      expect(south * Math.cos(turn) - east * Math.sin(turn)).toBeCloseTo(100);
    },
  );

  it.each([0, 90, 215])("is read off a map that shows it (bearing %i)", (bearing) => {
    const map = { ...open(1280, 800), top: 120, right: 900 };
    const turned = { ...view, bearing };
    const read = authorsView(fitToWindow(turned, map), map);
    expect(read.zoom).toBeCloseTo(view.zoom, 10);
    expect(read.center[0]).toBeCloseTo(view.center[0], 9);
    expect(read.center[1]).toBeCloseTo(view.center[1], 9);
    expect(read.bearing).toBe(bearing);
  });
});

describe("a view taken from the map into a cue", () => {
  it("is shown again as it was, in the window where it was taken", () => {
    const window = fc.record({
      width: fc.integer({ min: 300, max: 3800 }),
      height: fc.integer({ min: 300, max: 2100 }),
      left: fc.integer({ min: 0, max: 120 }),
      top: fc.integer({ min: 0, max: 120 }),
    });
    const shown = fc.record({
      lon: fc.double({ min: -179, max: 179, noNaN: true }),
      lat: fc.double({ min: -70, max: 70, noNaN: true }),
      zoom: fc.double({ min: 4, max: 14, noNaN: true }),
      bearing: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(window, shown, ({ width, height, left, top }, { lon, lat, zoom, bearing }) => {
        const map = { width, height, left, top, right: width, bottom: height };
        const seen = { center: [lon, lat] as [number, number], zoom, bearing, pitch: 0 };
        const again = fitToWindow(writtenView(seen, map), map);
        expect(again.zoom).toBeCloseTo(zoom, 2);
        // The same meridian, whichever way round the globe.
        expect(((again.center[0] - lon + 540) % 360) - 180).toBeCloseTo(0, 1);
        expect(again.center[1]).toBeCloseTo(lat, 1);
      }),
    );
  });

  it("is one that a file may hold, however a hand left the map", () => {
    const far = { center: [541.25, 47.7] as [number, number], zoom: 21, bearing: 400, pitch: 75 };
    expect(writtenView(far, open(1500, 940))).toEqual({
      center: [-178.75, 47.7],
      zoom: 18,
      bearing: 40,
      pitch: 60,
    });
  });
});
