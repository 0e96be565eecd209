import { describe, expect, it } from "vitest";
import type { Place } from "../../campaign";
import { letterSizeAt, zoomFrom } from "../style/place-lettering";
import { placeNames } from "./place-names";

const place = (overrides: Partial<Place>): Place => ({
  id: "fui",
  names: { en: "Fui Heights", ja: "フイ高地" },
  label: "Fui Heights",
  kind: "hill",
  position: [118.575, 47.85],
  uncertaintyKm: 3,
  rank: 2,
  heightM: 721,
  sources: [],
  ...overrides,
});
const gazetteer = (...places: Place[]) => new Map(places.map((one) => [one.id, one]));

describe("names of places", () => {
  it("have the second language and the height under them, each once", () => {
    const [both] = placeNames(gazetteer(place({})), ["en", "ja"]);
    expect(both?.texts.map(({ text }) => text)).toEqual(["Fui Heights", "フイ高地", "721"]);
    const [same] = placeNames(gazetteer(place({ names: { en: "Fui", ru: "Fui" }, label: "Fui" })), [
      "en",
      "ru",
    ]);
    expect(same?.texts.map(({ text }) => text)).toEqual(["Fui", "721"]);
  });

  it("are English where the language wanted has none", () => {
    const [name] = placeNames(gazetteer(place({})), ["mn"]);
    expect(name?.texts[0]?.text).toBe("Fui Heights");
  });

  it("come with towns before heights and the higher rank first, without working points", () => {
    const names = placeNames(
      gazetteer(
        place({ id: "low", rank: 4 }),
        place({ id: "high", rank: 1 }),
        place({ id: "town", kind: "town", rank: 4 }),
        place({ id: "point", kind: "working-point" }),
      ),
      ["en"],
    );
    expect(names.map(({ place: id }) => id)).toEqual(["town", "high", "low"]);
  });

  it("are written more lightly where the place is not known well", () => {
    const names = placeNames(
      gazetteer(place({ id: "vague", uncertaintyKm: 5 }), place({ id: "known", uncertaintyKm: 4 })),
      ["en"],
    );
    const strength = new Map(names.map((name) => [name.place, name.strength]));
    expect(strength.get("vague")).toBeLessThan(1);
    expect(strength.get("known")).toBe(1);
  });

  it("grow as the view comes closer, and low ranks wait for it", () => {
    const [name] = placeNames(gazetteer(place({ kind: "town" })), ["en"]);
    if (!name) throw new Error("a town has a name");
    const sizes = [3, 5, 8, 12, 15].map((zoom) => letterSizeAt(name.lettering, 1, zoom));
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes[0]).toBe(sizes[1]);
    expect(sizes[3]).toBe(sizes[4]);
    const zooms = [1, 2, 3, 4, 5].map((rank) => zoomFrom(name.lettering, rank));
    expect(zooms).toEqual([...zooms].sort((a, b) => a - b));
  });
});
