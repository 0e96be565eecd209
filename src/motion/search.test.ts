import fc from "fast-check";
import { expect, test } from "vitest";
import { lastNotAfter } from "./search";

test("finds what looking at every value would", () => {
  const lists = fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { maxLength: 30 });
  fc.assert(
    fc.property(
      lists,
      fc.nat(30),
      fc.nat(30),
      fc.integer({ min: -1, max: 51 }),
      (list, a, b, v) => {
        const values = Float64Array.from(list).sort();
        const start = Math.min(a, b, values.length);
        const end = Math.min(Math.max(a, b), values.length);
        const count = values.slice(start, end).filter((value) => value <= v).length;
        expect(lastNotAfter(values, start, end, v)).toBe(start + count - 1);
      },
    ),
  );
});
