import { area, polygon } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Position } from "../campaign";
import { carryRing, measureWay, ringArea } from "./ground";
import { destination, distance } from "./sphere";

const centres: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -170, max: 170, noNaN: true }),
  fc.double({ min: -65, max: 65, noNaN: true }),
);
const turns = fc.double({ min: -180, max: 180, noNaN: true });

/** Stars of 3 to 24 corners, 20 to 900 km from their centre. */
const stars = fc.record({
  centre: centres,
  reaches: fc.array(fc.double({ min: 20_000, max: 900_000, noNaN: true }), {
    minLength: 3,
    maxLength: 24,
  }),
});
const ringOf = ({ centre, reaches }: { centre: Position; reaches: readonly number[] }) => {
  const corners = reaches.map((metres, index) =>
    destination(centre, (360 * index) / reaches.length, metres),
  );
  return [...corners, corners[0] as Position];
};

describe("a ring carried over the globe", () => {
  it("keeps its area within a thousandth", () => {
    fc.assert(
      fc.property(stars, centres, turns, (star, to, turn) => {
        const ring = ringOf(star);
        const carried = ringArea(carryRing(ring, star.centre, to, turn));
        expect(Math.abs(carried / ringArea(ring) - 1)).toBeLessThan(0.001);
      }),
    );
  });

  it("keeps the distance between any two of its corners", () => {
    fc.assert(
      fc.property(stars, centres, turns, (star, to, turn) => {
        const ring = ringOf(star);
        const carried = carryRing(ring, star.centre, to, turn);
        const [a, b] = [ring[0] as Position, ring[1] as Position];
        const [c, d] = [carried[0] as Position, carried[1] as Position];
        expect(distance(c, d)).toBeCloseTo(distance(a, b), 1);
      }),
    );
  });

  it("comes back to where it lay", () => {
    fc.assert(
      fc.property(stars, centres, turns, (star, to, turn) => {
        const ring = ringOf(star);
        const back = carryRing(carryRing(ring, star.centre, to, turn), to, star.centre, -turn);
        for (const [index, position] of back.entries()) {
          expect(distance(position, ring[index] as Position)).toBeLessThan(1);
        }
      }),
    );
  });

  it("keeps north up when it is not turned", () => {
    const north = destination([2.5, 46.5], 0, 300_000);
    const [carried] = carryRing([north], [2.5, 46.5], [125, 48], 0);
    expect(carried?.[0]).toBeCloseTo(125, 9);
    expect(carried?.[1]).toBeGreaterThan(50);
  });
});

describe("the area within a ring", () => {
  it("is that of an eighth of the globe for a right-angled triangle", () => {
    const eighth = (4 * Math.PI * 6_371_008.8 ** 2) / 8;
    const octant: Position[] = [
      [0, 0],
      [90, 0],
      [45, 89.999999],
      [0, 0],
    ];
    expect(ringArea(octant) / eighth).toBeCloseTo(1, 5);
  });

  it("agrees with turf on a small field, whichever way round", () => {
    const field: Position[] = [
      [118.5, 47.7],
      [118.7, 47.7],
      [118.7, 47.8],
      [118.5, 47.8],
      [118.5, 47.7],
    ];
    const theirs = area(polygon([field.map((position) => [...position])]));
    expect(ringArea(field) / theirs).toBeCloseTo(1, 4);
    expect(ringArea(field.toReversed())).toBeCloseTo(ringArea(field), 3);
  });
});

describe("a measured way", () => {
  const points: Position[] = [
    [0, 0],
    [1, 0],
    [1, 1],
  ];

  it("tells length and direction of each leg", () => {
    const legs = measureWay(points, false);
    expect(legs.map(({ bearing }) => bearing)).toEqual([90, 0]);
    expect(legs[0]?.metres).toBeCloseTo((Math.PI / 180) * 6_371_008.8, 3);
  });

  it("goes back to its start when closed, if there is anything to close", () => {
    expect(measureWay(points, true).at(-1)?.to).toEqual([0, 0]);
    expect(measureWay(points.slice(0, 2), true)).toHaveLength(1);
    expect(measureWay([], true)).toEqual([]);
  });
});
