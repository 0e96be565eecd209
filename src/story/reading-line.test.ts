import { describe, expect, it } from "vitest";
import { passageAtLine, READING_TOP, readingLine, scrollManner } from "./reading-line";

describe("passageAtLine", () => {
  const tops = [-400, -50, 180, 500];
  it("is the last that begins above the line", () => {
    expect(passageAtLine(tops, 170, false)).toBe(1);
    expect(passageAtLine(tops, 180, false)).toBe(2);
  });
  it("is the first at the very top, and above all of them", () => {
    expect(passageAtLine([60, 90], 170, true)).toBe(0);
    expect(passageAtLine([300, 600], 170, false)).toBe(0);
  });
  it("finds again the passage that the clock put in its place", () => {
    for (const height of [260, 500, 900]) {
      const tops = [READING_TOP - 300, READING_TOP, READING_TOP + 300];
      expect(passageAtLine(tops, readingLine(height), false)).toBe(1);
    }
  });
});

describe("scrollManner", () => {
  const calm = { reducedMotion: false, sinceLast: 5000, distance: 300, height: 700 };
  it("glides over a short way", () => expect(scrollManner(calm)).toBe("smooth"));
  it("jumps when motion is unwelcome, the clock is being scrubbed, or the way is long", () => {
    expect(scrollManner({ ...calm, reducedMotion: true })).toBe("instant");
    expect(scrollManner({ ...calm, sinceLast: 100 })).toBe("instant");
    expect(scrollManner({ ...calm, distance: -3000 })).toBe("instant");
  });
});
