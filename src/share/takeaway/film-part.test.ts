import { describe, expect, it } from "vitest";
import type { Talk } from "../../talk";
import { isThere, partToFilm, spanOf } from "./film-part";

const talk = { title: "A talk" } as Talk;
const period = { from: 0, to: 100 };
const marked = { from: 20, to: 30 };

describe("what is filmed", () => {
  it("is what was asked for, if there is such a thing", () => {
    expect(partToFilm("marked", { talk, marked, period })).toBe("marked");
    expect(partToFilm("campaign", { talk, marked, period })).toBe("campaign");
  });

  it("else is the talk, the marked part or the whole campaign, whichever there is first", () => {
    expect(partToFilm("marked", { talk, marked: null, period })).toBe("talk");
    expect(partToFilm("talk", { talk: null, marked, period })).toBe("marked");
    expect(partToFilm("talk", { talk: null, marked: null, period })).toBe("campaign");
  });

  it("is offered only if it is there", () => {
    const filmable = { talk: null, marked, period };
    expect(isThere("talk", filmable)).toBe(false);
    expect(isThere("marked", filmable)).toBe(true);
    expect(isThere("marked", { talk, marked: null, period })).toBe(false);
    expect(isThere("campaign", { talk: null, marked: null, period })).toBe(true);
  });

  it("has an interval unless its cues have their own", () => {
    const filmable = { talk, marked, period };
    expect(spanOf("talk", filmable)).toBeNull();
    expect(spanOf("marked", filmable)).toBe(marked);
    expect(spanOf("campaign", filmable)).toBe(period);
  });
});
