import fc from "fast-check";
import { expect, test } from "vitest";
import { DAWN, HOUR, instants } from "./arbitraries";
import { compileKeyframes, valueAt } from "./properties";

test("holds a value until the next one", () => {
  const commanders = compileKeyframes([
    { from: DAWN + HOUR, value: "Fedyuninsky" },
    { value: "Remizov" },
  ]);
  expect(valueAt(commanders, DAWN - 1000 * HOUR)).toBe("Remizov");
  expect(valueAt(commanders, DAWN + HOUR - 1)).toBe("Remizov");
  expect(valueAt(commanders, DAWN + HOUR)).toBe("Fedyuninsky");
  expect(valueAt(commanders, DAWN + 1000 * HOUR)).toBe("Fedyuninsky");
});

test("has no value before the first", () => {
  expect(valueAt(compileKeyframes([{ from: DAWN, value: 0 }]), DAWN - 1)).toBeNull();
  expect(valueAt(compileKeyframes([]), DAWN)).toBeNull();
});

test("drops repeats, by the reader's own measure", () => {
  const men = [
    { value: { men: 1000 } },
    { from: DAWN, value: { men: 1000 } },
    { from: DAWN + HOUR, value: { men: 900 } },
  ];
  expect(compileKeyframes(men).instants).toHaveLength(3);
  expect([...compileKeyframes(men, (a, b) => a.men === b.men).instants]).toEqual([
    Number.NEGATIVE_INFINITY,
    DAWN + HOUR,
  ]);
});

test("refuses two values from one instant", () => {
  expect(() => compileKeyframes([{ value: 1 }, { value: 2 }])).toThrow(RangeError);
  expect(() => compileKeyframes([{ from: Number.NaN, value: 1 }])).toThrow(RangeError);
});

test("finds what walking the list would find, in whatever order it came", () => {
  const entries = fc.uniqueArray(fc.record({ from: instants, value: fc.integer({ max: 3 }) }), {
    selector: ({ from }) => from,
  });
  fc.assert(
    fc.property(entries, instants, (list, instant) => {
      const latest = list
        .filter(({ from }) => from <= instant)
        .reduce<{ from: number; value: number } | null>(
          (best, entry) => (best && best.from > entry.from ? best : entry),
          null,
        );
      expect(valueAt(compileKeyframes(list), instant)).toBe(latest?.value ?? null);
    }),
  );
});
