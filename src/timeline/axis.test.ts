import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisTicks, LABEL_INSET, labelWidth } from "./axis";
import { calendarSteps } from "./calendar-steps";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const offset = 8 * HOUR;
const local = (month: number, day: number, hour = 0) =>
  Date.UTC(1939, month - 1, day, hour) - offset;
const labels = (from: number, to: number, width: number) =>
  axisTicks({ from, to }, offset, width).flatMap(({ label }) => label ?? []);

describe("the ruler", () => {
  it("names hours and the days they begin when a few days are shown", () => {
    expect(labels(local(7, 3), local(7, 4, 1), 800)).toEqual([
      "Mon 3 Jul",
      "03:00",
      "06:00",
      "09:00",
      "12:00",
      "15:00",
      "18:00",
      "21:00",
    ]);
  });

  it("says at its left edge which day it is in when no midnight is near", () => {
    expect(labels(local(7, 3, 9), local(7, 3, 14), 800)[0]).toBe("Mon 3 Jul");
  });

  it("names days by the campaign's clock, not by UTC", () => {
    const ticks = axisTicks({ from: local(7, 1), to: local(7, 8) }, offset, 700);
    const third = ticks.find(({ label }) => label === "Mon 3 Jul");
    expect(third?.instant).toBe(local(7, 3));
    expect(third?.x).toBeCloseTo(200);
  });

  it("names Mondays when a season is shown", () => {
    const names = labels(local(5, 11), local(8, 1), 820);
    expect(names).toContain("3 Jul");
    expect(names).toContain("15 May");
    expect(names).not.toContain("4 Jul");
  });

  it("names months or years when decades are shown", () => {
    const names = labels(Date.UTC(1904, 1, 8), Date.UTC(1945, 8, 2), 900);
    expect(names).toContain("1905");
    expect(names).toContain("1940");
  });

  it("names years on a narrow track, too close for every year and too short for every fifth", () => {
    const from = Date.UTC(1935, 2, 1);
    expect(labels(from, from + 1895 * DAY, 250)).toEqual(["1936", "1938"]);
  });

  it("never lets labels overlap, keeps them on the track and its ticks in order", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1904, 0, 1), max: Date.UTC(1945, 0, 1) }),
        fc.double({ min: Math.log(2 * HOUR), max: Math.log(45 * 365 * DAY), noNaN: true }),
        fc.integer({ min: 250, max: 1900 }),
        fc.integer({ min: -12 * 4, max: 14 * 4 }),
        (from, logSpan, width, quarters) => {
          const window = { from, to: from + Math.exp(logSpan) };
          const ticks = axisTicks(window, quarters * 900_000, width);
          let lastInstant = Number.NEGATIVE_INFINITY;
          let lastEnd = Number.NEGATIVE_INFINITY;
          for (const { x, instant, label } of ticks) {
            expect(instant).toBeGreaterThanOrEqual(lastInstant);
            lastInstant = instant;
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(width);
            if (label === null) continue;
            expect(x + LABEL_INSET).toBeGreaterThan(lastEnd);
            lastEnd = x + LABEL_INSET + labelWidth(label);
            expect(lastEnd).toBeLessThanOrEqual(width);
          }
          expect(ticks.length).toBeGreaterThan(1);
          expect(ticks.length).toBeLessThan(width / 2 + 2);
          expect(ticks.some(({ label }) => label !== null)).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("steps of the calendar", () => {
  it("begin months on their first day by the clock's offset", () => {
    const window = { from: local(5, 11), to: local(8, 1) };
    expect(calendarSteps(window, offset, { unit: "month", every: 1 })).toEqual([
      local(6, 1),
      local(7, 1),
      local(8, 1),
    ]);
  });

  it("fall on Mondays, before and after 1970", () => {
    const window = { from: local(7, 1), to: local(7, 12) };
    expect(calendarSteps(window, offset, { unit: "week" })).toEqual([local(7, 3), local(7, 10)]);
    const [monday] = calendarSteps({ from: 0, to: 7 * DAY }, 0, { unit: "week" });
    expect(new Date(monday ?? 0).getUTCDay()).toBe(1);
  });
});
