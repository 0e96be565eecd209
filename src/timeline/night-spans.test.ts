import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseInstant } from "../campaign";
import { nightSpans } from "./night-spans";

const at = (text: string) => parseInstant(text) ?? Number.NaN;
const DAY = 86_400_000;
const MINUTE = 60_000;

describe("nights", () => {
  const khalkhinGol = [118.6, 47.7] as const;

  it("fall between sunset and sunrise by the almanac", () => {
    const window = { from: at("1939-07-02T12:00:00+08:00"), to: at("1939-07-03T12:00:00+08:00") };
    const [night, ...others] = nightSpans(window, [...khalkhinGol]);
    expect(others).toEqual([]);
    // On 2 July at 47.7 N the day lasts 15 h 56 min, centred near 12:10 in +08:00 at 118.6 E.
    expect(Math.abs((night?.from ?? 0) - at("1939-07-02T20:07:00+08:00"))).toBeLessThan(6 * MINUTE);
    expect(Math.abs((night?.to ?? 0) - at("1939-07-03T04:13:00+08:00"))).toBeLessThan(6 * MINUTE);
  });

  it("are cut at the window's ends", () => {
    const window = { from: at("1939-07-03T00:00:00+08:00"), to: at("1939-07-04T00:00:00+08:00") };
    const nights = nightSpans(window, [...khalkhinGol]);
    expect(nights).toHaveLength(2);
    expect(nights[0]?.from).toBe(window.from);
    expect(nights[1]?.to).toBe(window.to);
  });

  it("don't come in a polar summer and don't end in a polar winter", () => {
    const summer = { from: Date.UTC(1945, 5, 18), to: Date.UTC(1945, 5, 22) };
    expect(nightSpans(summer, [20, 78])).toEqual([]);
    const winter = { from: Date.UTC(1945, 11, 18), to: Date.UTC(1945, 11, 22) };
    expect(nightSpans(winter, [20, 78])).toEqual([winter]);
  });

  it("lie in order, apart, within the window, and are the same however the window is cut", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 360 }),
        fc.integer({ min: 1, max: 6 * 24 }),
        fc.double({ min: -179, max: 179, noNaN: true }),
        fc.double({ min: -55, max: 55, noNaN: true }),
        (day, hours, lon, lat) => {
          const from = Date.UTC(1939, 0, 1) + day * DAY;
          const window = { from, to: from + hours * 3_600_000 };
          const nights = nightSpans(window, [lon, lat]);
          let last = window.from - 1;
          for (const night of nights) {
            expect(night.from).toBeGreaterThan(last);
            expect(night.to).toBeGreaterThan(night.from);
            last = night.to;
          }
          expect(last).toBeLessThanOrEqual(window.to);
          const middle = from + hours * 1_800_000;
          const isNight = (spans: readonly { from: number; to: number }[], instant: number) =>
            spans.some((span) => span.from <= instant && instant <= span.to);
          const halves = [
            ...nightSpans({ from, to: middle }, [lon, lat]),
            ...nightSpans({ from: middle, to: window.to }, [lon, lat]),
          ];
          const unsure = (instant: number) =>
            [...nights, ...halves].some(
              ({ from: dusk, to: dawn }) =>
                Math.min(Math.abs(dusk - instant), Math.abs(dawn - instant)) < 2 * MINUTE,
            );
          for (let instant = from; instant < window.to; instant += 1_777_000) {
            if (!unsure(instant)) expect(isNight(nights, instant)).toBe(isNight(halves, instant));
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
