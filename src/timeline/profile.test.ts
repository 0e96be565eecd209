import { describe, expect, it } from "vitest";
import { areaPath } from "./profile";

describe("the activity profile's outline", () => {
  it("reaches the top at the busiest time and the bottom at rest", () => {
    expect(areaPath([0, 4, 1], 30, 20)).toBe("M0 20L5 20L15 0L25 10L30 20Z");
  });

  it("is nothing when nothing moves", () => {
    expect(areaPath([0, 0, 0], 30, 20)).toBe("");
    expect(areaPath([], 30, 20)).toBe("");
  });
});
