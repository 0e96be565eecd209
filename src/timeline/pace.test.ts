import { beforeEach, describe, expect, it } from "vitest";
import { type Clock, createClock } from "../clock";
import { createPacedReading, type PacedReading, type Wall } from "./pace";

describe("a paced reading of the clock", () => {
  let time = 0;
  let waiting: { action: () => void; due: number } | null = null;
  let clock: Clock;
  let reading: PacedReading;
  let told: number[];
  const wall: Wall = {
    now: () => time,
    later: (action, ms) => {
      waiting = { action, due: time + ms };
      return () => {
        waiting = null;
      };
    },
  };
  const pass = (ms: number) => {
    time += ms;
    clock.tick(ms);
    if (waiting && waiting.due <= time) waiting.action();
  };

  beforeEach(() => {
    time = 1000;
    waiting = null;
    told = [];
    clock = createClock();
    clock.open({ from: 0, to: 1_000_000_000 }, 0, 1000);
    reading = createPacedReading(clock, 200, wall);
    reading.subscribe(() => told.push(reading.read()));
  });

  it("is told at most once an interval while the clock plays", () => {
    clock.play();
    for (let frame = 0; frame < 100; frame += 1) pass(10);
    expect(told.length).toBeGreaterThanOrEqual(5);
    expect(told.length).toBeLessThanOrEqual(6);
    expect(told.at(-1)).toBeGreaterThanOrEqual(800_000);
  });

  it("is told at once of every change while the clock rests", () => {
    clock.seek(5);
    clock.seek(6);
    clock.seek(7);
    expect(told).toEqual([5, 6, 7]);
  });

  it("shows where the clock stopped without waiting for the interval", () => {
    clock.play();
    pass(10);
    pass(10);
    expect(reading.read()).toBe(10_000);
    clock.pause();
    expect(reading.read()).toBe(20_000);
    expect(waiting).toBeNull();
  });

  it("says nothing of changes that don't move the instant, and nothing after the last listener left", () => {
    clock.setLoop(true);
    expect(told).toEqual([]);
    const other = createPacedReading(clock, 200, wall);
    const leave = other.subscribe(() => told.push(-1));
    leave();
    clock.seek(9);
    expect(told).toEqual([9]);
    expect(other.read()).toBe(0);
  });
});
