import { describe, expect, it } from "vitest";
import { besideOfAddress } from "./beside-of-address";

const campaign = { period: { from: 1000, to: 2000 }, units: [] };
const shelf = [{ id: "july" }, { id: "august" }];

describe("what an address wants beside the clock's instant", () => {
  it("is taken as it is when it can be shown", () => {
    const beside = { kind: "campaign", campaign: "august", instant: null } as const;
    expect(besideOfAddress(beside, campaign, shelf)).toEqual({ beside });
    expect(besideOfAddress(undefined, campaign, shelf)).toEqual({ beside: null });
  });

  it("lands at the nearest moment, or at one map, and says why", () => {
    const late = besideOfAddress({ kind: "instant", instant: 3000 }, campaign, shelf);
    expect(late.beside).toEqual({ kind: "instant", instant: 2000 });
    expect(late.complaint).toContain("outside");
    const unknown = { kind: "campaign", campaign: "waterloo", instant: null } as const;
    const lost = besideOfAddress(unknown, campaign, shelf);
    expect(lost.beside).toBeNull();
    expect(lost.complaint).toContain("waterloo");
    expect(besideOfAddress({ kind: "planned" }, campaign, shelf).complaint).toContain("no plans");
  });
});
