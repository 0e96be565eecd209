import { expect, it } from "vitest";
import { plainParagraphs } from "./plain-text";
import { parseProse } from "./prose";

it("prose becomes words without links and citations", () => {
  const prose = parseProse(
    "At nine [Kobayashi's](unit:jp-k) men hold *the hill* [@coox1985, p. 300; @goldman2012].\n\nThen rain.",
  );
  expect(plainParagraphs(prose)).toEqual(["At nine Kobayashi's men hold the hill.", "Then rain."]);
});
