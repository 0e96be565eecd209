import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countFrames, frameTimes, playingSeconds, STANDSTILL } from "./reel";

const DAY = 86_400_000;
const rates = fc.constantFrom(24, 25, 30, 60);
const span = fc.record({
  from: fc.integer({ min: -1e12, max: 1e12 }),
  length: fc.integer({ min: 1, max: 1e10 }),
});

describe("the frames of a take", () => {
  it("run evenly from its beginning to its end, and then stand", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        rates,
        span,
        (seconds, rate, { from, length }) => {
          const take = { from, to: from + length, seconds, stretches: [] };
          const frames = [...frameTimes(take, rate)].map(({ instant }) => instant);
          expect(frames).toHaveLength((seconds + STANDSTILL) * rate);
          frames.slice(0, seconds * rate).forEach((instant, index) => {
            expect(instant).toBeCloseTo(from + (length * index) / (seconds * rate), 2);
          });
          expect(new Set(frames.slice(seconds * rate))).toEqual(new Set([from + length]));
        },
      ),
    );
  });

  it("tell how fast time goes by, and that it stands at the end", () => {
    const take = { from: 0, to: 2 * DAY, seconds: 4, stretches: [] };
    const frames = [...frameTimes(take, 25)];
    for (const { pace } of frames.slice(0, 100)) expect(pace).toBeCloseTo(DAY / 2000, 3);
    for (const { pace } of frames.slice(100)) expect(pace).toBe(0);
  });

  it("give each stretch of the period the share that its speed leaves it", () => {
    // A slow day, then a day that plays three times as fast; what lies outside the take counts for nothing.
    const stretches = [
      { from: -DAY, rate: 500 },
      { from: 0, rate: 1000 },
      { from: DAY, rate: 3000 },
      { from: 5 * DAY, rate: 1 },
    ];
    const take = { from: 0, to: 2 * DAY, seconds: 4, stretches };
    const frames = [...frameTimes(take, 30)];
    expect(frames[45]?.instant).toBeCloseTo(DAY / 2, 0);
    expect(frames[90]?.instant).toBeCloseTo(DAY, 0);
    expect(frames[105]?.instant).toBeCloseTo(1.5 * DAY, 0);
    expect(frames[120]?.instant).toBe(2 * DAY);
    expect((frames[100]?.pace ?? 0) / (frames[10]?.pace ?? 0)).toBeCloseTo(3, 6);
  });

  it("never go back, whatever the stretches", () => {
    const stretch = fc.record({
      from: fc.integer({ min: 0, max: 1e9 }),
      rate: fc.integer({ min: 1, max: 1e7 }),
    });
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 6 }), rates, (unsorted, rate) => {
        const stretches = unsorted.toSorted((one, other) => one.from - other.from);
        const take = { from: 1e8, to: 9e8, seconds: 3, stretches };
        const frames = [...frameTimes(take, rate)];
        expect(frames[0]?.instant).toBe(take.from);
        expect(frames.at(-1)?.instant).toBe(take.to);
        for (const { pace } of frames) expect(pace).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("are counted without being made", () => {
    expect(countFrames([{ seconds: 3 }, { seconds: 0 }], 24)).toBe(5 * 24 + 2 * 24);
  });
});

describe("the playing length", () => {
  it("is what the app takes for the part", () => {
    expect(playingSeconds({ from: 0, to: DAY, stretches: [] }, 10_800)).toBe(8);
    const stretches = [
      { from: 0, rate: 1000 },
      { from: DAY, rate: 4000 },
    ];
    expect(playingSeconds({ from: 0, to: 2 * DAY, stretches }, 1)).toBe(86 + 22);
  });

  it("is never nothing", () => {
    expect(playingSeconds({ from: 0, to: 1000, stretches: [] }, 10_800)).toBe(1);
  });
});
