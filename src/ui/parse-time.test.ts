import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatInstant, parseInstant } from "../campaign";
import { formatDate, formatTime } from "./format";
import { parseTypedTime } from "./parse-time";

const HOUR = 3_600_000;
const at = (text: string) => parseInstant(text) ?? Number.NaN;
const reading = {
  offset: 8 * HOUR,
  period: { from: at("1939-05-11T00:00:00+08:00"), to: at("1939-08-01T00:00:00+08:00") },
  now: at("1939-07-07T22:30:00+08:00"),
};
const read = (text: string) => {
  const result = parseTypedTime(text, reading);
  return result.ok ? formatInstant(result.instant, reading.offset) : result.problem;
};

describe("a typed time", () => {
  it.each([
    ["1939-07-03 09:00", "1939-07-03T09:00:00+08:00"],
    ["1939-07-03T09:00", "1939-07-03T09:00:00+08:00"],
    ["1939-7-3", "1939-07-03T00:00:00+08:00"],
    ["3 July 09:00", "1939-07-03T09:00:00+08:00"],
    ["  3  jul   9.05 ", "1939-07-03T09:05:00+08:00"],
    ["Mon 3 July 1939  09:00", "1939-07-03T09:00:00+08:00"],
    ["Monday, July 3, 1939, 09:00", "1939-07-03T09:00:00+08:00"],
    ["15 May", "1939-05-15T00:00:00+08:00"],
    ["09:00", "1939-07-07T09:00:00+08:00"],
    ["1939-07-03T09:00:00Z", "1939-07-03T17:00:00+08:00"],
    ["1939-07-03T09:00+09:00", "1939-07-03T08:00:00+08:00"],
    ["1939-07-03 09:00:30+08:00", "1939-07-03T09:00:30+08:00"],
  ])("%j is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(["", "yesterday", "3 Juli 09:00", "1939-07-03 9", "03/07/1939", "1939-07-03 09:00 JST"])(
    "%j can't be read, and the answer shows how to write it",
    (text) => {
      expect(read(text)).toBe(
        "Not a time that can be read. Write it like 1939-07-07 22:30 or 3 July 09:00.",
      );
    },
  );

  it.each(["1939-06-31 09:00", "31 June", "3 July 24:30", "1939-13-01", "25:00"])(
    "%j doesn't exist",
    (text) => {
      expect(read(text)).toBe("No such day or hour in the calendar. Try 1939-07-07 22:30.");
    },
  );

  it.each(["1939-08-20 06:00", "20 August 05:45", "1945-08-09", "1939-08-01T00:00:01+08:00"])(
    "%j is outside the campaign, and the answer says where that ends",
    (text) => {
      expect(read(text)).toBe(
        "Outside the campaign, which runs from Thu 11 May 1939 to Tue 1 August 1939.",
      );
    },
  );

  it("refuses a weekday that contradicts the date", () => {
    expect(read("Tue 3 July 09:00")).toContain("Mon 3 July 1939");
  });

  it("finds the year of a day without one in a period over New Year", () => {
    const winter = {
      ...reading,
      period: { from: at("1939-11-01T00:00:00+08:00"), to: at("1940-03-01T00:00:00+08:00") },
    };
    expect(parseTypedTime("2 Feb 06:00", winter)).toEqual({
      ok: true,
      instant: at("1940-02-02T06:00:00+08:00"),
    });
    expect(parseTypedTime("29 February", winter)).toMatchObject({ ok: true });
  });

  it("reads back whatever the date display shows", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: reading.period.from / 60_000, max: reading.period.to / 60_000 }),
        (minutes) => {
          const instant = minutes * 60_000;
          const shown = `${formatDate(instant, reading.offset)}  ${formatTime(instant, reading.offset)}`;
          expect(parseTypedTime(shown, reading)).toEqual({ ok: true, instant });
        },
      ),
    );
  });
});
