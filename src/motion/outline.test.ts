import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MovingShape, Position } from "../campaign";
import { mercatorX, mercatorY } from "./mercator";
import { compileOutline, outlineAt } from "./outline";

const shape = (
  times: readonly number[],
  states: readonly (readonly Position[])[],
): MovingShape => ({
  id: "pocket",
  kind: "pocket",
  side: "japan",
  title: "Pocket",
  grade: "C",
  sources: [],
  closed: true,
  times,
  states,
});

const FIRST: readonly Position[] = [
  [118, 47],
  [119, 47],
  [118, 48],
];
const SECOND: readonly Position[] = [
  [118.2, 47.2],
  [118.6, 47.2],
  [118.2, 47.6],
];

function at(instant: number) {
  const outline = compileOutline(shape([1000, 3000], [FIRST, SECOND]));
  const x = new Float64Array(3);
  const y = new Float64Array(3);
  return { shown: outlineAt(outline, instant, x, y), x, y };
}

describe("an outline", () => {
  it("is its states at their instants and half way between them in the middle", () => {
    expect(at(1000).x[1]).toBe(mercatorX(119));
    expect(at(3000).y[2]).toBe(mercatorY(47.6));
    expect(at(2000).x[1]).toBeCloseTo((mercatorX(119) + mercatorX(118.6)) / 2, 12);
  });

  it("is on the map from its first state to its last", () => {
    expect(at(999).shown).toBe(false);
    expect(at(1000).shown).toBe(true);
    expect(at(3000).shown).toBe(true);
    expect(at(3001).shown).toBe(false);
  });

  it("never leaves the span of its two states", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 3000 }), (instant) => {
        const { x } = at(instant);
        for (const [vertex, value] of x.entries()) {
          const ends = [FIRST[vertex], SECOND[vertex]].map((position) =>
            mercatorX(position?.[0] ?? 0),
          );
          expect(value).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-12);
          expect(value).toBeLessThanOrEqual(Math.max(...ends) + 1e-12);
        }
      }),
    );
  });

  it("refuses states with different numbers of vertices", () => {
    expect(() => compileOutline(shape([0, 1], [FIRST, FIRST.slice(1)]))).toThrow("pocket");
  });
});
