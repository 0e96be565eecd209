import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keepAwake } from "./keep-awake";

const release = vi.fn(() => Promise.resolve());
const request = vi.fn(() => Promise.resolve({ release }));
let page: EventTarget & { visibilityState: string };

/** Hides the page or brings it back, as another window or the lock screen does. */
async function turn(visibilityState: "visible" | "hidden"): Promise<void> {
  page.visibilityState = visibilityState;
  page.dispatchEvent(new Event("visibilitychange"));
  await Promise.resolve();
}

beforeEach(() => {
  page = Object.assign(new EventTarget(), { visibilityState: "visible" });
  vi.stubGlobal("document", page);
  vi.stubGlobal("navigator", { wakeLock: { request } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

it("asks for a lit screen, and anew each time the page comes back, until it is ended", async () => {
  const end = keepAwake();
  await turn("hidden");
  expect(request).toHaveBeenCalledTimes(1);
  await turn("visible");
  expect(request).toHaveBeenCalledTimes(2);
  end();
  expect(release).toHaveBeenCalledTimes(1);
  await turn("visible");
  expect(request).toHaveBeenCalledTimes(2);
});

it("does without where the browser refuses or has no such promise", async () => {
  request.mockRejectedValueOnce(new Error("low battery"));
  keepAwake()();
  vi.stubGlobal("navigator", {});
  const end = keepAwake();
  await turn("visible");
  expect(end).not.toThrow();
});
