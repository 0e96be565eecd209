import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatInstant, parseInstant } from "./time";

describe("an instant", () => {
  it("is the same moment in every zone", () => {
    const utc = Date.UTC(1939, 6, 3, 1);
    expect(parseInstant("1939-07-03T09:00:00+08:00")).toBe(utc);
    expect(parseInstant("1939-07-03T10:00+09:00")).toBe(utc);
    expect(parseInstant("1939-07-03T01:00:00.000Z")).toBe(utc);
    expect(parseInstant("1939-07-02T22:30:00-02:30")).toBe(utc);
  });

  it.each([
    "1939-07-03T09:00:00",
    "1939-07-03",
    "3 July 1939",
    "1939-02-29T09:00:00+08:00",
    "1939-13-01T09:00:00+08:00",
    "1939-07-03T24:00:00+08:00",
    "1939-07-03T09:60:00+08:00",
    "1939-07-03T09:00:00+15:00",
    "",
  ])("is refused when it has no zone or does not exist: %s", (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  it("comes back from its text in any zone", () => {
    const second = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });
    const quarter = fc.integer({ min: -48, max: 56 });
    fc.assert(
      fc.property(second, quarter, (seconds, quarters) => {
        const offset = quarters * 900_000;
        expect(parseInstant(formatInstant(seconds * 1000, offset))).toBe(seconds * 1000);
      }),
    );
  });
});
