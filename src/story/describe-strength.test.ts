import { expect, it } from "vitest";
import { describeStrength } from "./describe-strength";

it("groups thousands, leaves out what is not known and minds the singular", () => {
  expect(describeStrength({ men: 12_541, tanks: 1, armouredCars: 0, sources: [] })).toBe(
    "12,541 men, 1 tank, 0 armoured cars",
  );
  expect(describeStrength({ note: "a squadron", sources: [] })).toBeNull();
});
