import { describe, expect, it } from "vitest";
import type { Campaign } from "../../campaign";
import { forcesOf, metresAPixel } from "./furniture";

const at = (lat: number, zoom: number) => ({
  center: [118, lat] as [number, number],
  zoom,
  bearing: 0,
  pitch: 0,
});

describe("the scale of a picture", () => {
  it("is that of web mercator at the centre's latitude", () => {
    expect(metresAPixel(at(0, 0))).toBeCloseTo(78_271.5, 1);
    expect(metresAPixel(at(60, 0))).toBeCloseTo(39_135.8, 1);
    expect(metresAPixel(at(0, 10)) * 1024).toBeCloseTo(metresAPixel(at(0, 0)), 6);
  });
});

it("the legend names the forces in the picture, in the campaign's order", () => {
  const campaign = {
    forces: new Map(["red", "blue", "grey"].map((id) => [id, { id, name: id, colour: "#000000" }])),
    unitById: new Map([
      ["u1", { force: "grey" }],
      ["u2", { force: "red" }],
    ]),
  } as unknown as Pick<Campaign, "forces" | "unitById">;
  expect(forcesOf(campaign, ["u1", "u2", "u1"]).map(({ name }) => name)).toEqual(["red", "grey"]);
});
