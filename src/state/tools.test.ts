import { beforeEach, describe, expect, it } from "vitest";
import { createTools, MOST_SILHOUETTES, type Outline, type Tools } from "./tools";

let tools: Tools;
beforeEach(() => {
  tools = createTools();
});
const placed = () => tools.getState().placed;

describe("what a link has of the tools", () => {
  const france: Outline = { id: "france", center: [125, 46], turn: 15 };
  const texas: Outline = { id: "texas", center: [130, 44], turn: 0 };

  it("is laid out in the order of the link, each outline in its own colour", () => {
    tools.restore("measure", { points: [[118, 48]], closed: false }, [france, texas]);
    expect(tools.getState()).toMatchObject({ tool: "measure", points: [[118, 48]] });
    expect(placed()).toEqual([
      { ...france, slot: 0 },
      { ...texas, slot: 1 },
    ]);
  });

  it("loses the outlines that turn out not to exist", () => {
    tools.restore(null, { points: [], closed: false }, [france, texas]);
    tools.stock([
      { id: "texas", name: "Texas", note: null, areaKm2: 1, center: [0, 0], rings: [] },
    ]);
    expect(placed().map(({ id }) => id)).toEqual(["texas"]);
  });
});

describe("the ruler", () => {
  it("takes back the closing first, then the last point", () => {
    for (const lon of [118, 119, 120]) tools.addPoint([lon, 48]);
    tools.close(true);
    tools.undoPoint();
    expect(tools.getState()).toMatchObject({ closed: false, points: { length: 3 } });
    tools.undoPoint();
    expect(tools.getState().points.at(-1)).toEqual([119, 48]);
  });

  it("does not close a way of fewer than three points, and opens it to go on", () => {
    tools.addPoint([118, 48]);
    tools.addPoint([119, 48]);
    tools.close(true);
    expect(tools.getState().closed).toBe(false);
    tools.addPoint([119, 49]);
    tools.close(true);
    tools.addPoint([118, 49]);
    expect(tools.getState().closed).toBe(false);
  });

  it("moves the one point that was dragged", () => {
    tools.addPoint([118, 48]);
    tools.addPoint([119, 48]);
    tools.movePoint(0, [117, 47]);
    expect(tools.getState().points).toEqual([
      [117, 47],
      [119, 48],
    ]);
  });
});

describe("silhouettes", () => {
  it("lie on the map once each and no more than there is room for", () => {
    tools.place("france", [125, 48]);
    tools.place("france", [110, 40]);
    for (const id of ["italy", "japan", "texas"]) tools.place(id, [125, 48]);
    expect(placed().map(({ id }) => id)).toEqual(["france", "italy", "japan"]);
    expect(placed()).toHaveLength(MOST_SILHOUETTES);
  });

  it("keep their colour when another goes, and take the free one", () => {
    for (const id of ["france", "italy", "japan"]) tools.place(id, [125, 48]);
    tools.removeSilhouette("italy");
    tools.place("texas", [125, 48]);
    expect(placed().map(({ id, slot }) => [id, slot])).toEqual([
      ["france", 0],
      ["japan", 2],
      ["texas", 1],
    ]);
  });

  it("move and turn one by one", () => {
    tools.place("france", [125, 48]);
    tools.place("italy", [125, 48]);
    tools.moveSilhouette("italy", [130, 50]);
    tools.turnSilhouette("italy", -15);
    expect(placed()[0]).toMatchObject({ center: [125, 48], turn: 0 });
    expect(placed()[1]).toMatchObject({ center: [130, 50], turn: 345 });
    tools.removeSilhouettes();
    expect(placed()).toEqual([]);
  });
});
