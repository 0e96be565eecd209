import {
  along,
  lineString,
  bearing as turfBearing,
  destination as turfDestination,
  distance as turfDistance,
} from "@turf/turf";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Position } from "../campaign";
import { alongGreatCircle, bearing, destination, distance } from "./sphere";

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

test("sets out in the same direction as turf does", () => {
  fc.assert(
    fc.property(positions, positions, (a, b) => {
      const metres = distance(a, b);
      fc.pre(metres > 10 && metres < 19_900_000);
      const apart = Math.abs(bearing(a, b) - turfBearing([...a], [...b])) % 360;
      expect(Math.min(apart, 360 - apart)).toBeLessThan(1e-6);
    }),
  );
});

test("arrives where turf does", () => {
  const directions = fc.double({ min: 0, max: 360, noNaN: true });
  const lengths = fc.double({ min: 0, max: 5_000_000, noNaN: true });
  fc.assert(
    fc.property(positions, directions, lengths, (start, direction, metres) => {
      const theirs = turfDestination([...start], metres, direction, { units: "meters" });
      const [lon = 0, lat = 0] = theirs.geometry.coordinates;
      expect(distance(destination(start, direction, metres), [lon, lat])).toBeLessThan(0.1);
    }),
  );
});
