import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitLength, unstick } from "./screen";
import { HALL, MIRROR } from "./screen.fixture";
import {
  beginStroke,
  extendStroke,
  isFull,
  MOST_POINTS,
  MOST_STROKES,
  readStrokes,
  type Stroke,
  withStroke,
  writeStrokes,
} from "./stroke";
import { GLUES, type Glue } from "./tools";

const nib = (glue: Glue, id = "stroke") =>
  ({ id, kind: "pen", ink: "green", glue, size: 0.01, pressed: true }) as const;

const touch = fc.record({
  x: fc.double({ min: -50, max: 2000, noNaN: true }),
  y: fc.double({ min: -50, max: 1100, noNaN: true }),
  pressure: fc.double({ min: 0, max: 1, noNaN: true }),
});
const strokes = fc
  .record({ glue: fc.constantFrom(...GLUES), touches: fc.array(touch, { minLength: 1 }) })
  .map(({ glue, touches: [first, ...rest] }) => {
    const begun = beginStroke(nib(glue), first ?? { x: 0, y: 0, pressure: 0 }, HALL);
    return extendStroke(begun, rest, HALL);
  });

describe("a stroke", () => {
  it("keeps the order of a hand's points, none closer than a hand can mean", () => {
    fc.assert(
      fc.property(strokes, ({ points, glue }) => {
        const places = points.map(([a, b]) => unstick([a, b], glue, HALL));
        for (const [index, { x, y }] of places.slice(1).entries()) {
          const before = places[index];
          // Rounding to the ground's grain may bring two points closer by a fraction of a pixel.
          expect(Math.hypot(x - (before?.x ?? 0), y - (before?.y ?? 0))).toBeGreaterThan(1.2);
        }
      }),
    );
  });

  it("is the same after it went to another window or through a reload", () => {
    fc.assert(
      fc.property(fc.array(strokes, { maxLength: 4 }), (drawn) => {
        expect(readStrokes(writeStrokes(drawn))).toEqual(drawn);
      }),
    );
  });

  it("is as thick in the hall as on the presenter's picture, by the picture's size", () => {
    for (const glue of GLUES) {
      const { width } = beginStroke(nib(glue), { x: 10, y: 10, pressure: 0.5 }, MIRROR);
      expect(width * unitLength(glue, MIRROR)).toBeCloseTo(2.7);
      expect(width * unitLength(glue, HALL)).toBeCloseTo(10.8);
    }
  });

  it("ends when it is full", () => {
    const begun = beginStroke(nib("screen"), { x: 0, y: 0, pressure: 0.5 }, HALL);
    const touches = Array.from({ length: 2 * MOST_POINTS }, (_, index) => ({
      x: index % 2 === 0 ? 900 : 0,
      y: 0,
      pressure: 0.5,
    }));
    const full = extendStroke(begun, touches, HALL);
    expect(full.points).toHaveLength(MOST_POINTS);
    expect(isFull(full)).toBe(true);
    expect(isFull(begun)).toBe(false);
  });

  it("stays as it is while the hand rests", () => {
    const begun = beginStroke(nib("map"), { x: 100, y: 100, pressure: 0.5 }, HALL);
    expect(extendStroke(begun, [{ x: 100.4, y: 100, pressure: 0.9 }], HALL)).toBe(begun);
  });
});

describe("all strokes", () => {
  const named = (id: string) => beginStroke(nib("map", id), { x: 9, y: 9, pressure: 1 }, HALL);

  it("have a later form of a stroke once, and lose the oldest of too many", () => {
    let all: readonly Stroke[] = [];
    for (let index = 0; index < MOST_STROKES + 5; index++) all = withStroke(all, named(`${index}`));
    expect(all).toHaveLength(MOST_STROKES);
    expect(all[0]?.id).toBe("5");
    const longer = extendStroke(named("7"), [{ x: 200, y: 9, pressure: 1 }], HALL);
    all = withStroke(all, longer);
    expect(all).toHaveLength(MOST_STROKES);
    expect(all.filter(({ id }) => id === "7")).toEqual([longer]);
  });

  it("are none when their text cannot be understood", () => {
    for (const text of ["not json", "{}", '[{"id":"stroke"}]', ""]) {
      expect(readStrokes(text)).toEqual([]);
    }
    const endless = { ...named("endless"), width: -1 };
    expect(readStrokes(JSON.stringify([endless]))).toEqual([]);
  });
});
