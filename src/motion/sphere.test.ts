import { along, lineString, distance as turfDistance } from "@turf/turf";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Position } from "../campaign";
import { alongGreatCircle, distance } from "./sphere";

const positions: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);

test("measures as turf does", () => {
  fc.assert(
    fc.property(positions, positions, (a, b) => {
      const theirs = turfDistance([...a], [...b], { units: "meters" });
      // Near the antipodes the haversine formula itself is coarse: the last digits say nothing.
      fc.pre(theirs < 19_900_000);
      expect(distance(a, b)).toBeCloseTo(theirs, 3);
    }),
  );
});

test("finds the same place along a great circle as turf does", () => {
  const fractions = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(positions, positions, fractions, (a, b, fraction) => {
      const metres = distance(a, b);
      fc.pre(metres > 10_000 && metres < 19_000_000);
      const theirs = along(lineString([[...a], [...b]]), metres * fraction, { units: "meters" });
      const [lon = 0, lat = 0] = theirs.geometry.coordinates;
      expect(distance(alongGreatCircle(a, b, fraction), [lon, lat])).toBeLessThan(0.1);
    }),
  );
});
