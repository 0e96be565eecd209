import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { circleAt, lensTransform, MAGNIFICATION, seenThrough } from "./circle";
import { HALL, MIRROR } from "./screen.fixture";
import { resized, USUAL_SIZES } from "./tools";

const pixel = fc.double({ min: 0, max: 1080, noNaN: true });

describe("the circle of a spotlight or a lens", () => {
  it("is around the same ground, and as large a part of the picture, in both windows", () => {
    const at = [118.75, 47.62] as const;
    const hall = circleAt([...at], 0.2, HALL);
    const mirror = circleAt([...at], 0.2, MIRROR);
    expect(hall.x).toBeCloseTo(mirror.x * 4);
    expect(hall.y).toBeCloseTo(mirror.y * 4);
    expect(hall.radius).toBe(mirror.radius * 4);
  });

  it("is in the middle until a hand leads it", () => {
    expect(circleAt(null, 0.2, HALL)).toEqual({ x: 960, y: 540, radius: 216 });
  });
});

describe("a lens", () => {
  it("leaves its centre where it is and fills its circle with what it sees", () => {
    fc.assert(
      fc.property(
        pixel,
        pixel,
        pixel,
        fc.double({ min: 0, max: 7, noNaN: true }),
        (x, y, r, way) => {
          const lens = { x, y, radius: r };
          const [a, b, c, d, e, f] = lensTransform(lens);
          const through = (px: number, py: number) => [a * px + c * py + e, b * px + d * py + f];
          const [middleX, middleY] = through(x, y);
          expect(middleX).toBeCloseTo(x, 6);
          expect(middleY).toBeCloseTo(y, 6);
          const seen = seenThrough(lens);
          const [rimX, rimY] = through(
            seen.x + seen.radius * Math.cos(way),
            seen.y + seen.radius * Math.sin(way),
          );
          expect(Math.hypot((rimX ?? 0) - x, (rimY ?? 0) - y)).toBeCloseTo(r, 6);
          expect(seen.radius * MAGNIFICATION).toBeCloseTo(r);
        },
      ),
    );
  });
});

describe("the size of a tool", () => {
  it("goes up and down by the same step and stays in reach", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -4, max: 4 })), (steps) => {
        let sizes = USUAL_SIZES;
        for (const step of steps) sizes = resized(sizes, "spotlight", step);
        expect(sizes.spotlight).toBeLessThanOrEqual(0.2 * 2.6);
        expect(sizes.spotlight).toBeGreaterThanOrEqual(0.2 / 2.6);
        expect({ ...sizes, spotlight: 0 }).toEqual({ ...USUAL_SIZES, spotlight: 0 });
      }),
    );
    const back = resized(resized(USUAL_SIZES, "pen", 3), "pen", -3);
    expect(back.pen).toBeCloseTo(USUAL_SIZES.pen);
  });
});
