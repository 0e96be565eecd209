import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { type Clock, createClock, LONGEST_TICK_MS, RATES } from "./clock";
import { startPlayback } from "./playback";
import { describeRate } from "./speed";

const HOUR = 3_600_000;
const period = { from: -10 * HOUR, to: 10 * HOUR };
const RATE = 3600;

let clock: Clock;
beforeEach(() => {
  clock = createClock();
  clock.open(period, 0, RATE);
});
const now = () => clock.getState().now;

describe("the clock", () => {
  it("moves by wall time times rate, however the time is cut into ticks", () => {
    clock.play();
    for (const wallMs of [16, 17, 33, 5, 100]) clock.tick(wallMs);
    expect(now()).toBe((16 + 17 + 33 + 5 + 100) * RATE);
  });

  it("does not move while it rests", () => {
    clock.tick(100);
    expect(now()).toBe(0);
  });

  it("takes no leap after a hidden tab", () => {
    clock.play();
    clock.tick(60_000);
    expect(now()).toBe(LONGEST_TICK_MS * RATE);
  });

  it("stops exactly at the end", () => {
    clock.seek(period.to - 1);
    clock.play();
    clock.tick(16);
    expect(now()).toBe(period.to);
    expect(clock.getState().playing).toBe(false);
  });

  it("begins anew when played from the end", () => {
    clock.seek(period.to);
    clock.play();
    expect(now()).toBe(period.from);
  });

  it("performs a part in the time it is given, whatever speeds its stretches have", () => {
    clock.open(period, 0, RATE, [
      { from: period.from, rate: 60 },
      { from: 2 * HOUR, rate: 86_400 },
    ]);
    clock.perform({ from: HOUR, to: 5 * HOUR }, 4000);
    expect(now()).toBe(HOUR);
    for (let tick = 0; tick < 20; tick++) clock.tick(100);
    expect(now()).toBe(3 * HOUR);
    expect(clock.getState().playing).toBe(true);
    for (let tick = 0; tick < 30; tick++) clock.tick(100);
    expect(now()).toBe(5 * HOUR);
    expect(clock.getState()).toMatchObject({
      playing: false,
      marked: { from: HOUR, to: 5 * HOUR },
    });
  });

  it("performs no time by standing at its end", () => {
    clock.perform({ from: HOUR, to: 5 * HOUR }, 0);
    expect(now()).toBe(5 * HOUR);
    expect(clock.getState().playing).toBe(false);
  });

  it("keeps the stretches' speeds again once the part is let go", () => {
    clock.open(period, 0, RATE, [
      { from: period.from, rate: 60 },
      { from: 2 * HOUR, rate: 120 },
    ]);
    clock.perform({ from: 0, to: 4 * HOUR }, 1000);
    clock.mark(null);
    clock.setRate(60);
    clock.seek(3 * HOUR);
    expect(clock.getState().rate).toBe(120);
  });

  it("loops without losing time", () => {
    clock.setLoop(true);
    clock.seek(period.to - 10 * RATE);
    clock.play();
    clock.tick(16);
    expect(now()).toBe(period.from + 6 * RATE);
    expect(clock.getState().playing).toBe(true);
  });

  it("loops within a part that is shorter than a tick", () => {
    clock.mark({ from: 0, to: 1000 });
    clock.setLoop(true);
    clock.play();
    clock.tick(100);
    expect(now()).toBe((100 * RATE) % 1000);
  });

  it("plays the marked part only, and takes its ends in any order", () => {
    clock.mark({ from: 3 * HOUR, to: HOUR });
    expect(clock.getState().marked).toEqual({ from: HOUR, to: 3 * HOUR });
    clock.play();
    expect(now()).toBe(HOUR);
    clock.seek(3 * HOUR - 1);
    clock.tick(16);
    expect(now()).toBe(3 * HOUR);
  });

  it("forgets a mark that is no time at all", () => {
    clock.mark({ from: HOUR, to: HOUR });
    expect(clock.getState().marked).toBeNull();
  });

  it("stays in its period and never becomes NaN, whatever is asked of it", () => {
    const act = fc.oneof(
      fc.double().map((instant) => () => clock.seek(instant)),
      fc.double().map((wallMs) => () => clock.tick(wallMs)),
      fc.constantFrom(
        () => clock.play(),
        () => clock.pause(),
        () => clock.toggle(),
      ),
      fc.tuple(fc.double(), fc.double()).map(
        ([from, to]) =>
          () =>
            clock.mark({ from, to }),
      ),
      fc.constantFrom<1 | -1>(1, -1).map((direction) => () => clock.changeRate(direction)),
      fc.boolean().map((loop) => () => clock.setLoop(loop)),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        clock.open(period, 0, RATE);
        for (const each of acts) {
          each();
          expect(now()).toBeGreaterThanOrEqual(period.from);
          expect(now()).toBeLessThanOrEqual(period.to);
        }
      }),
    );
  });

  it("changes speed from stretch to stretch, to the instant, and keeps what the user chose", () => {
    const stretches = [
      { from: period.from, rate: 1000 },
      { from: 0, rate: 100 },
    ];
    clock.open(period, -50_000, RATE, stretches);
    expect(clock.getState().rate).toBe(1000);
    clock.play();
    clock.tick(100);
    expect(now()).toBe(50 * 100);
    expect(clock.getState().rate).toBe(100);
    clock.setRate(200);
    clock.seek(-1);
    expect(clock.getState().rate).toBe(2000);
  });

  it("comes to the same instant through stretches however the time is cut into ticks", () => {
    const stretches = [
      { from: period.from, rate: 900 },
      { from: 0, rate: 7 },
      { from: 300, rate: 400 },
    ];
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 12 }),
        (ticks) => {
          clock.open(period, -20_000, RATE, stretches);
          clock.play();
          for (const wallMs of ticks) clock.tick(wallMs);
          const cut = now();
          clock.open(period, -20_000, RATE, stretches);
          clock.play();
          for (const wallMs of ticks) for (let ms = 0; ms < wallMs; ms++) clock.tick(1);
          expect(cut).toBeCloseTo(now(), 3);
        },
      ),
    );
  });

  it("refuses a rate that is no speed", () => {
    for (const rate of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => clock.setRate(rate)).toThrow(RangeError);
    }
  });

  it("steps through the speeds and stops at both ends", () => {
    for (const _ of RATES) clock.changeRate(1);
    expect(clock.getState().rate).toBe(RATES.at(-1));
    for (const _ of RATES) clock.changeRate(-1);
    expect(clock.getState().rate).toBe(RATES[0]);
  });
});

