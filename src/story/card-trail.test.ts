import { expect, it } from "vitest";
import { nextTrail } from "./card-trail";

it("grows with each card, shrinks going back and ends with closing", () => {
  expect(nextTrail([], "a")).toEqual(["a"]);
  expect(nextTrail(["a"], "b")).toEqual(["a", "b"]);
  expect(nextTrail(["a", "b"], "a")).toEqual(["a"]);
  expect(nextTrail(["a", "b"], null)).toEqual([]);
});

it("is the same trail while nothing changes", () => {
  const trail = ["a"];
  expect(nextTrail(trail, "a")).toBe(trail);
  const none: readonly string[] = [];
  expect(nextTrail(none, null)).toBe(none);
});
