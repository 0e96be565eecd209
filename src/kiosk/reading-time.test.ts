import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseProse } from "../campaign";
import { LONGEST_REST_MS, readingMs, SHORTEST_REST_MS, textsOf } from "./reading-time";

const prose = (count: number) => Array.from({ length: count }, () => "word").join(" ");

describe("reading time", () => {
  it("is a minute for 170 words, over all texts on screen", () => {
    expect(readingMs([prose(170)])).toBe(60_000);
    expect(readingMs([prose(100), prose(70)])).toBe(60_000);
  });

  it("never falls below the shortest or rises above the longest, and grows with the words", () => {
    expect(readingMs([])).toBe(SHORTEST_REST_MS);
    expect(readingMs([prose(2000)])).toBe(LONGEST_REST_MS);
    fc.assert(
      fc.property(fc.nat(600), fc.nat(600), (some, more) => {
        const short = readingMs([prose(some)]);
        expect(readingMs([prose(some + more)])).toBeGreaterThanOrEqual(short);
        expect(short).toBeGreaterThanOrEqual(SHORTEST_REST_MS);
      }),
    );
  });

  it("counts caption, title, text and hedge, but no citation and no heading twice", () => {
    const body = parseProse("At nine [they](unit:a) hold it [@coox1985, p. 300].");
    const passage = { title: "On the plateau", body, hedge: "The hour is a guess." };
    expect(textsOf("09:00: on the plateau", passage)).toEqual([
      "09:00: on the plateau",
      "On the plateau",
      "At nine they hold it.",
      "The hour is a guess.",
    ]);
    expect(textsOf("On the plateau", { title: "On the plateau", body })).toEqual([
      "On the plateau",
      "At nine they hold it.",
    ]);
  });
});
