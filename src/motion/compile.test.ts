import { describe, expect, test } from "vitest";
import type { Position } from "../campaign";
import { DAWN, HOUR } from "./arbitraries";
import { compileTracks, type TrackInput } from "./compile";
import { mercatorX, mercatorY } from "./mercator";

const always = { from: DAWN, to: DAWN + 100 * HOUR };

function unit(positions: readonly Position[], times?: readonly number[]): TrackInput {
  return {
    id: "ru-11tb",
    trajectory: { positions, times: times ?? positions.map((_, hour) => DAWN + hour * HOUR) },
    visible: always,
  };
}

/** Bearings of the pieces, rounded to whole degrees. */
function bearings(...positions: Position[]): number[] {
  return [...compileTracks([unit(positions)]).bearing].map(Math.round);
}

test("lays the rows of all units one after another", () => {
  const tracks = compileTracks([
    unit([
      [118, 47],
      [118.1, 47],
    ]),
    { id: "army-group", trajectory: null, visible: always },
    unit([[118.5, 47.5]]),
  ]);
  expect(tracks.ids).toEqual(["ru-11tb", "army-group", "ru-11tb"]);
  expect([...tracks.offsets]).toEqual([0, 2, 2, 3]);
  expect(tracks.x[2]).toBe(mercatorX(118.5));
  expect(tracks.y[2]).toBe(mercatorY(47.5));
});

test("cuts a long leg at equal times and remembers which vertex began it", () => {
  const tracks = compileTracks([
    unit([
      [118, 47],
      [118.05, 47],
      [118.6, 47],
    ]),
  ]);
  expect([...tracks.vertex]).toEqual([0, 1, 1, 1, 1, 1, 2]);
  const steps = [...tracks.times].slice(1).map((time, index) => time - (tracks.times[index] ?? 0));
  expect(steps).toEqual([HOUR, ...Array(5).fill(HOUR / 5)]);
});

test("keeps the vertices of the file to the last bit", () => {
  const tracks = compileTracks([
    unit([
      [100, 50],
      [130, 40],
    ]),
  ]);
  expect(tracks.x.at(-1)).toBe(mercatorX(130));
  expect(tracks.y.at(-1)).toBe(mercatorY(40));
});

test("knows the speed over the ground of a leg, the same in all its pieces", () => {
  // A degree of the meridian is 111.195 km on the mean sphere.
  const { speed } = compileTracks([
    unit([
      [118, 47],
      [118, 48],
      [118, 48],
    ]),
  ]);
  expect(new Set(speed.slice(0, 12)).size).toBe(1);
  expect(speed[0]).toBeCloseTo(111_195 / 3600, 2);
  expect([...speed.slice(12)]).toEqual([0, 0]);
});

test("goes the short way over the antimeridian, without a jump", () => {
  const { x } = compileTracks([
    unit([
      [179.9, 50],
      [-179.9, 50],
      [179.95, 50],
    ]),
  ]);
  const gaps = [...x].slice(1).map((value, index) => Math.abs(value - (x[index] ?? 0)));
  expect(Math.max(...gaps)).toBeLessThan(0.001);
  expect(Math.max(...x)).toBeCloseTo(mercatorX(180.1), 12);
});

test("stays finite over a pole", () => {
  const { x, y } = compileTracks([
    unit([
      [0, 84],
      [180, 84],
    ]),
  ]);
  expect([...x, ...y].every(Number.isFinite)).toBe(true);
});

describe("bearing", () => {
  const here: Position = [118, 47];
  test("of the four winds", () => {
    expect(bearings(here, [118, 47.05])[0]).toBe(0);
    expect(bearings(here, [118.05, 47])[0]).toBe(90);
    expect(bearings(here, [118, 46.95])[0]).toBe(180);
    expect(bearings(here, [117.95, 47])[0]).toBe(270);
  });
  test("never reaches 360", () => {
    expect(bearings([118, 47], [118 - 1e-12, 47.05])[0]).toBe(0);
  });
  test("of a rest is that of the march before it, or of the first march", () => {
    expect(bearings(here, here, [118.05, 47], [118.05, 47], [118.05, 47.05])).toEqual([
      90, 90, 90, 0, 0,
    ]);
  });
  test("of a unit that never marches is north", () => {
    expect(bearings(here, here)).toEqual([0, 0]);
  });
});

describe("refuses, naming the unit,", () => {
  const a: Position = [118, 47];
  const b: Position = [118.1, 47];
  test.each<[string, TrackInput, string]>([
    ["times that stand still", unit([a, b], [DAWN, DAWN]), "time 1 is not after"],
    ["times that go back", unit([a, b], [DAWN, DAWN - 1]), "time 1 is not after"],
    ["a time that is no number", unit([a, b], [DAWN, Number.NaN]), "time 1 is NaN"],
    ["an endless time", unit([a, b], [DAWN, Number.POSITIVE_INFINITY]), "time 1 is Infinity"],
    ["a position that is no number", unit([a, [Number.NaN, 47]]), "position 1"],
    ["a time without a position", unit([a], [DAWN, DAWN + HOUR]), "2 times for 1 positions"],
    ["no vertex at all", unit([]), "0 times"],
    [
      "a leg to the antipodes",
      unit([
        [0, 0],
        [180, 0],
      ]),
      "leg 0 ends on the opposite side",
    ],
    ["leaving before appearing", { ...unit([a]), visible: { from: 2, to: 1 } }, "visible from 2"],
  ])("%s", (_, input, message) => {
    expect(() => compileTracks([input])).toThrow(RangeError);
    expect(() => compileTracks([input])).toThrow(`ru-11tb: `);
    expect(() => compileTracks([input])).toThrow(message);
  });
});
