import { expect, it } from "vitest";
import { describeSpan } from "./date-range";

const HOUR = 3_600_000;

it.each([
  ["1939-05-11T00:00+08:00", "1939-08-01T00:00+08:00", 8, "11 May – 31 July 1939"],
  ["1945-08-01T00:00+09:00", "1945-09-01T00:00+09:00", 9, "1 – 31 August 1945"],
  ["1939-07-03T00:00+08:00", "1939-07-04T00:00+08:00", 8, "3 July 1939"],
  ["1904-02-01T00:00+09:00", "1949-10-02T00:00+09:00", 9, "1904 – 1949"],
])("from %s until %s is %4$s", (from, to, offset, words) => {
  expect(describeSpan({ from: Date.parse(from), to: Date.parse(to) }, offset * HOUR)).toBe(words);
});
