import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Position } from "../campaign";
import { DAWN, HOUR, instants, units } from "./arbitraries";
import {
  type ChangeInput,
  changedBetween,
  compileChanges,
  mergeInstants,
  nextInstant,
  previousInstant,
} from "./changes";

const a: Position = [118, 47];
const b: Position = [118.1, 47];
const c: Position = [118.1, 47.1];

/** Hours after `DAWN`. */
const hours = (list: Float64Array) => [...list].map((instant) => (instant - DAWN) / HOUR);

const unit: ChangeInput = {
  id: "ru-149mrr",
  trajectory: {
    times: [0, 1, 2, 3, 4, 5].map((hour) => DAWN + hour * HOUR),
    positions: [a, a, b, c, c, c],
    actions: ["hold", "hold", "hold", "hold", "attack", "attack"],
  },
  visible: { from: DAWN - HOUR, to: DAWN + 9 * HOUR },
};

describe("a unit's changes", () => {
  test("are appearing, first word, marching off, halting, another action and leaving", () => {
    // The bend at hour 2 and the repeated last vertex change nothing.
    expect(hours(compileChanges([unit]).all)).toEqual([-1, 0, 1, 3, 4, 9]);
  });
  test("out of sight do not count", () => {
    const seen = { from: DAWN + HOUR, to: DAWN + 4 * HOUR };
    expect(hours(compileChanges([{ ...unit, visible: seen }]).all)).toEqual([1, 3, 4]);
  });
  test("are none without a trajectory", () => {
    expect(compileChanges([{ ...unit, trajectory: null }]).ofRow).toEqual([new Float64Array()]);
  });
});

test("all changes are those of every row, once each, in order", () => {
  fc.assert(
    fc.property(units({ step: 1 }), (inputs) => {
      const { all, ofRow } = compileChanges(inputs);
      const expected = [...new Set(ofRow.flatMap((list) => [...list]))].sort((x, y) => x - y);
      expect([...all]).toEqual(expected);
    }),
  );
});

test("next and previous are the nearest strictly after and before", () => {
  fc.assert(
    fc.property(fc.array(instants), instants, fc.boolean(), (list, random, onOne) => {
      const sorted = mergeInstants(list);
      const instant = onOne ? (list[0] ?? random) : random;
      const after = [...sorted].filter((value) => value > instant);
      const before = [...sorted].filter((value) => value < instant);
      expect(nextInstant(sorted, instant)).toBe(after[0] ?? null);
      expect(previousInstant(sorted, instant)).toBe(before.at(-1) ?? null);
    }),
  );
});

test("changed between: after the one, up to and with the other", () => {
  const later = { ...unit, visible: { from: DAWN + 4.5 * HOUR, to: DAWN + 9 * HOUR } };
  const changes = compileChanges([unit, later]);
  const between = (from: number, to: number) =>
    changedBetween(changes, DAWN + from * HOUR, DAWN + to * HOUR);
  expect(between(1, 2.9)).toEqual([]);
  expect(between(1, 3)).toEqual([0]);
  expect(between(4, 5)).toEqual([1]);
  expect(between(0, 9)).toEqual([0, 1]);
});
