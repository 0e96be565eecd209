import { describe, expect, it } from "vitest";
import { beginStroke, extendStroke } from "../../pointing";
import { HALL } from "../../pointing/screen.fixture";
import { type Outline, penOutline, trailOutline } from "./outline";

const line = (pressed: boolean, pressure: number) => {
  const nib = { id: "a", kind: "pen", ink: "ink", glue: "map", size: 0.01, pressed } as const;
  const touches = Array.from({ length: 30 }, (_, index) => ({
    x: 300 + index * 20,
    y: 500,
    pressure,
  }));
  return extendStroke(beginStroke(nib, { x: 280, y: 500, pressure }, HALL), touches, HALL);
};
const height = (outline: Outline) => {
  const ys = outline.map(([, y]) => y);
  return Math.max(...ys) - Math.min(...ys);
};

describe("a pen's outline", () => {
  it("is thicker where it was pressed harder", () => {
    const thin = height(penOutline(line(true, 0.1), HALL));
    const thick = height(penOutline(line(true, 0.9), HALL));
    expect(thick).toBeGreaterThan(1.5 * thin);
  });

  it("lies around the line that was drawn", () => {
    const outline = penOutline(line(false, 0), HALL);
    const xs = outline.map(([x]) => x);
    expect(Math.min(...xs)).toBeCloseTo(280, -1);
    expect(Math.max(...xs)).toBeCloseTo(880, -1);
    expect(height(outline)).toBeLessThan(0.02 * 1080);
  });

  it("of a mere dot is a dot", () => {
    const nib = {
      id: "a",
      kind: "pen",
      ink: "ink",
      glue: "map",
      size: 0.01,
      pressed: true,
    } as const;
    const dot = beginStroke(nib, { x: 400, y: 400, pressure: 0.5 }, HALL);
    expect(height(penOutline(dot, HALL))).toBeGreaterThan(5);
  });
});

describe("a trail's outline", () => {
  it("thins out as it fades", () => {
    const trail = Array.from({ length: 12 }, (_, index) => ({
      position: HALL.unproject({ x: 300 + index * 30, y: 500 }),
      at: 1000 + index * 16,
    }));
    const fresh = height(trailOutline(trail, 1180, 28, HALL));
    const faded = height(trailOutline(trail, 1600, 28, HALL));
    expect(fresh).toBeGreaterThan(20);
    expect(fresh).toBeLessThanOrEqual(30);
    expect(faded).toBeLessThan(fresh / 2);
  });
});
