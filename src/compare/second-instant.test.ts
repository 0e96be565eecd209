import { describe, expect, it } from "vitest";
import { secondInstant } from "./second-instant";

const HOUR = 3_600_000;
const campaign = { period: { from: 0, to: 100 * HOUR }, opening: 7 * HOUR };

describe("the second map's instant", () => {
  it("stays where it was pinned while the clock goes on", () => {
    const beside = { kind: "instant", instant: 5 * HOUR } as const;
    expect(secondInstant(beside, 20 * HOUR, campaign)).toBe(5 * HOUR);
    expect(secondInstant(beside, 90 * HOUR, campaign)).toBe(5 * HOUR);
  });

  it("goes along with the clock and stops at the period's ends", () => {
    const beside = { kind: "interval", offset: -24 * HOUR } as const;
    expect(secondInstant(beside, 30 * HOUR, campaign)).toBe(6 * HOUR);
    expect(secondInstant(beside, 10 * HOUR, campaign)).toBe(0);
    expect(secondInstant({ kind: "interval", offset: 24 * HOUR }, 90 * HOUR, campaign)).toBe(
      100 * HOUR,
    );
  });

  it("is another campaign's opening unless one is named", () => {
    const beside = { kind: "campaign", campaign: "other", instant: null } as const;
    expect(secondInstant(beside, 50 * HOUR, campaign)).toBe(7 * HOUR);
    expect(secondInstant({ ...beside, instant: 9 * HOUR }, 50 * HOUR, campaign)).toBe(9 * HOUR);
    expect(secondInstant({ ...beside, instant: -HOUR }, 50 * HOUR, campaign)).toBe(0);
  });

  it("is the clock's for what was planned", () => {
    expect(secondInstant({ kind: "planned" }, 50 * HOUR, campaign)).toBe(50 * HOUR);
  });
});
