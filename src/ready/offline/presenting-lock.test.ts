import { afterEach, describe, expect, it, vi } from "vitest";
import { createPincer } from "../../state";
import { isPresentedAnywhere, tellPresenting } from "./presenting-lock";

type Grant = () => Promise<void>;

/** A browser's locks, of which the first few requests are lost as when a window is being opened. */
function giveLocks(lost: number): { asked: number } {
  const held = new Set<string>();
  const count = { asked: 0 };
  const request = async (name: string, _options: unknown, grant: Grant) => {
    count.asked += 1;
    if (count.asked <= lost) throw new Error("The provided callback is no longer runnable.");
    held.add(name);
    await grant();
    held.delete(name);
  };
  const query = async () => ({ held: [...held].map((name) => ({ name })) });
  vi.stubGlobal("navigator", { locks: { request, query } });
  return count;
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("the lock of a window that presents", () => {
  afterEach(() => void vi.unstubAllGlobals());

  it.each([0, 1])("is held while a talk is presented when %d requests are lost", async (lost) => {
    giveLocks(lost);
    const pincer = createPincer(null);
    const end = tellPresenting(pincer);
    expect(await isPresentedAnywhere()).toBe(false);
    pincer.lectern.begin(0);
    await settled();
    expect(await isPresentedAnywhere()).toBe(true);
    pincer.lectern.end();
    await settled();
    expect(await isPresentedAnywhere()).toBe(false);
    pincer.lectern.begin(0);
    await settled();
    end();
    await settled();
    expect(await isPresentedAnywhere()).toBe(false);
  });

  it("is asked for twice, and no more, where locks are refused", async () => {
    const count = giveLocks(Number.POSITIVE_INFINITY);
    const pincer = createPincer(null);
    tellPresenting(pincer);
    pincer.lectern.begin(0);
    await settled();
    expect(count.asked).toBe(2);
    expect(await isPresentedAnywhere()).toBe(false);
  });
});
