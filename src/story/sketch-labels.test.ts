import { describe, expect, it } from "vitest";
import { placeLabels } from "./sketch-labels";

const at = (name: string, x: number, y = 0) => ({ name, x, y });
const sides = (labels: readonly { name: string; side: string }[]) =>
  labels.map(({ name, side }) => `${name} ${side}`);

describe("names in a sketch", () => {
  it("stand to the right, or to the left of a neighbour", () => {
    expect(sides(placeLabels([at("Kalach", 0), at("Sovetsky", 3, 8)], 12, 200))).toEqual([
      "Kalach right",
      "Sovetsky left",
    ]);
  });

  it("turn away from the edge", () => {
    expect(sides(placeLabels([at("Stalingrad", 180)], 12, 200))).toEqual(["Stalingrad left"]);
  });

  it("are left out where there is no room on either side", () => {
    const crowd = [at("Kalach", 0), at("Sovetsky", 2, 3), at("Marinovka", 4, 5)];
    expect(placeLabels(crowd, 12, 200)).toHaveLength(2);
  });
});
