import { describe, expect, it } from "vitest";
import { placeLabels } from "./sketch-labels";

const frame = { left: -200, right: 200, top: -100, bottom: 100 };
const at = (name: string, x: number, y = 0) => ({ name, spots: [{ x, y }] });
const sides = (labels: readonly { name: string; side: string }[]) =>
  labels.map(({ name, side }) => `${name} ${side}`);

describe("names in a sketch", () => {
  it("stand to the right, or to the left of a neighbour", () => {
    expect(sides(placeLabels([at("Kalach", 0), at("Sovetsky", 3, 8)], 12, frame))).toEqual([
      "Kalach right",
      "Sovetsky left",
    ]);
  });

  it("turn away from the edge", () => {
    expect(sides(placeLabels([at("Stalingrad", 180)], 12, frame))).toEqual(["Stalingrad left"]);
    expect(placeLabels([at("Serafimovich", 0, -97)], 12, frame)).toEqual([]);
  });

  it("are left out where there is no room on either side", () => {
    const crowd = [at("Kalach", 0), at("Sovetsky", 2, 3), at("Marinovka", 4, 5)];
    expect(placeLabels(crowd, 12, frame)).toHaveLength(2);
  });

  it("keep off what stands there already", () => {
    const mark = { left: 5, right: 25, top: -10, bottom: 10 };
    expect(sides(placeLabels([at("Kalach", 0)], 12, frame, [mark]))).toEqual(["Kalach left"]);
  });

  it("keep off what they are asked to, and leave it to others", () => {
    const pocket = { left: -100, right: 100, top: -10, bottom: 10 };
    const volga = { ...at("Volga", 60), avoid: [pocket] };
    expect(sides(placeLabels([volga, at("Kalach", 60)], 12, frame))).toEqual(["Kalach right"]);
  });

  it("move along a river to where there is room", () => {
    const don = {
      name: "Don",
      spots: [
        { x: 0, y: 4 },
        { x: 0, y: 60 },
      ],
    };
    const [, , name] = placeLabels([at("Kalach", 0), at("Sovetsky", 2, 3), don], 12, frame);
    expect(name).toMatchObject({ name: "Don", y: 60 });
  });
});
