import { describe, expect, it } from "vitest";
import { describeHalves, describeHeld, describeSpan, titleDifference } from "./words";

const HOUR = 3_600_000;

describe("spans in words", () => {
  it.each([
    [-24 * HOUR, "24 h earlier"],
    [6 * HOUR, "6 h later"],
    [-7 * 24 * HOUR, "7 days earlier"],
    [1.5 * HOUR, "90 min later"],
    [0, "The same moment"],
  ])("%d ms: %s", (offset, words) => {
    expect(describeSpan(offset)).toBe(words);
  });
});

describe("a map that goes along with the clock", () => {
  it("says so when it has come to an end of the campaign", () => {
    const campaign = { period: { from: 0, to: 100 * HOUR } };
    const earlier = { kind: "interval", offset: -24 * HOUR } as const;
    expect(describeHeld(earlier, 30 * HOUR, campaign)).toBeNull();
    expect(describeHeld(earlier, 10 * HOUR, campaign)).toBe("The campaign's beginning");
    expect(describeHeld({ ...earlier, offset: HOUR }, 100 * HOUR, campaign)).toBe(
      "The campaign's end",
    );
  });
});

describe("titles", () => {
  it("differ without their common words", () => {
    expect(titleDifference("Khalkhin Gol: July 1939", "Khalkhin Gol: August 1939")).toEqual([
      "July",
      "August",
    ]);
    expect(titleDifference("Manchuria: August 1945", "Khalkhin Gol: August 1939")).toEqual([
      "Manchuria: August 1945",
      "Khalkhin Gol: August 1939",
    ]);
    expect(titleDifference("Same", "Same")).toEqual(["Same", "Same"]);
  });

  it("name the halves of two campaigns", () => {
    const beside = { kind: "campaign", campaign: "b", instant: null } as const;
    expect(describeHalves(beside, { title: "A" }, { title: "B" })).toEqual({
      main: "A",
      second: "B",
    });
  });
});
