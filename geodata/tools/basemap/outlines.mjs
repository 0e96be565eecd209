// Makes geodata/basemap/outlines.geojson, the familiar grounds whose true size the map can show.
// Usage: npm run outlines
import { readFileSync, writeFileSync } from "node:fs";
import mapshaper from "mapshaper";
import { joinLines, walkShore } from "./outline-rings.mjs";
import { areaKm2, centroid } from "./sphere-area.mjs";

const BASEMAP = new URL("../../basemap/", import.meta.url);
const MODULES = new URL("./node_modules/", import.meta.url);
const NATURAL_EARTH = "Natural Earth, 1:10 million, present borders";
const EUROPE = [-11, 35, 25, 62];

// `within` is west, south, east, north in degrees; smaller pieces than `least` (km2) are left out.
const COUNTRIES = [
  {
    id: "western-europe",
    name: "Western Europe",
    note: "France, the Low Countries, Germany, Switzerland and Austria, as the United Nations group them",
    of: [
      "Austria",
      "Belgium",
      "France",
      "Germany",
      "Liechtenstein",
      "Luxembourg",
      "Monaco",
      "Netherlands",
      "Switzerland",
    ],
  },
  { id: "france", name: "France", note: "in Europe, with Corsica", of: ["France"] },
  { id: "germany", name: "Germany", of: ["Germany"] },
  {
    id: "great-britain",
    name: "Great Britain",
    note: "the island",
    of: ["United Kingdom"],
    least: 50_000,
  },
  {
    id: "iberia",
    name: "Spain and Portugal",
    note: "the mainland",
    of: ["Spain", "Portugal"],
    least: 50_000,
  },
  { id: "italy", name: "Italy", of: ["Italy"] },
  { id: "poland", name: "Poland", of: ["Poland"] },
  {
    id: "japan",
    name: "Japan",
    note: "the four main islands",
    of: ["Japan"],
    within: [127, 30, 147, 46],
    least: 15_000,
  },
];

const collection = (features) => ({ type: "FeatureCollection", features });
const inside = ([west, south, east, north], [lon, lat]) =>
  lon > west && lon < east && lat > south && lat < north;

/** Runs mapshaper on one input and gives its one output as features. */
async function shape(input, commands) {
  const output = await mapshaper.applyCommands(
    `-i input.json ${commands} -o output.json format=geojson`,
    {
      "input.json": input,
    },
  );
  const { features, geometries } = JSON.parse(output["output.json"]);
  return features ?? geometries.map((geometry) => ({ type: "Feature", properties: {}, geometry }));
}

/** The outer rings of polygons, without enclaves. */
const outerRings = (features) =>
  features.flatMap(({ geometry }) =>
    geometry.type === "Polygon"
      ? [geometry.coordinates[0]]
      : geometry.coordinates.map(([ring]) => ring),
  );

/** Simplifies rings to a tolerance in metres, keeping their order of size. */
async function simplify(rings, metres) {
  const polygons = rings.map((ring) => ({
    type: "Feature",
    properties: {},
    geometry: { type: "Polygon", coordinates: [ring] },
  }));
  const features = await shape(
    JSON.stringify(collection(polygons)),
    `-simplify interval=${metres} keep-shapes`,
  );
  return outerRings(features).sort((a, b) => areaKm2(b) - areaKm2(a));
}

const round = (value) => Math.round(value * 1000) / 1000;

/** `exact` are the rings to measure, `drawn` those to keep. */
function outline({ id, name, note, source }, exact, drawn) {
  const area = exact.reduce((sum, ring) => sum + areaKm2(ring), 0);
  // Three digits, as gazetteers give them: the rest depends on whose shore is measured.
  const digits = 10 ** Math.max(0, Math.floor(Math.log10(area)) - 2);
  return {
    type: "Feature",
    properties: {
      id,
      name,
      ...(note && { note }),
      area_km2: Math.round(area / digits) * digits,
      center: centroid(exact).map(round),
      source,
    },
    geometry: {
      type: "MultiPolygon",
      coordinates: drawn.map((ring) => [ring.map((position) => position.map(round))]),
    },
  };
}

async function country({ of, within = EUROPE, least = 300, ...words }) {
  const atlas = readFileSync(new URL("world-atlas/countries-10m.json", MODULES));
  const names = of.map((name) => `"${name}"`).join(",");
  const features = await shape(
    atlas,
    `-filter target=countries '[${names}].includes(name)' -dissolve -explode`,
  );
  const rings = outerRings(features).filter(
    (ring) => inside(within, centroid([ring])) && areaKm2(ring) >= least,
  );
  return outline({ ...words, source: NATURAL_EARTH }, rings, await simplify(rings, 6000));
}

async function texas() {
  const atlas = readFileSync(new URL("us-atlas/states-10m.json", MODULES));
  const features = await shape(atlas, `-filter target=states 'name == "Texas"' -explode`);
  const rings = outerRings(features).filter((ring) => areaKm2(ring) > 300);
  const words = { id: "texas", name: "Texas", source: "US Census Bureau, 1:10 million" };
  return outline(words, rings, await simplify(rings, 6000));
}

/** Manchukuo from Jehol to the Amur, and the leased territory at its tip: the dated borders and the shore between. */
async function manchuria() {
  const read = (name) => JSON.parse(readFileSync(new URL(`${name}.geojson`, BASEMAP)));
  const borders = read("borders").features;
  const lines = (id) => {
    const { type, coordinates } = borders.find(({ properties }) => properties.id === id).geometry;
    return type === "LineString" ? [coordinates] : coordinates;
  };
  const land = joinLines(
    [
      "manchukuo-china",
      "manchukuo-mengjiang",
      "mongolia-manchuria",
      "manchuria-russia",
      "manchuria-korea",
    ].flatMap(lines),
  );
  const ring = walkShore(land, outerRings(read("sea").features));
  const words = {
    id: "manchuria",
    name: "Manchuria",
    note: "Manchukuo from 1933, with Jehol and the Kwantung territory",
    source: "this base map",
  };
  return outline(words, [ring], await simplify([ring], 6000));
}

/** The ground of the battlefield sheet, its sides cut so finely that they bend as parallels do. */
function battlefield() {
  const [west, south, east, north] = [117.45, 47.28, 119.82, 48.17];
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  const parts = 8;
  const ring = corners.flatMap(([lon, lat], index) => {
    const [nextLon, nextLat] = corners[(index + 1) % corners.length];
    return Array.from({ length: parts }, (_, part) => [
      lon + ((nextLon - lon) * part) / parts,
      lat + ((nextLat - lat) * part) / parts,
    ]);
  });
  ring.push(ring[0]);
  const words = {
    id: "khalkhin-gol",
    name: "Khalkhin Gol battlefield",
    note: "the ground of the battlefield sheet",
    source: "this base map",
  };
  return outline(words, [ring], [ring]);
}

const features = [];
for (const item of COUNTRIES) features.push(await country(item));
features.push(await texas(), battlefield(), await manchuria());
const text = `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(",\n")}\n]}\n`;
writeFileSync(new URL("outlines.geojson", BASEMAP), text);
for (const { properties, geometry } of features) {
  console.log(
    properties.name,
    properties.area_km2,
    geometry.coordinates.flat(2).length,
    "positions",
  );
}
console.log(text.length, "bytes");
