import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLines } from "./break-lines";

const widthOf = (piece: string) => piece.length;

describe("breaking a name into lines", () => {
  it("leaves a short name whole and breaks a long one into about equal lines", () => {
    expect(breakLines("Khalkhin Gol", widthOf, 20)).toEqual(["Khalkhin Gol"]);
    expect(breakLines("Soviet command post on Khamar-Daba", widthOf, 20)).toEqual([
      "Soviet command post",
      "on Khamar-Daba",
    ]);
  });

  it("loses nothing, and no line is too long but for one word alone", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 30 }), (parts, longest) => {
        const lines = breakLines(parts.join(" "), widthOf, longest);
        expect(lines.join(" ")).toBe(parts.join(" "));
        for (const line of lines) {
          if (line.includes(" ")) expect(widthOf(line)).toBeLessThanOrEqual(longest);
        }
      }),
    );
  });
});
