import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stick, unitLength, unstick } from "./screen";
import { flatScreen, HALL, MIRROR } from "./screen.fixture";
import { GLUES } from "./tools";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const glue = fc.constantFrom(...GLUES);

describe("what sticks", () => {
  it("is where it was stuck, to a pixel", () => {
    fc.assert(
      fc.property(glue, share, share, (to, a, b) => {
        const point = { x: a * HALL.width, y: b * HALL.height };
        const { x, y } = unstick(stick(point, to, HALL), to, HALL);
        expect(Math.hypot(x - point.x, y - point.y)).toBeLessThan(0.2);
      }),
    );
  });

  it("is at the same place of the picture in a window of another size", () => {
    fc.assert(
      fc.property(glue, share, share, (to, a, b) => {
        const spot = stick({ x: a * MIRROR.width, y: b * MIRROR.height }, to, MIRROR);
        const { x, y } = unstick(spot, to, HALL);
        expect(x).toBeCloseTo(a * HALL.width, -0.5);
        expect(y).toBeCloseTo(b * HALL.height, -0.5);
      }),
    );
  });

  it("goes with the ground when it sticks to the map, and stays when it sticks to the screen", () => {
    const nearer = flatScreen({ width: 1920, height: 1080, center: [118.6, 47.7], zoom: 11 });
    const point = { x: 1060, y: 440 };
    const onMap = unstick(stick(point, "map", HALL), "map", nearer);
    expect(onMap.x).toBeCloseTo(960 + 2 * 100, 0);
    expect(onMap.y).toBeCloseTo(540 - 2 * 100, 0);
    const onScreen = unstick(stick(point, "screen", HALL), "screen", nearer);
    expect(onScreen.x).toBeCloseTo(point.x, 0);
    expect(unitLength("map", nearer)).toBe(2 * unitLength("map", HALL));
    expect(unitLength("screen", nearer)).toBe(unitLength("screen", HALL));
  });
});
