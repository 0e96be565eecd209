// Makes the lines along which the theatre's rivers, ranges and regions are named, geodata/basemap/theatre-names.geojson.
// Usage: npm run names   (reads geodata/basemap/rivers.geojson)
import { readFileSync, writeFileSync } from "node:fs";
import { RANGES, RIVERS, STATES } from "./theatre-name-list.mjs";

const BASEMAP = new URL("../../basemap/", import.meta.url);
// A river's name is written along so much of its course to either side of the anchor, degrees.
const HALF_REACH = 1.5;
// Farther from its anchor than this a line is another river, degrees.
const SNAP = 0.3;

const rivers = JSON.parse(readFileSync(new URL("rivers.geojson", BASEMAP), "utf8"));
const lines = rivers.features.flatMap(({ geometry: { type, coordinates } }) =>
  type === "MultiLineString" ? coordinates : [coordinates],
);

const apart = ([x1, y1], [x2, y2]) =>
  Math.hypot((x2 - x1) * Math.cos((((y1 + y2) / 2) * Math.PI) / 180), y2 - y1);

/** The vertex of all rivers that is nearest to a point. */
function nearest(point) {
  let best = { distance: Infinity, line: [], index: 0 };
  for (const line of lines) {
    line.forEach((vertex, index) => {
      const distance = apart(vertex, point);
      if (distance < best.distance) best = { distance, line, index };
    });
  }
  return best;
}

/** As much of a line as lies within a reach of one of its vertices. */
function reachAround(line, index) {
  const walk = (step) => {
    const part = [];
    let gone = 0;
    for (let at = index + step; line[at] && gone < HALF_REACH; at += step) {
      gone += apart(line[at], line[at - step]);
      part.push(line[at]);
    }
    return part;
  };
  return [...walk(-1).reverse(), line[index], ...walk(1)];
}

/** Rounds corners off (Chaikin), so that letters do not stumble over every bend. */
function calm(line, times) {
  if (times === 0 || line.length < 3) return line;
  const between = ([x1, y1], [x2, y2], t) => [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
  const cut = line
    .slice(1)
    .flatMap((to, i) => [between(line[i], to, 0.25), between(line[i], to, 0.75)]);
  return calm([line[0], ...cut, line.at(-1)], times - 1);
}

/** Every n-th vertex, both ends kept: the course in large. */
const inLarge = (line, wanted) => {
  const step = Math.max(1, Math.floor(line.length / wanted));
  return line.filter((_, i) => i % step === 0 || i === line.length - 1);
};

const rounded = (line) =>
  line.map(([lon, lat]) => [Number(lon.toFixed(3)), Number(lat.toFixed(3))]);
/** Letters stand upright when a line runs from west to east. */
const eastward = (line) => (line[0][0] <= line.at(-1)[0] ? line : [...line].reverse());
const named = (names) =>
  Object.fromEntries(Object.entries(names).map(([tag, name]) => [`name_${tag}`, name]));
const feature = (coordinates, properties) => ({
  type: "Feature",
  properties,
  geometry: { type: "LineString", coordinates: rounded(eastward(coordinates)) },
});

const features = [
  ...RIVERS.flatMap(({ names, rank, anchors }) =>
    anchors.flatMap((anchor) => {
      const { distance, line, index } = nearest(anchor);
      if (distance > SNAP) {
        console.warn(`${names.en}: no river within ${SNAP} degrees of ${anchor}`);
        return [];
      }
      const course = calm(inLarge(reachAround(line, index), 8), 2);
      return [feature(course, { of: "river", rank, ...named(names) })];
    }),
  ),
  ...RANGES.map(({ names, rank, of, line }) =>
    feature(calm(line, 3), { of, rank, ...named(names) }),
  ),
  ...STATES.map(({ names, rank, at, from, to }) => ({
    type: "Feature",
    properties: {
      of: "state",
      rank,
      ...(from && { from }),
      ...(to && { to }),
      ...named(names),
    },
    geometry: { type: "Point", coordinates: at },
  })),
];
const text = features.map((each) => `  ${JSON.stringify(each)}`).join(",\n");
writeFileSync(
  new URL("theatre-names.geojson", BASEMAP),
  `{"type":"FeatureCollection","features":[\n${text}\n]}\n`,
);
console.log(`${features.length} names`);
