// Collects the features of the sheet and names their sources.
import { distance, toDegrees } from "./plane.mjs";

export const RIVER =
  "WDBII line (GSHHG), 1.5 km; bends are invented to a seeded pattern within 0.5 km of it: schematic";
export const BY_HAND =
  "drawn by hand from descriptions and remembered maps of the battle: schematic";

/** All features, in the order in which they were drawn. */
export const features = [];
/** Adds a feature; coordinates are [lon, lat] in degrees. */
export const add = (layer, type, coordinates, properties) =>
  features.push({
    type: "Feature",
    properties: { layer, ...properties },
    geometry: { type, coordinates },
  });
export const degrees = (line) => line.map(toDegrees);
export const named = (names) =>
  Object.fromEntries(Object.entries(names).map(([tag, text]) => [`name_${tag}`, text]));
const closed = (ring) => (distance(ring[0], ring.at(-1)) < 1e-9 ? ring : [...ring, ring[0]]);
const counterClockwise = (ring) =>
  ring.reduce(
    (sum, [x, y], i) =>
      sum + x * ring[(i + 1) % ring.length][1] - ring[(i + 1) % ring.length][0] * y,
    0,
  ) > 0
    ? ring
    : [...ring].reverse();
/** Coordinates of a Polygon from a ring in km, wound as RFC 7946 wants. */
export const polygon = (ring) => [degrees(counterClockwise(closed(ring)))];
export const addStrokes = (layer, book, properties) => {
  for (const { rank, weight, strokes } of book.sheets())
    add(layer, "MultiLineString", strokes.map(degrees), { ...properties, rank, weight });
};
