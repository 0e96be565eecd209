import type { Feature, FeatureCollection, LineString } from "geojson";

const WEST = 97;
const EAST = 160;
const SOUTH = 32;
const NORTH = 58;
const COARSE = 5;

function line(coordinates: [number, number][], value: number): Feature<LineString> {
  return {
    type: "Feature",
    geometry: { type: "LineString", coordinates },
    properties: { every: value % COARSE === 0 ? COARSE : 1 },
  };
}

/** Meridians and parallels of the theatre, a degree apart; `every` is 5 for the coarse net, else 1. */
export function graticule(): FeatureCollection<LineString> {
  const features: Feature<LineString>[] = [];
  for (let lon = WEST; lon <= EAST; lon++) {
    features.push(
      line(
        [
          [lon, SOUTH],
          [lon, NORTH],
        ],
        lon,
      ),
    );
  }
  for (let lat = SOUTH; lat <= NORTH; lat++) {
    features.push(
      line(
        [
          [WEST, lat],
          [EAST, lat],
        ],
        lat,
      ),
    );
  }
  return { type: "FeatureCollection", features };
}
