import { describe, expect, it } from "vitest";
import type { Trajectory } from "../../campaign";
import type { DrawnSymbol } from "../contract";
import { gradesWithin, isSeen } from "./contents";

const trajectory = {
  status: "executed",
  times: [0, 10, 20, 30],
  positions: [
    [118, 47],
    [118, 47],
    [119, 47],
    [119, 48],
  ],
  grades: ["D", "A", "C", "B"],
} as Partial<Trajectory> as Trajectory;

describe("the grades that a trail shows", () => {
  it("are those of the legs within its time on which the unit goes anywhere", () => {
    expect(gradesWithin(trajectory, { from: 0, to: 30 })).toEqual(["A", "C"]);
    expect(gradesWithin(trajectory, { from: 20, to: 30 })).toEqual(["C"]);
    expect(gradesWithin(trajectory, { from: 0, to: 10 })).toEqual([]);
  });

  it("of a plan is that of what is inferred", () => {
    expect(gradesWithin({ ...trajectory, status: "planned" }, { from: 0, to: 30 })).toEqual([
      "C",
      "C",
    ]);
  });
});

describe("a symbol in the view", () => {
  const symbol = { x: 50, y: 50, width: 20, height: 10, opacity: 1 } as DrawnSymbol;
  const view = { width: 100, height: 100 };

  it("is one of which any part is on screen and strong enough", () => {
    expect(isSeen(symbol, view)).toBe(true);
    expect(isSeen({ ...symbol, x: 105 }, view)).toBe(true);
    expect(isSeen({ ...symbol, x: 111 }, view)).toBe(false);
    expect(isSeen({ ...symbol, y: -6 }, view)).toBe(false);
    expect(isSeen({ ...symbol, opacity: 0.05 }, view)).toBe(false);
  });
});
