import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIXTURE_ID, readFixture } from "./fixture";
import { loadCampaign } from "./load";
import { lastBegun, passageAt, valueAt } from "./query";

describe("the last thing that has begun", () => {
  it("is what a plain search finds", () => {
    const items = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 20 });
    fc.assert(
      fc.property(items, fc.integer({ min: -60, max: 60 }), (starts, instant) => {
        const sorted = [...starts].sort((one, other) => one - other).map((from) => ({ from }));
        expect(lastBegun(sorted, instant)).toBe(
          sorted.findLastIndex(({ from }) => from <= instant),
        );
      }),
    );
  });
});

describe("a property with keyframes", () => {
  const commanders = [{ name: "First" }, { from: 100, name: "Second" }];

  it("holds from its keyframe to the next", () => {
    expect(valueAt(commanders, 99)?.name).toBe("First");
    expect(valueAt(commanders, 100)?.name).toBe("Second");
    expect(valueAt([], 0)).toBeNull();
  });
});

describe("a campaign at an instant", () => {
  it("always has a lit passage", async () => {
    const { campaign } = await loadCampaign(readFixture(), FIXTURE_ID);
    if (!campaign) throw new Error("the fixture does not load");
    const { from, to } = campaign.period;
    for (const instant of [from - 1, from, (from + to) / 2, to, to + 1]) {
      expect(passageAt(campaign, instant)?.id).toBe("begin");
    }
  });
});
