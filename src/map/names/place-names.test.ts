import { describe, expect, it } from "vitest";
import { gazetteerOf, placeWith } from "../style/place.fixture";
import { letterSizeAt, zoomFrom } from "../style/place-lettering";
import { placeNames } from "./place-names";

describe("names of places", () => {
  it("have the second language and the height under them, each once", () => {
    const [both] = placeNames(gazetteerOf(placeWith({})), ["en", "ja"]);
    expect(both?.texts.map(({ text }) => text)).toEqual(["Fui Heights", "フイ高地", "721"]);
    const [same] = placeNames(
      gazetteerOf(placeWith({ names: { en: "Fui", ru: "Fui" }, label: "Fui" })),
      ["en", "ru"],
    );
    expect(same?.texts.map(({ text }) => text)).toEqual(["Fui", "721"]);
  });

  it("are English where the language wanted has none", () => {
    const [name] = placeNames(gazetteerOf(placeWith({})), ["mn"]);
    expect(name?.texts[0]?.text).toBe("Fui Heights");
  });

  it("come with towns before heights and the higher rank first, without working points", () => {
    const names = placeNames(
      gazetteerOf(
        placeWith({ id: "low", rank: 4 }),
        placeWith({ id: "high", rank: 1 }),
        placeWith({ id: "town", kind: "town", rank: 4 }),
        placeWith({ id: "point", kind: "working-point" }),
      ),
      ["en"],
    );
    expect(names.map(({ place: id }) => id)).toEqual(["town", "high", "low"]);
  });

  it("are written more lightly where the place is not known well", () => {
    const names = placeNames(
      gazetteerOf(
        placeWith({ id: "vague", uncertaintyKm: 5 }),
        placeWith({ id: "known", uncertaintyKm: 4 }),
      ),
      ["en"],
    );
    const strength = new Map(names.map((name) => [name.place, name.strength]));
    expect(strength.get("vague")).toBeLessThan(1);
    expect(strength.get("known")).toBe(1);
  });

  it("grow as the view comes closer, and low ranks wait for it", () => {
    const [name] = placeNames(gazetteerOf(placeWith({ kind: "town" })), ["en"]);
    if (!name) throw new Error("a town has a name");
    const sizes = [3, 5, 8, 12, 15].map((zoom) => letterSizeAt(name.lettering, 1, zoom));
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes[0]).toBe(sizes[1]);
    expect(sizes[3]).toBe(sizes[4]);
    const zooms = [1, 2, 3, 4, 5].map((rank) => zoomFrom(name.lettering, rank));
    expect(zooms).toEqual([...zooms].sort((a, b) => a - b));
  });
});
