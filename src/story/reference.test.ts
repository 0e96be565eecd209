import { describe, expect, it } from "vitest";
import type { Source } from "../campaign";
import { referenceInWords, referenceOf, shortMark } from "./reference";

const coox: Source = {
  id: "coox1985",
  type: "book",
  title: "Nomonhan: Japan Against Russia, 1939",
  author: [{ family: "Coox", given: "Alvin D." }],
  issued: { "date-parts": [[1985]] },
  publisher: "Stanford University Press",
  "publisher-place": "Stanford",
};

describe("shortMark", () => {
  it("is author and year", () => expect(shortMark(coox)).toBe("Coox 1985"));
  it("joins two authors and shortens more", () => {
    const two = [{ family: "Coox" }, { family: "Drea" }];
    expect(shortMark({ ...coox, author: two })).toBe("Coox and Drea 1985");
    expect(shortMark({ ...coox, author: [...two, { literal: "Staff" }] })).toBe("Coox et al. 1985");
  });
  it("goes by the title when nobody is named, without its subtitle", () => {
    const { author: _, issued: __, ...anonymous } = coox;
    expect(shortMark(anonymous)).toBe("Nomonhan");
    expect(
      shortMark({ ...anonymous, title: "A very long title that will not end in a mark" }),
    ).toBe("A very long title that will…");
  });
});

describe("referenceOf", () => {
  it("marks editors", () => {
    const { author, ...edited } = coox;
    expect(referenceOf({ ...edited, editor: author }).authors).toBe("Coox, Alvin D. (ed.)");
  });
});

describe("referenceInWords", () => {
  it("reads as one line with one full stop at its end", () => {
    expect(referenceInWords(coox)).toBe(
      "Coox, Alvin D. (1985). Nomonhan: Japan Against Russia, 1939. Stanford: Stanford University Press.",
    );
  });
});
