import fc from "fast-check";
import { getMoonPosition } from "suncalc";
import { describe, expect, it } from "vitest";
import type { Position } from "../campaign";
import { litPath, moonAt, moonName, moonTimes, sunTimes } from "./sky";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OFFSET = 8 * HOUR;
const KHALKHIN_GOL: Position = [118.5, 47.8];
const instant = fc.integer({ min: Date.UTC(1939, 0), max: Date.UTC(1946, 0) });

describe("the sun's day", () => {
  it("is the day of the campaign's clock, whatever the hour", () => {
    const evening = Date.parse("1939-07-03T23:30:00+08:00");
    const { rise, set } = sunTimes(evening, OFFSET, KHALKHIN_GOL);
    expect(rise).toBeGreaterThan(Date.parse("1939-07-03T03:45:00+08:00"));
    expect(rise).toBeLessThan(Date.parse("1939-07-03T04:45:00+08:00"));
    expect(set).toBeGreaterThan(Date.parse("1939-07-03T19:45:00+08:00"));
    expect(set).toBeLessThan(Date.parse("1939-07-03T20:45:00+08:00"));
  });
});

describe("the moon", () => {
  it("comes up and goes down within the day, at the horizon", () => {
    fc.assert(
      fc.property(instant, (now) => {
        const from = Math.floor((now + OFFSET) / DAY) * DAY - OFFSET;
        const { rise, set } = moonTimes(now, OFFSET, KHALKHIN_GOL);
        for (const time of [rise, set]) {
          if (time === null) continue;
          expect(time).toBeGreaterThanOrEqual(from);
          expect(time).toBeLessThan(from + DAY);
          const [lon, lat] = KHALKHIN_GOL;
          expect(Math.abs(getMoonPosition(new Date(time), lat, lon).altitude)).toBeLessThan(2);
        }
        expect(rise === null && set === null).toBe(false);
      }),
    );
  });

  it.each([
    ["1939-07-01T16:00:00Z", "Full moon"],
    ["1939-07-04T00:00:00Z", "Waning gibbous moon"],
    ["1939-07-16T21:00:00Z", "New moon"],
    ["1939-08-22T21:00:00Z", "First quarter"],
    ["1945-08-08T12:00:00Z", "New moon"],
    ["1945-08-12T12:00:00Z", "Waxing crescent"],
  ])("at %s is the %s", (at, name) => {
    expect(moonName(moonAt(Date.parse(at)).phase)).toBe(name);
  });

  it("is lit on its right side as it waxes and on its left as it wanes", () => {
    expect(litPath({ phase: 0.25 }, 10)).toMatch(/^M0 -10A10 10 0 0 1 0 10A0 10 /);
    expect(litPath({ phase: 0.1 }, 10)).toMatch(/^M0 -10A10 10 0 0 1 0 10A.* 0 0 0 0 -10Z$/);
    expect(litPath({ phase: 0.4 }, 10)).toMatch(/^M0 -10A10 10 0 0 1 0 10A.* 0 0 1 0 -10Z$/);
    expect(litPath({ phase: 0.6 }, 10)).toMatch(/^M0 -10A10 10 0 0 0 0 10A.* 0 0 0 0 -10Z$/);
    expect(litPath({ phase: 0.9 }, 10)).toMatch(/^M0 -10A10 10 0 0 0 0 10A.* 0 0 1 0 -10Z$/);
  });
});
