import { afterEach, describe, expect, it, vi } from "vitest";
import type { CampaignMapEvents } from "../map";
import { createComparison } from "../state/comparison";
import { partedByBar } from "./parted-by-bar";

type Parts = Parameters<typeof partedByBar>;

/** A map that keeps what it was told, and can say that it was drawn. */
function fakeMap() {
  const listeners = new Set<() => void>();
  const told = { fineness: 1 };
  const map = {
    paintInto: () => {},
    pixelRatio: 1,
    window: () => ({ width: 200, height: 100 }),
    on: (_name: keyof CampaignMapEvents, listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setFineness: (factor: number) => {
      told.fineness = factor;
    },
  };
  const draw = () => {
    for (const listener of listeners) listener();
  };
  return { map, told, draw };
}

function parted() {
  const main = fakeMap();
  const second = fakeMap();
  const comparison = createComparison();
  comparison.show({ kind: "interval", offset: -1 }, "left");
  const both = partedByBar(
    main.map as unknown as Parts[0],
    second.map as unknown as Parts[1],
    comparison,
  );
  return { main, second, comparison, both };
}

afterEach(() => vi.unstubAllGlobals());

/** What of a picture 200 by 100 px the second map is painted on. */
function paintedBySecond({ both }: ReturnType<typeof parted>) {
  const sheet = { getContext: () => ({}) };
  vi.stubGlobal("document", { createElement: () => sheet });
  const rects: number[][] = [];
  const nothing = () => {};
  const context = {
    canvas: { width: 200, height: 100 },
    rect: (...rect: number[]) => rects.push(rect),
    ...{ save: nothing, beginPath: nothing, clip: nothing, drawImage: nothing, restore: nothing },
  };
  both.paintInto(context as unknown as CanvasRenderingContext2D);
  return rects;
}

describe("two maps parted by a bar, as a lens has them", () => {
  it("tells when either is drawn or the bar moves, until one no longer listens", () => {
    const { main, second, comparison, both } = parted();
    let count = 0;
    const end = both.on("drawn", () => count++);
    main.draw();
    second.draw();
    comparison.setShare(0.3);
    expect(count).toBe(3);
    end();
    main.draw();
    second.draw();
    comparison.setShare(0.6);
    expect(count).toBe(3);
  });

  it("tells of the first map's other events only, for the second moves with it", () => {
    const { main, second, both } = parted();
    let count = 0;
    both.on("reframed", () => count++);
    second.draw();
    expect(count).toBe(0);
    main.draw();
    expect(count).toBe(1);
  });

  it("draws both finer under a bar, and of twins only the one that is pointed at", () => {
    const { main, second, comparison, both } = parted();
    both.setFineness(2);
    expect([main.told.fineness, second.told.fineness]).toEqual([2, 2]);
    comparison.setSplit("twin");
    both.setFineness(2);
    expect([main.told.fineness, second.told.fineness]).toEqual([2, 1]);
  });

  it("paints the second on its side of the bar, and not over a twin", () => {
    const maps = parted();
    maps.comparison.setShare(0.25);
    expect(paintedBySecond(maps)).toEqual([[0, 0, 50, 100]]);
    maps.comparison.show({ kind: "interval", offset: -1 }, "right");
    expect(paintedBySecond(maps)).toEqual([[50, 0, 150, 100]]);
    maps.comparison.setSplit("twin");
    expect(paintedBySecond(maps)).toEqual([]);
  });
});
