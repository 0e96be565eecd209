import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createClock } from "../clock";
import { createPacedInstant } from "./paced-instant";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function start() {
  const clock = createClock();
  clock.open({ from: 0, to: 1_000_000_000 }, 0, 60);
  const paced = createPacedInstant(clock);
  const told: number[] = [];
  const stop = paced.subscribe(() => told.push(paced.getInstant()));
  return { clock, paced, told, stop };
}

it("follows a single seek at once", () => {
  const { clock, told } = start();
  vi.advanceTimersByTime(1000);
  clock.seek(500);
  expect(told).toEqual([500]);
});

it("tells at most five times a second of a play at sixty frames, and ends where the clock ends", () => {
  const { clock, told } = start();
  vi.advanceTimersByTime(1000);
  clock.play();
  for (let frame = 0; frame < 120; frame++) {
    clock.tick(1000 / 60);
    vi.advanceTimersByTime(1000 / 60);
  }
  clock.pause();
  vi.advanceTimersByTime(1000);
  expect(told.length).toBeGreaterThanOrEqual(9);
  expect(told.length).toBeLessThanOrEqual(12);
  expect(told.at(-1)).toBe(clock.getState().now);
});

it("is the clock's own instant while nobody listens, and tells no more after the end", () => {
  const { clock, paced, told, stop } = start();
  stop();
  clock.seek(700);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([]);
  expect(paced.getInstant()).toBe(700);
});
