import { expect, it } from "vitest";
import { parseProse } from "../campaign";
import { at, hill, makeUnit, track } from "./fixture";
import { sourcesOfUnit } from "./unit-sources";

it("gathers what anything on the card cites, each once, without locators", () => {
  const unit = makeUnit({
    id: "unit",
    sources: ["coox1985, p. 300"],
    strengths: [{ men: 10, sources: ["drea1981"] }],
    story: [{ at: 0, precision: "day", grade: "B", text: "It came.", sources: ["coox1985"] }],
    trajectory: track({
      times: [at("07-01T00:00"), at("07-02T00:00")],
      positions: [hill.position, hill.position],
      sources: [["novikov1971"], []],
    }),
  });
  const narrative = parseProse("They *came [@shishkin1954; @drea1981, p. 2]*.");
  expect(sourcesOfUnit(unit, narrative)).toEqual([
    "coox1985",
    "drea1981",
    "novikov1971",
    "shishkin1954",
  ]);
});
