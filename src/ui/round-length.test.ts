import { expect, it } from "vitest";
import { roundLength } from "./round-length";

it("a scale bar has the longest round length that fits", () => {
  expect([7_300, 2_000, 1_999, 430_000].map(roundLength)).toEqual([5_000, 2_000, 1_000, 200_000]);
  expect([0.4, 27.2].map(roundLength)).toEqual([0.2, 20]);
});
