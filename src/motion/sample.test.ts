import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Position } from "../campaign";
import { DAWN, HOUR, instants, units } from "./arbitraries";
import { compileTracks, type TrackInput } from "./compile";
import { latitude, longitude, mercatorX, mercatorY } from "./mercator";
import { type Frame, Sampler } from "./sample";

const RADIANS = Math.PI / 180;
const EARTH_RADIUS = 6_371_008.8;

type Vector = readonly [number, number, number];

function toVector([lon, lat]: Position): Vector {
  const onEquator = Math.cos(lat * RADIANS);
  return [
    onEquator * Math.cos(lon * RADIANS),
    onEquator * Math.sin(lon * RADIANS),
    Math.sin(lat * RADIANS),
  ];
}

const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const times = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by];
const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const length = (a: Vector) => Math.sqrt(dot(a, a));
const metresBetween = (a: Vector, b: Vector) => length(plus(a, times(b, -1))) * EARTH_RADIUS;

/** Turns `a` towards `b` by a fraction of the angle between them: the slow and obvious great circle. */
function turn(a: Vector, b: Vector, fraction: number): Vector {
  const across = plus(b, times(a, -dot(a, b)));
  if (length(across) < 1e-15) return a;
  const angle = Math.atan2(length(across), dot(a, b)) * fraction;
  return plus(times(a, Math.cos(angle)), times(across, Math.sin(angle) / length(across)));
}

/** Walks the file from its beginning. */
function reference({ trajectory, visible }: TrackInput, instant: number) {
  if (!trajectory) return null;
  const leg = trajectory.times.filter((time) => time <= instant).length - 1;
  const from = trajectory.positions[Math.max(0, leg)] ?? [0, 0];
  const to = trajectory.positions[leg + 1] ?? from;
  const begin = trajectory.times[leg] ?? instant;
  const end = trajectory.times[leg + 1] ?? instant + 1;
  const fraction = leg < 0 ? 0 : (instant - begin) / (end - begin);
  const angle = 2 * Math.asin(length(plus(toVector(to), times(toVector(from), -1))) / 2);
  return {
    leg,
    from,
    to,
    fraction,
    speed: leg < 0 ? 0 : ((angle * EARTH_RADIUS) / (end - begin)) * 1000,
    visible: instant >= visible.from && instant < visible.to ? 1 : 0,
  };
}

/** All that a sampler says of its instant. */
function copy(sampler: Sampler) {
  const { instant, x, y, visible } = sampler.frame;
  const rows = [...x.keys()];
  return {
    instant,
    x: [...x],
    y: [...y],
    visible: [...visible],
    bearing: rows.map((row) => sampler.bearing(row)),
    speed: rows.map((row) => sampler.speed(row)),
    vertex: rows.map((row) => sampler.vertex(row)),
  };
}

function frameOf(inputs: readonly TrackInput[], instant: number) {
  return copy(new Sampler(compileTracks(inputs), instant));
}

/** Random instants, and those at which something may break: every vertex and edge, and 1 ms around it. */
function withEdges(inputs: readonly TrackInput[], random: readonly number[]): number[] {
  const edges = inputs.flatMap(({ trajectory, visible }) => [
    ...(trajectory?.times ?? []),
    visible.from,
    visible.to,
  ]);
  return [...random, ...edges.flatMap((edge) => [edge - 1, edge, edge + 1])];
}

const long = units({ step: 10 });
const short = units({ step: 0.05 });
const someInstants = fc.array(instants, { minLength: 1, maxLength: 20 });

describe("against a slow, obvious reference", () => {
  test("units are within metres of their great circle, on the right leg, at the right speed", () => {
    fc.assert(
      fc.property(long, someInstants, (inputs, random) => {
        const sampler = new Sampler(compileTracks(inputs), DAWN);
        for (const instant of withEdges(inputs, random)) {
          const frame = sampler.seek(instant);
          inputs.forEach((input, row) => {
            const expected = reference(input, instant);
            if (!expected) return;
            const { from, to, fraction } = expected;
            const here = toVector([
              longitude(frame.x[row] ?? Number.NaN),
              latitude(frame.y[row] ?? Number.NaN),
            ]);
            const there = turn(toVector(from), toVector(to), fraction);
            expect(metresBetween(here, there)).toBeLessThan(5);
            expect(sampler.vertex(row)).toBe(expected.leg);
            expect(frame.visible[row]).toBe(expected.visible);
            const faster = sampler.speed(row) - expected.speed;
            expect(Math.abs(faster)).toBeLessThanOrEqual(1e-6 * (1 + expected.speed));
          });
        }
      }),
    );
  });

  test("short legs are straight in mercator, as the map draws them", () => {
    fc.assert(
      fc.property(short, someInstants, (inputs, random) => {
        const sampler = new Sampler(compileTracks(inputs), DAWN);
        for (const instant of withEdges(inputs, random)) {
          const frame = sampler.seek(instant);
          inputs.forEach((input, row) => {
            const expected = reference(input, instant);
            if (!expected) return;
            const { from, to, fraction } = expected;
            const east = ((to[0] - from[0] + 540) % 360) - 180;
            const x = mercatorX(from[0] + east * fraction);
            const y = mercatorY(from[1]) + (mercatorY(to[1]) - mercatorY(from[1])) * fraction;
            const turns = (frame.x[row] ?? Number.NaN) - x;
            expect(turns - Math.round(turns)).toBeCloseTo(0, 12);
            expect(frame.y[row]).toBeCloseTo(y, 12);
          });
        }
      }),
    );
  });
});

