import { describe, expect, it } from "vitest";
import type { CampaignMapEvents } from "../map";
import { createComparison } from "../state/comparison";
import { partedByBar } from "./parted-by-bar";

type Parts = Parameters<typeof partedByBar>;

/** A map that keeps what it was told, and can say that it was drawn. */
function fakeMap() {
  const listeners = new Set<() => void>();
  const told = { fineness: 1 };
  const map = {
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
});
