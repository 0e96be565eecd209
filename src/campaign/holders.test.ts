import { describe, expect, it } from "vitest";
import { eachHolder, type Holders, holderOf } from "./holders";
import type { Holding } from "./model";

const campaign = {
  sides: [
    { id: "east", name: "The East" },
    { id: "west", name: "The West" },
    { id: "others", name: "Others" },
  ],
  forces: new Map([
    ["guards", { id: "guards", side: "east", name: "Guards", colour: "#b3261e" }],
    ["riders", { id: "riders", side: "east", name: "Riders", colour: "#c9701a" }],
  ]),
  unitById: new Map([
    ["g1", { force: "guards" }],
    ["r1", { force: "riders" }],
  ]),
} as unknown as Holders;

const held = (side: string, by: string | null = null) =>
  holderOf({ side, by } as Partial<Holding> as Holding, campaign);

describe("who holds a place", () => {
  it("is a side in its first force's colour, whoever of that force took the place", () => {
    expect(held("east")).toEqual({ name: "The East", colour: "#b3261e" });
    expect(held("east", "g1")).toEqual(held("east"));
  });

  it("is another force of that side in its own colour", () => {
    expect(held("east", "r1")).toEqual({ name: "Riders", colour: "#c9701a" });
  });

  it("is told in grey for a side without a force", () => {
    expect(held("others")).toEqual({ name: "Others", colour: "#808080" });
  });

  it("is listed once, sides before forces", () => {
    const holders = [held("others"), held("east", "r1"), held("east", "g1"), held("east")];
    expect(eachHolder(holders, campaign).map(({ name }) => name)).toEqual([
      "The East",
      "Others",
      "Riders",
    ]);
  });
});
