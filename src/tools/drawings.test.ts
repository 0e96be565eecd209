import { describe, expect, it } from "vitest";
import type { Position } from "../campaign";
import { distance } from "../motion/sphere";
import { createTools } from "../state/tools";
import { rulerDrawing, silhouetteDrawings } from "./drawings";

const square: Position[] = [
  [0, 40],
  [5, 40],
  [5, 44],
  [0, 44],
  [0, 40],
];

describe("what the tools have the map draw", () => {
  it("is no ruler until it is in hand", () => {
    const tools = createTools();
    tools.addPoint([118, 48]);
    expect(rulerDrawing(tools.getState())).toBeNull();
    tools.take("measure");
    expect(rulerDrawing(tools.getState())?.points).toHaveLength(1);
  });

  it("is the length of each leg, and of all at the last", () => {
    const tools = createTools();
    tools.take("measure");
    for (const lat of [47, 48, 50]) tools.addPoint([118, lat]);
    expect(rulerDrawing(tools.getState())?.legs.map(({ label }) => label)).toEqual([
      "111 km",
      "222 km · 334 km in all",
    ]);
  });

  it("is each silhouette where it was moved and turned to", () => {
    const tools = createTools();
    tools.stock([
      { id: "s", name: "Square", note: null, areaKm2: 180_000, center: [2.5, 42], rings: [square] },
    ]);
    tools.place("s", [120, 50]);
    tools.turnSilhouette("s", 90);
    const [drawing] = silhouetteDrawings(tools.getState());
    expect(drawing).toMatchObject({ name: "Square", size: "180,000 km²", center: [120, 50] });
    const ring = drawing?.rings[0] ?? [];
    // What was the north-west corner is the north-east one after a quarter turn.
    expect(ring[3]?.[0]).toBeGreaterThan(120);
    expect(ring[3]?.[1]).toBeGreaterThan(50);
    expect(distance(ring[3] as Position, [120, 50])).toBeCloseTo(distance([0, 44], [2.5, 42]), 0);
  });
});
