import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import type { Place } from "../../campaign";
import { contrast } from "./contrast";
import { type MapLanguage, mapStyle, paletteOf, placeFeatures } from "./index";
import { gazetteerOf, placeWith } from "./place.fixture";

const gazetteer = (...places: readonly Place[]) => placeFeatures(gazetteerOf(...places));
const languageSets: readonly (readonly MapLanguage[])[] = [
  ["en"],
  ["en", "ru"],
  ["ja", "zh"],
  ["mn"],
];
const styles = (["light", "dark"] as const).flatMap((theme) =>
  languageSets.map((languages) => ({
    name: `${theme} ${languages.join("+")}`,
    style: mapStyle({
      theme,
      base: "/basemap/",
      places: gazetteer(placeWith({})),
      languages,
      day: "1939-07-01",
    }),
  })),
);

describe.each(styles)("the $name style", ({ style }) => {
  it("follows the style specification", () => {
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  it("draws only from sources it declares, and uses every one", () => {
    const drawn = style.layers.flatMap((layer) => ("source" in layer ? [layer.source] : []));
    expect([...new Set(drawn)].sort()).toEqual(Object.keys(style.sources).sort());
  });

  it("asks for nothing from the network but its own files", () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(JSON.stringify(style)).not.toMatch(/https?:/);
  });

  it("writes with fonts it declares", () => {
    const written = style.layers.flatMap((layer) => {
      const font = layer.type === "symbol" ? layer.layout?.["text-font"] : undefined;
      return Array.isArray(font) ? font : [];
    });
    expect(Object.keys(style["font-faces"] ?? {})).toEqual(
      expect.arrayContaining(written.map(String)),
    );
  });

  it("stays small and names every layer once", () => {
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThan(55);
  });
});

describe("placeFeatures", () => {
  it("leaves working points out", () => {
    const { features } = gazetteer(placeWith({}), placeWith({ id: "wp", kind: "working-point" }));
    expect(features.map(({ properties }) => properties?.id)).toEqual(["fui_heights"]);
  });

  it("adds the spot height only where the label lacks it", () => {
    const [named, numbered] = gazetteer(
      placeWith({}),
      placeWith({ id: "hill_731", label: "Hill 731", heightM: 731 }),
    ).features;
    expect(named?.properties?.spotHeight).toBe("721");
    expect(numbered?.properties).not.toHaveProperty("spotHeight");
  });

  it("keeps only names that exist", () => {
    const [feature] = gazetteer(placeWith({ names: { en: "Fui Heights", ru: "" } })).features;
    expect(Object.keys(feature?.properties ?? {}).filter((key) => key.startsWith("name_"))).toEqual(
      ["name_en"],
    );
  });
});

describe.each(["light", "dark"] as const)("the %s palette", (theme) => {
  const colours = paletteOf(theme);
  const grounds = [colours.paper, colours.valley, colours.sand, colours.halo];

  it.each(["ink", "faintInk", "reliefInk", "waterInk", "claimMpr", "claimManchukuo"] as const)(
    "writes in %s with 4.5:1 on every ground",
    (ink) => {
      for (const ground of grounds)
        expect(contrast(colours[ink], ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("draws rivers with 3:1 on every ground", () => {
    for (const ground of grounds) expect(contrast(colours.river, ground)).toBeGreaterThanOrEqual(3);
  });

  it("names water legibly on water", () => {
    expect(contrast(colours.waterInk, colours.water)).toBeGreaterThanOrEqual(4.5);
  });
});
