import { describe, expect, it } from "vitest";
import { glideShare, shiftToMiddleThird } from "./follow";

const VIEWPORT = { width: 900, height: 600 };

describe("following a unit", () => {
  it("leaves a unit in the middle third alone", () => {
    expect(shiftToMiddleThird(301, 399, VIEWPORT)).toEqual({ x: 0, y: 0 });
  });

  it("brings a unit back to the nearest edge of the middle third", () => {
    expect(shiftToMiddleThird(900, 100, VIEWPORT)).toEqual({ x: -300, y: 100 });
  });

  it("glides the same way in few long steps as in many short ones", () => {
    let left = 1;
    for (let step = 0; step < 30; step++) left *= 1 - glideShare(10);
    expect(left).toBeCloseTo(1 - glideShare(300), 10);
    expect(glideShare(0)).toBe(0);
  });
});
