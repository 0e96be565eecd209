import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { turnText } from "./turn-text";

const scrollTo = vi.fn();
let scrollHeight = 1000;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("document", {
    querySelector: () => ({ clientHeight: 500, scrollHeight, scrollTo }),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  scrollTo.mockClear();
  scrollHeight = 1000;
});

it("turns a text that is twice as long as its place shortly before half its rest is over", () => {
  turnText(20_000, false);
  vi.advanceTimersByTime(8000);
  expect(scrollTo).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2000);
  expect(scrollTo).toHaveBeenCalledWith({ top: 1000, behavior: "smooth" });
});

it("leaves a text alone that is seen whole, or whose cue is over", () => {
  scrollHeight = 500;
  turnText(20_000, false);
  vi.advanceTimersByTime(1000);
  scrollHeight = 1000;
  turnText(20_000, true)();
  const stop = turnText(20_000, true);
  vi.advanceTimersByTime(1000);
  stop();
  vi.advanceTimersByTime(60_000);
  expect(scrollTo).not.toHaveBeenCalled();
});
