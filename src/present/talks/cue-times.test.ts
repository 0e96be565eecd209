import { describe, expect, it } from "vitest";
import { loadCampaign } from "../../campaign";
import { FIXTURE_ID, readFixture } from "../../campaign/fixture";
import { cueFromPassage, stageCue } from "../../talk";
import { faultOfTime, passageTime, timesFromClock, writtenTime } from "./cue-times";

const HOUR = 3_600_000;
const OFFSET = 8 * HOUR;
const NOON = Date.parse("1939-07-03T12:00:00+08:00");

const { campaign } = await loadCampaign(readFixture(), FIXTURE_ID);
if (!campaign) throw new Error("the fixture does not load");
const cue = cueFromPassage(campaign, campaign.passages[0]?.id ?? "", new Set());
const plain = cue && stageCue(cue, campaign);
if (!cue || !plain) throw new Error("the fixture has no passage");
const staged = { ...plain, from: NOON, to: NOON + HOUR };

describe("the times of a cue", () => {
  it("are set one by one from the clock", () => {
    expect(timesFromClock("from", NOON + 1, staged)).toEqual({ from: NOON + 1 });
    expect(timesFromClock("to", NOON + 2 * HOUR, staged)).toEqual({ to: NOON + 2 * HOUR });
  });

  it("go along with the one that is set beyond the other, so that a new interval can be set in either order", () => {
    const later = NOON + 5 * HOUR;
    expect(timesFromClock("from", later, staged)).toEqual({ from: later, to: later });
    expect(timesFromClock("to", NOON - 1, staged)).toEqual({ from: NOON - 1, to: NOON - 1 });
  });

  it("typed on the wrong side of each other are refused, with the other end's time", () => {
    expect(faultOfTime("from", NOON + 2 * HOUR, staged, OFFSET)).toContain("1939-07-03 13:00");
    expect(faultOfTime("to", NOON - 1, staged, OFFSET)).toContain("1939-07-03 12:00");
    expect(faultOfTime("from", NOON + HOUR, staged, OFFSET)).toBeNull();
    expect(faultOfTime("to", NOON, staged, OFFSET)).toBeNull();
  });

  it("are written in the campaign's own clock", () => {
    expect(writtenTime(NOON, OFFSET)).toBe("1939-07-03 12:00");
  });

  it("are the passage's unless they are set", () => {
    expect(passageTime("from", cue, campaign)).toBe(campaign.passages[0]?.from);
    expect(passageTime("to", { ...cue, passage: "nowhere" }, campaign)).toBeNull();
  });
});
