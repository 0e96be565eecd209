import { describe, expect, it } from "vitest";
import type { Talk } from "../../talk";
import { isOwn, makeOwn } from "./own-talk";
import { fileNameOf } from "./talk-files";

const talk: Talk = {
  format: "pincer-talk",
  version: 1,
  id: "khalkhin-gol-1939-07",
  title: "July 1939: the hill",
  summary: "",
  cues: [],
};

describe("a lecturer's own talk", () => {
  it("is a copy under another id, so that the one of the shelf stays as it was", () => {
    const own = makeOwn(talk, 1_000);
    expect(isOwn(talk)).toBe(false);
    expect(isOwn(own)).toBe(true);
    expect(makeOwn(talk, 1_001).id).not.toBe(own.id);
    expect(talk.title).toBe("July 1939: the hill");
  });

  it("has a file name that any file system takes", () => {
    expect(fileNameOf(talk)).toBe("july-1939-the-hill.pincer.json");
    expect(fileNameOf({ title: "Лекция / 1" })).toBe("лекция-1.pincer.json");
    expect(fileNameOf({ title: "???" })).toBe("talk.pincer.json");
  });
});
