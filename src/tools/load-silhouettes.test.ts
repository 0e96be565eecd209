import { readFileSync } from "node:fs";
import { area, multiPolygon } from "@turf/turf";
import { describe, expect, it } from "vitest";
import type { Position } from "../campaign";
import { carryRing, ringArea } from "../motion";
import { silhouettesOf } from "./load-silhouettes";

const file = readFileSync("geodata/basemap/outlines.geojson", "utf8");
const silhouettes = silhouettesOf(JSON.parse(file));

const square = (rings: readonly (readonly Position[])[]) =>
  area(multiPolygon(rings.map((ring) => [ring.map((position) => [...position])]))) / 1e6;

describe("the outlines that come with the base map", () => {
  it("are few bytes and different grounds", () => {
    expect(file.length).toBeLessThan(60_000);
    expect(new Set(silhouettes.map(({ id }) => id)).size).toBe(silhouettes.length);
    expect(silhouettes.map(({ id }) => id)).toContain("western-europe");
  });

  it.each(silhouettes)("$name is as large as it says, within 1.5 %", ({ areaKm2, rings }) => {
    expect(Math.abs(square(rings) / areaKm2 - 1)).toBeLessThan(0.015);
  });

  it.each(silhouettes)("$name is as large beside the Amur as at home", (silhouette) => {
    const { rings, center } = silhouette;
    const there = rings.map((ring) => carryRing(ring, center, [128, 50], 40));
    const sum = (all: readonly (readonly Position[])[]) =>
      all.reduce((total, ring) => total + ringArea(ring), 0);
    expect(Math.abs(sum(there) / sum(rings) - 1)).toBeLessThan(0.001);
  });
});
