import { distance, point } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localPlane, scaleBarKm } from "./local-plane";

const nearby = fc.record({
  lon0: fc.double({ min: 30, max: 130, noNaN: true }),
  lat0: fc.double({ min: 30, max: 60, noNaN: true }),
  dLon: fc.double({ min: -2, max: 2, noNaN: true }),
  dLat: fc.double({ min: -2, max: 2, noNaN: true }),
});

describe("the local plane", () => {
  it("keeps every distance from its centre, wherever on Earth it lies: one scale for all drawings", () => {
    fc.assert(
      fc.property(nearby, ({ lon0, lat0, dLon, dLat }) => {
        const centre: [number, number] = [lon0, lat0];
        const there: [number, number] = [lon0 + dLon, lat0 + dLat];
        const { east, north } = localPlane(centre)(there);
        const onEarth = distance(point(centre), point(there), { units: "kilometers" });
        expect(Math.abs(Math.hypot(east, north) - onEarth)).toBeLessThan(1e-3 + onEarth * 1e-5);
      }),
    );
  });

  it("has north up and east to the right", () => {
    const onPlane = localPlane([44.5, 48.7]);
    expect(onPlane([44.5, 49.7]).north).toBeCloseTo(111.2, 1);
    expect(onPlane([44.5, 49.7]).east).toBeCloseTo(0, 9);
    expect(onPlane([45.5, 48.7]).east).toBeGreaterThan(70);
    expect(onPlane([44.5, 48.7])).toEqual({ east: 0, north: 0 });
  });
});

describe("the scale bar", () => {
  it("is round and takes no more than its share", () => {
    expect(scaleBarKm(68)).toBe(20);
    expect(scaleBarKm(250)).toBe(100);
    expect(scaleBarKm(1)).toBe(0.2);
  });
});
