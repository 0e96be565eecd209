import { describe, expect, it } from "vitest";
import type { Problem } from "../problem";
import { readChapter } from "./chapter";
import { splitCitations } from "./citation";
import { parseHeading } from "./heading";
import { parseProse, referencesOf } from "./prose";

describe("a heading", () => {
  it("gives up its Pandoc attributes", () => {
    expect(
      parseHeading('The crossing {#cross from="1939-07-03T02:00:00+08:00" claims="a b" n=3}'),
    ).toEqual({
      title: "The crossing",
      attributes: { id: "cross", from: "1939-07-03T02:00:00+08:00", claims: "a b", n: "3" },
    });
  });

  it("may have none", () => {
    expect(parseHeading("Plain words")).toEqual({ title: "Plain words", attributes: {} });
  });
});

describe("citations", () => {
  it("are cut out of the text with their locators", () => {
    expect(splitCitations("So it was [@coox1985, p. 300; @drea1981] and more.")).toEqual([
      "So it was ",
      { citations: [{ id: "coox1985", locator: "p. 300" }, { id: "drea1981" }] },
      " and more.",
    ]);
  });

  it("are not seen in other brackets", () => {
    expect(splitCitations("a [note] and me@home.example")).toEqual([
      "a [note] and me@home.example",
    ]);
  });
});

describe("prose", () => {
  it("knows what it links to and cites, each once and in order", () => {
    const root = parseProse(
      "[A](unit:su-1) met [B](place:hill), *[A](unit:su-1)* again [@x; @y]. [@x] <b>no</b>",
    );
    expect(referencesOf(root)).toEqual({
      mentions: [
        { kind: "unit", id: "su-1" },
        { kind: "place", id: "hill" },
      ],
      citations: ["x", "y"],
    });
  });
});

const CHAPTER = `---
id: "one"
title: "One"
from: "1939-07-01T00:00:00+08:00"
to: "1939-07-02T00:00:00+08:00"
camera:
  center: [118.6, 47.7]
  zoom: 9
---

## First {#first from="1939-07-01T00:00:00+08:00" to="1939-07-01T12:00:00+08:00" camera="118.5,47.8,11" hedge="Perhaps."}

Some [words](unit:su-1).

## Second {#second from="1939-07-01T12:00:00+08:00" to="1939-07-02T00:00:00+08:00"}

More.
`;

function read(text: string) {
  const problems: Problem[] = [];
  return { chapter: readChapter("story/01.md", text, problems), problems };
}

describe("a chapter", () => {
  it("is front matter and passages", () => {
    const { chapter, problems } = read(CHAPTER);
    expect(problems).toEqual([]);
    expect(chapter?.passages.map(({ id, title, hedge }) => [id, title, hedge])).toEqual([
      ["first", "First", "Perhaps."],
      ["second", "Second", undefined],
    ]);
    expect(chapter?.passages.map(({ camera }) => camera.zoom)).toEqual([11, 9]);
  });

  it.each([
    ["without front matter", "## Only {#x}\n\nText", "front matter"],
    ["with broken YAML", CHAPTER.replace('title: "One"', 'title: "One'), "front matter"],
    [
      "with a time without a zone",
      CHAPTER.replace('T00:00:00+08:00"\nto', 'T00:00:00"\nto'),
      "from",
    ],
    [
      "with an unquoted time without a zone",
      CHAPTER.replace('from: "1939-07-01T00:00:00+08:00"', "from: 1939-07-01T00:00:00"),
      "from",
    ],
    [
      "with text before the first passage",
      CHAPTER.replace("## First", "Stray.\n\n## First"),
      "body",
    ],
    ["with an empty passage", CHAPTER.replace("More.\n", ""), "body"],
    ["with a passage without an id", CHAPTER.replace("#second ", ""), "id"],
    ["with a camera that is none", CHAPTER.replace("118.5,47.8,11", "north"), "camera"],
  ])("%s is told so, with file and field", (_, text, field) => {
    const { problems } = read(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: "error", file: "story/01.md", field });
    expect(problems[0]?.found).not.toBe("");
    expect(problems[0]?.expected).not.toBe("");
  });
});
