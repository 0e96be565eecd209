import { describe, expect, it } from "vitest";
import { layerOfStyle } from "./layers";
import { mapStyle } from "./style";

const { layers } = mapStyle({
  theme: "light",
  base: "/",
  places: { type: "FeatureCollection", features: [] },
  languages: ["en"],
  day: "1939-07-03",
});
const of = (layer: string) => layers.filter(({ id }) => layerOfStyle(id) === layer);

describe("the layers of the base map", () => {
  it.each(["relief", "borders", "places", "graticule"])(
    "has something to take away for %s",
    (layer) => {
      expect(of(layer).length).toBeGreaterThan(0);
    },
  );

  it("leaves no lettering that cannot be taken away", () => {
    const kept = layers.filter(({ id, type }) => type === "symbol" && layerOfStyle(id) === null);
    expect(kept.map(({ id }) => id)).toEqual([]);
  });

  it.each(["land", "sea", "coast", "rivers", "lakes", "roads", "bridges"])(
    "leaves the %s",
    (id) => {
      expect(layerOfStyle(id)).toBeNull();
    },
  );
});
