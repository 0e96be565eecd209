import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, bridge, hill, track } from "./fixture";
import { legAt } from "./track-leg";

const bend = [118.58, 47.78] as const;
const march = track({
  times: [at("07-03T06:00"), at("07-03T09:00"), at("07-03T12:00"), at("07-03T13:00")],
  positions: [bridge.position, [...bend], hill.position, hill.position],
  kinds: ["waypoint", "via", "waypoint", "waypoint"],
});

describe("legAt", () => {
  it("stands at its first vertex before and at its last after the track", () => {
    expect(legAt(march, at("07-01T00:00"))).toMatchObject({ moving: false, vertex: 0 });
    expect(legAt(march, at("07-09T00:00"))).toMatchObject({ moving: false, vertex: 3 });
  });
  it("takes waypoints for the ends of a march, not its bends", () => {
    expect(legAt(march, at("07-03T07:00"))).toMatchObject({ moving: true, from: 0, to: 2 });
    expect(legAt(march, at("07-03T11:00"))).toMatchObject({ moving: true, from: 0, to: 2 });
  });
  it("stands while a vertex is repeated", () => {
    expect(legAt(march, at("07-03T12:30"))).toMatchObject({ moving: false, vertex: 2, speed: 0 });
  });
  it("never goes back on its way", () => {
    const instant = fc.integer({ min: at("07-03T06:00"), max: at("07-03T12:00") - 1 });
    fc.assert(
      fc.property(instant, instant, (one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const before = legAt(march, early);
        const after = legAt(march, late);
        expect(after.progress).toBeGreaterThanOrEqual(before.progress);
        expect(after.progress).toBeLessThan(1);
        expect(after.remainingKm).toBeLessThanOrEqual(before.remainingKm);
      }),
    );
  });
});
