import { describe, expect, it } from "vitest";
import { makeCampaign } from "./fixture";
import { forceRows } from "./force-tree";
import { treeMove, typeAhead } from "./tree-keys";

const campaign = makeCampaign();
const NONE: ReadonlySet<string> = new Set();
const rows = forceRows(campaign, NONE, "");
const keys = (search: string, collapsed = NONE) =>
  forceRows(campaign, collapsed, search).map(({ key }) => key);

describe("forceRows", () => {
  it("goes from sides through forces and superiors to units", () => {
    expect(rows.map(({ key, level }) => `${level} ${key}`)).toEqual([
      "1 side:reds",
      "2 force:red-army",
      "3 unit:corps",
      "4 unit:tanks",
      "2 force:mongolia",
      "3 unit:riders",
      "1 side:japan",
      "2 force:kwantung",
      "3 unit:foot",
    ]);
  });
  it("counts siblings for screen readers", () => {
    expect(rows[4]).toMatchObject({ position: 2, siblings: 2, parent: "side:reds" });
  });
  it("hides what is below a collapsed row", () => {
    expect(keys("", new Set(["side:reds"]))).toEqual([
      "side:reds",
      "side:japan",
      "force:kwantung",
      "unit:foot",
    ]);
  });
  it("finds a unit by any of its names, with the way to it, even in what is collapsed", () => {
    const way = ["side:japan", "force:kwantung", "unit:foot"];
    expect(keys("71st inf", new Set(["side:japan"]))).toEqual(way);
    expect(keys("歩兵")).toEqual(way);
    expect(keys("nobody")).toEqual([]);
  });
});

describe("treeMove", () => {
  const move = (focused: string, key: string, collapsed = NONE) =>
    treeMove(forceRows(campaign, collapsed, ""), focused, key, collapsed);

  it("goes up and down the visible rows and to their ends", () => {
    expect(move("force:red-army", "ArrowDown")).toEqual({ kind: "focus", key: "unit:corps" });
    expect(move("side:japan", "ArrowUp")).toEqual({ kind: "focus", key: "unit:riders" });
    expect(move("unit:tanks", "Home")).toEqual({ kind: "focus", key: "side:reds" });
    expect(move("unit:tanks", "End")).toEqual({ kind: "focus", key: "unit:foot" });
    expect(move("unit:foot", "ArrowDown")).toBeNull();
  });
  it("opens, enters, closes and leaves with right and left", () => {
    const collapsed = new Set(["unit:corps"]);
    expect(move("unit:corps", "ArrowRight", collapsed)).toEqual({
      kind: "expand",
      key: "unit:corps",
    });
    expect(move("unit:corps", "ArrowRight")).toEqual({ kind: "focus", key: "unit:tanks" });
    expect(move("unit:corps", "ArrowLeft")).toEqual({ kind: "collapse", key: "unit:corps" });
    expect(move("unit:corps", "ArrowLeft", collapsed)).toEqual({
      kind: "focus",
      key: "force:red-army",
    });
    expect(move("unit:tanks", "ArrowRight")).toBeNull();
  });
});

describe("typeAhead", () => {
  const find = (focused: string, typed: string) => typeAhead(rows, focused, typed)?.key;

  it("goes round from the next row on a first letter", () => {
    expect(find("side:reds", "r")).toBe("force:red-army");
    expect(find("force:red-army", "r")).toBe("force:red-army");
    expect(find("unit:riders", "5")).toBe("unit:corps");
  });
  it("may stay on the row when more letters follow", () => {
    expect(find("unit:foot", "71")).toBe("unit:foot");
    expect(find("unit:foot", "72")).toBeUndefined();
  });
});
