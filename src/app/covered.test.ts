import { expect, it } from "vitest";
import { coverOf } from "./covered";

const MAP = { left: 100, top: 50, right: 1100, bottom: 650 };

it("counts in the map's own px from its corner", () => {
  const box = { left: 120, top: 60, right: 400, bottom: 90 };
  expect(coverOf(box, MAP, 2)).toEqual({ left: 10, top: 5, right: 150, bottom: 20 });
});

it("takes words of nearly the same length for the same, inside the map", () => {
  const date = (right: number) => coverOf({ left: 116, top: 66, right, bottom: 112 }, MAP, 1, 24);
  expect(date(388)).toEqual({ left: 0, top: 0, right: 288, bottom: 72 });
  expect(date(367)).toEqual(date(388));
  expect(coverOf({ left: 0, top: 0, right: 1095, bottom: 649 }, MAP, 1, 24)).toEqual({
    left: 0,
    top: 0,
    right: 1000,
    bottom: 600,
  });
});
