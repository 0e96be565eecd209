import { distance } from "@turf/turf";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Position } from "./model";
import { retimeVias } from "./retime";

const HOUR = 3_600_000;

it("puts a via half way at half time", () => {
  const times = retimeVias(
    [
      [118, 47],
      [118, 47.5],
      [118, 48],
    ],
    [0, 1, 2 * HOUR],
    ["waypoint", "via", "waypoint"],
  );
  expect(times).toEqual([0, HOUR, 2 * HOUR]);
});

it("leaves waypoints and loose ends alone", () => {
  const positions: Position[] = [
    [118, 47],
    [118.1, 47],
    [118.2, 47],
  ];
  expect(retimeVias(positions, [5, 6, 7], ["via", "waypoint", "via"])).toEqual([5, 6, 7]);
});

it("keeps one speed along a leg, to the second", () => {
  const place = fc.tuple(
    fc.double({ min: 110, max: 130, noNaN: true }),
    fc.double({ min: 40, max: 55, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(place, { minLength: 3, maxLength: 8 }), (positions) => {
      const kinds = positions.map((_, index) =>
        index === 0 || index === positions.length - 1 ? ("waypoint" as const) : ("via" as const),
      );
      const end = 48 * HOUR;
      const times = retimeVias(
        positions,
        positions.map((_, index) => (index === kinds.length - 1 ? end : index)),
        kinds,
      );
      const length = (from: number) => {
        const [start, stop] = [positions[from], positions[from + 1]];
        return start && stop ? distance(start, stop, { units: "meters" }) : 0;
      };
      const whole = positions.slice(1).reduce((sum, _, index) => sum + length(index), 0);
      fc.pre(whole > 1000);
      for (let leg = 0; leg + 1 < positions.length; leg++) {
        const took = (times[leg + 1] ?? 0) - (times[leg] ?? 0);
        expect(Math.abs(took - (length(leg) / whole) * end)).toBeLessThanOrEqual(1001);
      }
    }),
  );
});
