import { describe, expect, it } from "vitest";
import type { Claim } from "../campaign";
import { countVerdicts, filterClaims, passageOfClaim } from "./claim-filter";
import { makeCampaign, makePassage } from "./fixture";

const claim = (id: string, verdict: Claim["verdict"], text: string): Claim => ({
  id,
  verdict,
  claim: text,
  record: "What is recorded.",
  lecture: ["6.1"],
  sources: [],
});
const claims = [
  claim("a", "agrees", "Riders crossed the river"),
  claim("b", "differs", "Two divisions crossed"),
  claim("c", "differs", "Half as many aircraft"),
];
const ids = (search: string, ...verdicts: Claim["verdict"][]) =>
  filterClaims(claims, search, new Set(verdicts)).map(({ id }) => id);

describe("filterClaims", () => {
  it("shows all without a filter", () => expect(ids("")).toEqual(["a", "b", "c"]));
  it("wants every word, in any case", () => {
    expect(ids("CROSSED river")).toEqual(["a"]);
    expect(ids("crossed aircraft")).toEqual([]);
  });
  it("takes words and verdicts together", () => {
    expect(ids("crossed", "differs")).toEqual(["b"]);
    expect(ids("", "differs", "agrees")).toEqual(["a", "b", "c"]);
  });
});

it("counts only the verdicts that occur", () => {
  expect([...countVerdicts(claims)]).toEqual([
    ["agrees", 1],
    ["differs", 2],
  ]);
});

it("leads to the first passage that names the claim", () => {
  const passages = [
    makePassage({ id: "one" }),
    makePassage({ id: "two", claims: ["a", "b"] }),
    makePassage({ id: "three", claims: ["b"] }),
  ];
  expect(passageOfClaim(makeCampaign({ passages }), "b")?.id).toBe("two");
  expect(passageOfClaim(makeCampaign({ passages }), "c")).toBeNull();
});
