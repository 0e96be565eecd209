// Makes the context vectors of the theatre (sea, lakes, rivers, borders) from Debian's gmt-gshhg-full.
// Usage: npm run context   (needs `gmt` and `gmt-gshhg-full`; overwrites four files in geodata/basemap)
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import mapshaper from "mapshaper";
import { datedBorders } from "./borders.mjs";
import { closeAlongFrame, joinDirected, joinUndirected, parseSegments } from "./stitch.mjs";

const OUT = new URL("../../basemap/", import.meta.url);
const THEATRE = "97,32,160,58";
// Wider than the theatre so that the cut at its edge is clean.
const FRAME = [96, 31, 161, 60];
// The drawn sheet has its own rivers and lake; the coarse ones must not show beside them.
const SHEET = "117.45,47.28,119.8178,48.17";
// Reservoirs filled after 1945, as [lon, lat] of a point in each.
const LATER_RESERVOIRS = [
  [102.63, 55.2],
  [104.54, 52.08],
  [100.98, 55.33],
  [116.93, 40.5],
];
const LAKE_OF_THE_SHEET = [117.7, 47.81];
const SOURCE = "GSHHG / WDBII, modified";

const dump = (...features) =>
  parseSegments(
    execFileSync(
      "gmt",
      ["coast", `-R${FRAME[0]}/${FRAME[2]}/${FRAME[1]}/${FRAME[3]}`, "-Df", "-M", ...features],
      {
        maxBuffer: 1 << 28,
        encoding: "utf8",
      },
    ),
  );

const collection = (features) => ({ type: "FeatureCollection", features });
const polygon = (ring, properties = {}) => ({
  type: "Feature",
  properties,
  geometry: { type: "Polygon", coordinates: [ring] },
});
/** A box as GeoJSON text; `box` is "west,south,east,north" in degrees. */
const frame = (box) => {
  const [west, south, east, north] = box.split(",").map(Number);
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return JSON.stringify(collection([polygon(ring)]));
};
const contains = (ring, [x, y]) =>
  ring.reduce((inside, [x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length];
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !inside : inside;
  }, false);

async function run(commands, inputs) {
  const output = await mapshaper.applyCommands(
    `${commands} -o out.json format=geojson precision=0.001`,
    inputs,
  );
  return JSON.parse(output["out.json"]).features;
}

function write(name, features) {
  // One feature a line: readable diffs at no cost after compression.
  const text = `{"type":"FeatureCollection","features":[\n${features.map((f) => JSON.stringify(f)).join(",\n")}\n]}\n`;
  writeFileSync(new URL(`${name}.geojson`, OUT), text);
  const kilobytes = (length) => `${(length / 1024).toFixed(0)} KiB`;
  const packed = gzipSync(text, { level: 9 }).length;
  console.log(
    `${name}: ${features.length} features, ${kilobytes(text.length)}, gz ${kilobytes(packed)}`,
  );
}

const shape = async (name, commands, inputs) => write(name, await run(commands, inputs));

const shores = dump("-W");
const level = (wanted) => shores.filter((s) => s.level === wanted).map((s) => s.points);
const land = joinDirected(level(1));
const lakes = joinDirected(level(2));
const landRings = [...land.rings, ...closeAlongFrame(land.chains, FRAME)];
console.log(
  `land ${land.rings.length} rings, ${land.chains.length} open; lakes ${lakes.rings.length}, ${lakes.chains.length} open`,
);

await shape(
  "sea",
  `-i land.json frame.json combine-files -target land -clean -clip bbox=${THEATRE} -simplify dp interval=500 ` +
    `-filter-islands min-area=8km2 -clean -target frame -erase land -explode -each 'source="${SOURCE}"'`,
  {
    "land.json": JSON.stringify(collection(landRings.map((ring) => polygon(ring)))),
    "frame.json": frame(THEATRE),
  },
);

const keptLakes = lakes.rings.filter(
  (ring) => ![...LATER_RESERVOIRS, LAKE_OF_THE_SHEET].some((point) => contains(ring, point)),
);
await shape(
  "lakes",
  `-i lakes.json -clean -clip bbox=${THEATRE} -filter-islands min-area=12km2 -simplify dp interval=320 -clean ` +
    `-each 'source="${SOURCE}"'`,
  // A lake that the frame cuts open lies outside the theatre.
  { "lakes.json": JSON.stringify(collection(keptLakes.map((ring) => polygon(ring)))) },
);

const rivers = [0, 1, 2, 3, 4].flatMap((rank) =>
  joinUndirected(dump(`-I${rank}`).map((s) => s.points)).map((coordinates) => ({
    type: "Feature",
    properties: { level: rank },
    geometry: { type: "LineString", coordinates },
  })),
);
const sheet = frame(SHEET);
// Rivers are seen close only round the battlefield: there they are finer, and the minor ones are kept.
const riverInputs = {
  "rivers.json": JSON.stringify(collection(rivers)),
  "sheet.json": sheet,
  "near.json": frame("114,46,122,50.5"),
};
const cut = (commands) =>
  run(
    `-i rivers.json sheet.json near.json combine-files -target rivers -clip bbox=${THEATRE} -erase sheet ${commands} ` +
      `-dissolve level -each 'source="${SOURCE}"'`,
    riverInputs,
  );
write("rivers", [
  ...(await cut("-clip near -simplify dp interval=400")),
  ...(await cut('-erase near -filter "level < 4" -simplify dp interval=1300')),
]);

// Inside the sheet the rival claims of 1939 are drawn instead.
await shape(
  "borders",
  `-i borders.json sheet.json combine-files -target borders -clip bbox=${THEATRE} -simplify dp interval=300 -erase sheet`,
  {
    "borders.json": JSON.stringify(collection(datedBorders(dump("-N1").map((s) => s.points)))),
    "sheet.json": sheet,
  },
);
