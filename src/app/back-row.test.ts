import { afterEach, describe, expect, it, vi } from "vitest";
import type { CampaignMap } from "../map";
import { createSettings } from "../state/settings";
import { magnificationIn, watchBackRow } from "./back-row";

afterEach(() => vi.unstubAllGlobals());

/** A map that keeps its zoom and what it was told of its magnification. */
function fakeMap() {
  const told = { zoom: 9, magnification: 1 };
  const map = {
    view: () => ({ center: [118.6, 47.7], zoom: told.zoom, bearing: 0, pitch: 0 }),
    setView: ({ zoom }: { readonly zoom: number }) => {
      told.zoom = zoom;
    },
    setMagnification: (factor: number) => {
      told.magnification = factor;
    },
  };
  return { told, map: map as unknown as CampaignMap };
}

function inWindow(width: number) {
  vi.stubGlobal("innerWidth", width);
  vi.stubGlobal("addEventListener", () => {});
  return createSettings(null);
}

describe("back-row mode", () => {
  it("is half as large again up to a full-HD window, and looks the same in a finer one", () => {
    expect([1024, 1280, 1920].map(magnificationIn)).toEqual([1.5, 1.5, 1.5]);
    expect(magnificationIn(3840)).toBe(3);
  });

  it("shows the same ground in a magnified map, and again afterwards", () => {
    const settings = inWindow(1280);
    const { told, map } = fakeMap();
    watchBackRow(settings, map);
    settings.set({ backRow: true });
    expect(told.magnification).toBe(1.5);
    expect(2 ** told.zoom * told.magnification).toBeCloseTo(2 ** 9);
    settings.set({ backRow: false });
    expect(told).toEqual({ zoom: expect.closeTo(9), magnification: 1 });
  });

  it("magnifies a map that follows another, and leaves its camera to that", () => {
    const settings = inWindow(1280);
    const { told, map } = fakeMap();
    watchBackRow(settings, map, false);
    settings.set({ backRow: true });
    expect(told).toEqual({ zoom: 9, magnification: 1.5 });
  });
});
