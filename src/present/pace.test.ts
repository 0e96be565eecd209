import { describe, expect, it } from "vitest";
import type { Cue, Talk } from "../talk";
import { behindPlan, describePace, formatDuration } from "./pace";

const MINUTE = 60_000;

const cue = (id: string, minutes: number, hidden = false): Cue => ({
  id,
  campaign: "khalkhin-gol-1939-07",
  passage: "the-crossing",
  seconds: 10,
  hide: [],
  notes: "",
  minutes,
  hidden,
});

const talk: Talk = {
  format: "pincer-talk",
  version: 1,
  id: "a-talk",
  title: "A talk",
  summary: "",
  cues: [cue("a", 2), cue("left-out", 30, true), cue("b", 1), cue("c", 3)],
};

describe("the pace of a lecture", () => {
  it("is on time for as long as the cue at hand is planned to take", () => {
    expect(behindPlan(talk, "b", 2 * MINUTE)).toBe(0);
    expect(behindPlan(talk, "b", 3 * MINUTE)).toBe(0);
  });

  it("is behind by what the cue at hand takes too long", () => {
    expect(behindPlan(talk, "b", 5 * MINUTE)).toBe(2 * MINUTE);
    expect(behindPlan(talk, "c", 6 * MINUTE + 1)).toBe(1);
  });

  it("is ahead by what the cues before took less than planned, hidden ones not counted", () => {
    expect(behindPlan(talk, "c", MINUTE)).toBe(-2 * MINUTE);
  });

  it("takes an unknown cue for the beginning", () => {
    expect(behindPlan(talk, null, 3 * MINUTE)).toBe(MINUTE);
  });

  it.each([
    [0, "on time"],
    [29_000, "on time"],
    [-29_000, "on time"],
    [2 * MINUTE, "2 min behind"],
    [-90_000, "2 min ahead"],
  ])("of %d ms is %s", (behind, words) => {
    expect(describePace(behind)).toBe(words);
  });

  it.each([
    [0, "0:00"],
    [-5, "0:00"],
    [247_900, "4:07"],
    [600_000, "10:00"],
    [3_723_000, "1:02:03"],
  ])("shows %d ms as %s", (ms, words) => {
    expect(formatDuration(ms)).toBe(words);
  });
});
