import { describe, expect, it } from "vitest";
import { isOwn, makeOwn } from "./own-talk";
import type { Talk } from "./talk";

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
});