describe("playback", () => {
  function manualFrames() {
    let pending: ((time: number) => void) | null = null;
    return {
      request: (callback: (time: number) => void) => {
        pending = callback;
        return 1;
      },
      cancel: () => {
        pending = null;
      },
      isWaiting: () => pending !== null,
      show: (time: number) => {
        const callback = pending;
        pending = null;
        callback?.(time);
      },
    };
  }

  it("asks for frames only while the clock plays", () => {
    const frames = manualFrames();
    const stop = startPlayback(clock, frames);
    expect(frames.isWaiting()).toBe(false);
    clock.play();
    expect(frames.isWaiting()).toBe(true);
    clock.pause();
    expect(frames.isWaiting()).toBe(false);
    stop();
  });

  it("ticks by the time between frames, and not by the rest between two plays", () => {
    const frames = manualFrames();
    startPlayback(clock, frames);
    clock.play();
    frames.show(1000);
    frames.show(1020);
    expect(now()).toBe(20 * RATE);
    clock.pause();
    clock.play();
    frames.show(9000);
    frames.show(9010);
    expect(now()).toBe(30 * RATE);
  });

  it("leaves the clock alone once it is stopped", () => {
    const frames = manualFrames();
    const stop = startPlayback(clock, frames);
    clock.play();
    stop();
    expect(frames.isWaiting()).toBe(false);
  });
});

describe("a speed in words", () => {
  it.each([
    [60, "1 s = 1 min"],
    [900, "1 s = 15 min"],
    [10_800, "1 s = 3 h"],
    [86_400, "1 s = 1 day"],
    [172_800, "1 s = 2 days"],
    [138_240, "1 s = 1.6 days"],
    [15_405_120, "1 s = 178 days"],
    [5400, "1 s = 1.5 h"],
  ])("%d is %s", (rate, words) => {
    expect(describeRate(rate)).toBe(words);
  });
});
