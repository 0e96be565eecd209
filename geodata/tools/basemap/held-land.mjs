// Makes the land that was fought for in August 1945, geodata/basemap/held-land.webp: Manchukuo, Mengjiang, Korea,
// Karafuto and the Kuriles, opaque where it is, in web mercator, soft at the edge.
// Usage: npm run held-land   (reads sea, lakes, borders and the battlefield sheet in geodata/basemap)
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";

const BASEMAP = new URL("../../basemap/", import.meta.url);
// West, south, east, north in degrees; `src/map/held-area/land.ts` puts the picture there.
const BOX = [107, 37.5, 157, 54];
const WIDTH = 1024;
// Drawn so much larger and then made smaller, for even edges.
const FINER = 2;
// Lines that part this land from what no side took, whatever their dates.
const FENCES = [
  "manchuria-russia",
  "korea-russia",
  "mongolia-manchuria",
  "mongolia-china",
  "karafuto",
  "manchukuo-china",
  "mengjiang-china",
];
// The hand-drawn line of China, carried on to Mongolia in the west and into the sea in the east.
const CARRIED_ON = [
  [
    [108.5, 42.4],
    [108.3, 42.9],
  ],
  [
    [119.79, 39.97],
    [120.2, 39.8],
  ],
];
// A point in each piece of it, [lon, lat].
const INSIDE = [
  [126, 46],
  [126.8, 38.6],
  [142.74, 46.96],
  [156.3, 50.73],
  [155.7, 50.35],
  [154.75, 49.45],
  [154.1, 48.82],
  [153.2, 48.08],
  [150.0, 45.95],
  [147.9, 45.03],
  [145.8, 44.1],
  [146.75, 43.8],
];

const northing = (lat) => (Math.asinh(Math.tan((lat * Math.PI) / 180)) * 180) / Math.PI;
const [west, south, east, north] = BOX;
const width = WIDTH * FINER;
const scale = width / (east - west);
const height = Math.round(((northing(north) - northing(south)) * scale) / FINER) * FINER;
const toPixel = ([lon, lat]) => [(lon - west) * scale, (northing(north) - northing(lat)) * scale];
const path = (line) =>
  `M${line.map((position) => toPixel(position).map((value) => value.toFixed(1))).join("L")}`;
const read = (file) => JSON.parse(readFileSync(new URL(file, BASEMAP), "utf8")).features;
const rings = ({ geometry: { type, coordinates } }) =>
  type === "MultiPolygon" ? coordinates.flat() : coordinates;
const lines = ({ geometry: { type, coordinates } }) =>
  type === "MultiLineString" ? coordinates : [coordinates];

const water = ["sea.geojson", "lakes.geojson"].map(
  (file) => `<path fill-rule="evenodd" d="${read(file).flatMap(rings).map(path).join("")}"/>`,
);
// The battlefield sheet has the border that runs through it.
const fences = [...read("borders.geojson"), ...read("khalkhin-gol.geojson")]
  .filter(({ properties: { id, layer } }) => FENCES.includes(id) || layer === "border-claim")
  .flatMap(lines)
  .concat(CARRIED_ON)
  .map(path);
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="100%" height="100%" fill="#fff"/>${water.join("")}
<path fill="none" stroke="#000" stroke-width="3" d="${fences.join("")}"/></svg>`;
const land = await sharp(Buffer.from(svg), { unlimited: true }).extractChannel(0).raw().toBuffer();

/** Everything that can be reached from the points inside without crossing water or a fence. */
const held = Buffer.alloc(width * height);
for (const position of INSIDE) {
  const [x, y] = toPixel(position).map(Math.floor);
  const open = [y * width + x];
  if (land[open[0]] < 128) console.warn(`not on land: ${position}`);
  while (open.length > 0) {
    const at = open.pop();
    if (held[at] !== 0 || !(land[at] >= 128)) continue;
    held[at] = 255;
    if (at % width > 0) open.push(at - 1);
    if (at % width < width - 1) open.push(at + 1);
    open.push(at - width, at + width);
  }
}

const alpha = await sharp(held, { raw: { width, height, channels: 1 } })
  .blur(1.6)
  .resize(WIDTH)
  .extractChannel(0)
  .raw()
  .toBuffer();
const { size } = await sharp({
  create: { width: WIDTH, height: height / FINER, channels: 3, background: "#fff" },
})
  .joinChannel(alpha, { raw: { width: WIDTH, height: height / FINER, channels: 1 } })
  .webp({ lossless: true })
  .toFile(fileURLToPath(new URL("held-land.webp", BASEMAP)));
console.log(`${WIDTH} x ${height / FINER}, ${Math.round(size / 1024)} kB`);
