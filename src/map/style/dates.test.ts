import { readFileSync } from "node:fs";
import { featureFilter } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { DATED_CHANGES, dated, lastChange, refilter, standingOn } from "./dates";

const HOUR = 3_600_000;

function datedFeatures(file: string): { from?: string; to?: string }[] {
  const path = new URL(`../../../geodata/basemap/${file}.geojson`, import.meta.url);
  const { features } = JSON.parse(readFileSync(path, "utf8"));
  return features.map(
    ({ properties }: { properties: { from?: string; to?: string } }) => properties,
  );
}

describe("dated features of the base map", () => {
  it("change on the days that the map watches for, and on no other", () => {
    const days = ["borders", "khalkhin-gol", "theatre-names"]
      .flatMap(datedFeatures)
      .flatMap(({ from, to }) => [from, to])
      .filter((day) => day !== undefined);
    expect(DATED_CHANGES).toEqual([...new Set(days)].sort());
  });

  it("stand from their first day until the day before their last", () => {
    const stands = (properties: object, day: string) =>
      featureFilter(standingOn(day), "layers[0].filter").filter({ zoom: 5 }, {
        type: 2,
        properties,
      } as Parameters<ReturnType<typeof featureFilter>["filter"]>[1]);
    const manchukuo = { from: "1932-03-01", to: "1945-08-18" };
    expect(stands(manchukuo, "1932-02-29")).toBe(false);
    expect(stands(manchukuo, "1932-03-01")).toBe(true);
    expect(stands(manchukuo, "1945-08-17")).toBe(true);
    expect(stands(manchukuo, "1945-08-18")).toBe(false);
    expect(stands({}, "1904-02-08")).toBe(true);
  });
});

describe("the day of the last change", () => {
  const midnight = Date.parse("1945-08-18T00:00:00+09:00");

  it("turns at midnight of the campaign's own clock", () => {
    expect(lastChange(midnight - 1, 9 * HOUR)).toBe("1944-10-11");
    expect(lastChange(midnight, 9 * HOUR)).toBe("1945-08-18");
    expect(lastChange(midnight, 3 * HOUR)).toBe("1944-10-11");
  });

  it("is a day before all changes for an instant before them", () => {
    expect(lastChange(Date.parse("1860-01-01T00:00:00Z"), 0)).toBe("1875-05-06");
  });
});

it("a dated layer can be filtered anew, and keeps its own filter", () => {
  const states = (day: string) =>
    dated(
      {
        id: "states",
        type: "symbol",
        source: "theatre-names",
        filter: ["==", ["get", "of"], "state"],
      },
      day,
    );
  const later = refilter(states("1904-02-08"), "1939-07-01");
  expect(JSON.stringify(later)).toContain('["==",["get","of"],"state"]');
  expect(states("1939-07-01")).toHaveProperty("filter", later);
  expect(refilter({ metadata: {} }, "1939-07-01")).toBeNull();
});