test("play equals scrub: a frame does not depend on the way to it", () => {
  fc.assert(
    fc.property(long, someInstants, (inputs, random) => {
      const played = new Sampler(compileTracks(inputs), DAWN);
      for (const instant of withEdges(inputs, random)) {
        played.seek(instant);
        expect(copy(played)).toEqual(frameOf(inputs, instant));
      }
    }),
  );
});

test("everything in a frame is a finite number, bearings from 0 to less than 360", () => {
  fc.assert(
    fc.property(long, someInstants, (inputs, random) => {
      for (const instant of [...random, 1 - 8.64e15, 8.64e15 - 1]) {
        const { instant: shown, bearing, ...rest } = frameOf(inputs, instant);
        expect(shown).toBe(instant);
        expect(Object.values(rest).flat().every(Number.isFinite)).toBe(true);
        expect(bearing.every((degrees) => degrees >= 0 && degrees < 360)).toBe(true);
      }
    }),
  );
});

test("the order of the units changes nothing but the order of the rows", () => {
  const shuffled = long.chain((inputs) =>
    fc.tuple(
      fc.constant(inputs),
      fc.shuffledSubarray([...inputs.keys()], { minLength: inputs.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, instants, ([inputs, order], instant) => {
      const plain = frameOf(inputs, instant);
      const other = frameOf(
        order.flatMap((row) => inputs[row] ?? []),
        instant,
      );
      for (const key of ["x", "y", "bearing", "speed", "vertex", "visible"] as const) {
        expect(other[key]).toEqual(order.map((row) => plain[key][row]));
      }
    }),
  );
});

test("a vertex put in mid-march to change what a unit does leaves the march as it was", () => {
  const march: TrackInput = {
    id: "jp-71ir",
    trajectory: {
      times: [DAWN, DAWN + 4 * HOUR],
      positions: [
        [118.2, 47.9],
        [118.9, 47.6],
      ],
    },
    visible: { from: DAWN, to: DAWN + 9 * HOUR },
  };
  const sampler = new Sampler(compileTracks([march]), DAWN + HOUR);
  const middle: Position = [longitude(sampler.frame.x[0] ?? 0), latitude(sampler.frame.y[0] ?? 0)];
  const marked = new Sampler(
    compileTracks([
      {
        ...march,
        trajectory: {
          times: [DAWN, DAWN + HOUR, DAWN + 4 * HOUR],
          positions: [[118.2, 47.9], middle, [118.9, 47.6]],
        },
      },
    ]),
    DAWN,
  );
  for (let instant = DAWN; instant <= DAWN + 5 * HOUR; instant += HOUR / 12) {
    const [plain, other] = [sampler.seek(instant), marked.seek(instant)];
    const at = ({ x, y }: Frame): Vector => toVector([longitude(x[0] ?? 0), latitude(y[0] ?? 0)]);
    expect(metresBetween(at(plain), at(other))).toBeLessThan(5);
    expect(marked.speed(0)).toBeCloseTo(sampler.speed(0), 2);
  }
});

test("a sampler keeps its frame and the frame its arrays", () => {
  const tracks = compileTracks(fc.sample(long, { numRuns: 1, seed: 7 })[0] ?? []);
  const sampler = new Sampler(tracks, DAWN);
  const before = { ...sampler.frame };
  const frame = sampler.seek(DAWN + 50 * HOUR);
  expect(frame).toBe(sampler.frame);
  expect({ ...frame, instant: DAWN }).toEqual(before);
  for (const key of ["x", "y", "visible"] as const) {
    expect(frame[key]).toBe(before[key]);
  }
});

test("a unit without a trajectory is never on the map", () => {
  const visible = { from: DAWN, to: DAWN + HOUR };
  const positions: Position[] = [
    [118, 47],
    [118.1, 47],
  ];
  const march = { id: "march", trajectory: { times: [DAWN, DAWN + HOUR], positions }, visible };
  const nothing = { x: 0, y: 0, bearing: 0, speed: 0, vertex: -1, visible: 0 };
  const { instant: _, ...frame } = frameOf([{ id: "hq", trajectory: null, visible }, march], DAWN);
  for (const key of ["x", "y", "bearing", "speed", "vertex", "visible"] as const) {
    expect(frame[key][0]).toBe(nothing[key]);
    expect(frame[key][1]).not.toBe(nothing[key]);
  }
});

test("an instant that is no number is refused and leaves the frame alone", () => {
  const sampler = new Sampler(compileTracks([]), DAWN);
  expect(() => sampler.seek(Number.NaN)).toThrow(RangeError);
  expect(() => sampler.seek(Number.NEGATIVE_INFINITY)).toThrow(RangeError);
  expect(sampler.frame.instant).toBe(DAWN);
});

test("a row that is not there is refused", () => {
  const sampler = new Sampler(compileTracks([]), DAWN);
  expect(() => sampler.speed(0)).toThrow(RangeError);
});
