import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extendTrail, freshness, freshTrail, TRAIL_MS, type TrailPoint } from "./trail";

const pointAt = (at: number): TrailPoint => ({ position: [118.6, 47.7], at });
const times = fc.array(fc.nat(5000)).map((all) => all.sort((a, b) => a - b));

describe("a laser's trail", () => {
  it("is bright where it is and gone after its time, and never grows fresher", () => {
    expect(freshness(pointAt(1000), 1000)).toBe(1);
    expect(freshness(pointAt(1000), 1000 + TRAIL_MS)).toBe(0);
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), (first, later) => {
        const now = freshness(pointAt(0), first);
        expect(freshness(pointAt(0), first + later)).toBeLessThanOrEqual(now);
        expect(now).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("holds every point that is still seen and no other, in their order", () => {
    fc.assert(
      fc.property(times, fc.nat(8000), (all, now) => {
        const trail = all.map(pointAt);
        const seen = trail.filter((point) => freshness(point, now) > 0);
        expect(freshTrail(trail, now)).toEqual(seen);
      }),
    );
  });

  it("is led on while the hand moves, and empty a moment after it rests", () => {
    fc.assert(
      fc.property(times, (all) => {
        let trail: readonly TrailPoint[] = [];
        for (const at of all) trail = extendTrail(trail, [118.6, 47.7], at);
        const last = all.at(-1) ?? 0;
        expect(trail.every(({ at }) => last - at < TRAIL_MS)).toBe(true);
        expect(freshTrail(trail, last + TRAIL_MS)).toEqual([]);
      }),
    );
  });
});
