import { createExpression, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { LayerSpecification } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { forHall } from "./back-row";
import { contrast, legibleOn } from "./contrast";
import { isWrittenOnBase, mapStyle, paletteOf, type Theme } from "./index";
import { PLACE_LETTERING } from "./place-lettering";

const SMALLEST = 22 / 1.5;

const styleOf = (theme: Theme, smallestText: number | null) =>
  mapStyle({
    theme,
    base: "/basemap/",
    places: { type: "FeatureCollection", features: [] },
    languages: ["en", "ja"],
    smallestText,
    day: "1939-07-01",
  });

const written = (layers: readonly LayerSpecification[]) =>
  layers.flatMap((layer) =>
    layer.type === "symbol" && layer.layout?.["text-field"] ? [layer] : [],
  );

/** A text's size at a zoom for a place of a rank, as MapLibre works it out. */
function sizeAt(size: unknown, zoom: number, rank: number): number {
  const made = createExpression(size, "text-size");
  if (made.result !== "success") throw new Error(JSON.stringify(made.value));
  return made.value.evaluate({ zoom }, { type: "Point", properties: { rank } });
}

const coloursIn = (value: unknown) => JSON.stringify(value).match(/#[0-9a-f]{6}/gi) ?? [];

describe.each(["light", "dark"] as const)("the %s sheet for the last row", (theme) => {
  const { layers, ...rest } = styleOf(theme, SMALLEST);
  const { halo, paper } = paletteOf(theme);

  it("follows the style specification", () => {
    expect(validateStyleMin({ ...rest, layers }).map(({ message }) => message)).toEqual([]);
  });

  it("writes nothing smaller than it should, at any zoom and rank", () => {
    const texts = written(layers);
    expect(texts.length).toBeGreaterThan(5);
    for (const { id, layout } of texts) {
      for (const zoom of [3, 5, 8, 10.3, 14]) {
        for (const rank of [1, 3, 5]) {
          const size = sizeAt(layout?.["text-size"], zoom, rank);
          expect(size, `${id} at ${zoom}`).toBeGreaterThanOrEqual(SMALLEST - 1e-9);
        }
      }
      expect(JSON.stringify(layout?.["text-field"])).not.toMatch(/"font-scale":0/);
    }
  });

  it("writes everything with 7:1 and without letting the ground through", () => {
    const read = written(layers).filter(({ id }) => isWrittenOnBase(id));
    expect(read.length).toBeGreaterThan(3);
    for (const { id, layout, paint } of read) {
      const inks = [paint?.["text-color"], layout?.["text-field"]].flatMap(coloursIn);
      expect(inks.length, id).toBeGreaterThan(0);
      for (const colour of inks) {
        for (const ground of [halo, paper]) {
          expect(contrast(colour, ground), `${id} in ${colour}`).toBeGreaterThanOrEqual(7);
        }
      }
      expect(paint?.["text-opacity"], id).toBe(1);
    }
  });

  it("keeps unseen what only keeps room for names", () => {
    const unseen = written(layers).filter(({ id }) => !isWrittenOnBase(id));
    expect(unseen.map(({ id }) => id)).toEqual(PLACE_LETTERING.map(({ id }) => id));
    for (const { paint } of unseen) expect(paint?.["text-opacity"]).toBe(0);
  });

  it("has an ink of 7:1 for each kind of place", () => {
    const ink = forHall(paletteOf(theme));
    for (const { ink: own } of PLACE_LETTERING) {
      for (const ground of [halo, paper]) {
        expect(contrast(ink(paletteOf(theme)[own]), ground)).toBeGreaterThanOrEqual(7);
      }
    }
  });

  it("changes nothing that is not written", () => {
    const plain = styleOf(theme, null).layers;
    const drawn = (all: readonly LayerSpecification[]) =>
      all.filter(({ type }) => type !== "symbol").map((layer) => JSON.stringify(layer));
    expect(drawn(layers)).toEqual(drawn(plain));
    expect(layers.map(({ id }) => id)).toEqual(plain.map(({ id }) => id));
  });
});

describe("a legible colour", () => {
  it("is its own where that is enough, and else as near to it as can be", () => {
    expect(legibleOn(["#ffffff"], "#000080", "#000000", 7)).toBe("#000080");
    const blue = legibleOn(["#ffffff"], "#5588cc", "#000000", 7);
    expect(contrast(blue, "#ffffff")).toBeGreaterThanOrEqual(7);
    expect(contrast(blue, "#ffffff")).toBeLessThan(8.5);
    expect(legibleOn(["#777777"], "#888888", "#000000", 7)).toBe("#000000");
  });
});
