import { describe, expect, it } from "vitest";
import { along, behind, boxOf, curveThrough, fromMiddle } from "./sketch-geometry";

const frame = { left: -100, right: 100, top: -50, bottom: 50 };

describe("a sketch's lines", () => {
  it("go through all their points", () => {
    const path = curveThrough([
      { x: 0, y: 0 },
      { x: 10, y: 5 },
      { x: 20, y: 0 },
    ]);
    expect(path).toMatch(/^M0\.0 0\.0C.* 10\.0 5\.0C.* 20\.0 0\.0$/);
    expect(curveThrough([])).toBe("");
  });

  it("have their number behind the tail, in line with the first leg", () => {
    const arm = [
      { x: 0, y: 0 },
      { x: 30, y: 40 },
    ];
    expect(behind(arm, 10, frame)).toEqual({ x: -6, y: -8 });
  });

  it("have their number inside the frame", () => {
    const arm = [
      { x: 0, y: -48 },
      { x: 0, y: 0 },
    ];
    expect(behind(arm, 10, frame)).toEqual({ x: 0, y: -40 });
  });

  it("are covered by boxes without a gap", () => {
    const boxes = along(
      [
        { x: 0, y: 0 },
        { x: 50, y: 0 },
      ],
      4,
    );
    expect(boxes[0]).toMatchObject({ left: -4, top: -4 });
    expect(boxes.at(-1)).toMatchObject({ right: 54 });
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeLessThanOrEqual((boxes[index - 1]?.right ?? box.left) + 1e-9);
    }
  });

  it("offer their middle for a name first, and are measured by their extremes", () => {
    const points = [0, 1, 2, 3, 4].map((x) => ({ x, y: x - 4 }));
    expect(fromMiddle(points).map(({ x }) => x)).toEqual([2, 1, 3, 0, 4]);
    expect(boxOf(points)).toEqual({ left: 0, right: 4, top: -4, bottom: 0 });
  });
});
