// Makes the theatre's relief, geodata/basemap/relief/{z}/{x}/{y}.webp: Terrarium elevation tiles of 256 px.
// Usage: npm run relief   (overwrites the folder)
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";

const IMAGE = fileURLToPath(
  new URL("node_modules/three-globe/example/img/earth-topology.png", import.meta.url),
);
const OUT = new URL("../../basemap/relief/", import.meta.url);
// West, south, east, north of the sheet in degrees.
const THEATRE = [97, 32, 160, 58];
const FIRST_ZOOM = 3;
const DEEPEST_ZOOM = 5;
const TILE = 256;
// Metres a grey step, fitted to known heights from 500 to 2,800 m; the image does not say.
const METRES_A_STEP = 19.5;
// Heights are rounded to this many metres: finer steps cost bytes and show nothing.
const ROUNDING = 5;

const { data, info } = await sharp(IMAGE)
  .extractChannel(0)
  .raw()
  .toBuffer({ resolveWithObject: true });
const grey = (x, y) =>
  data[Math.min(Math.max(y, 0), info.height - 1) * info.width + ((x + info.width) % info.width)];

/** Weights of four neighbours in a cubic B-spline: it smooths the image's steps instead of drawing them. */
const splineWeights = (t) => [
  (1 - t) ** 3 / 6,
  (3 * t ** 3 - 6 * t ** 2 + 4) / 6,
  (-3 * t ** 3 + 3 * t ** 2 + 3 * t + 1) / 6,
  t ** 3 / 6,
];

/** Metres above the sea at `lon`, `lat` in degrees. */
function heightAt(lon, lat) {
  const x = ((lon + 180) / 360) * info.width - 0.5;
  const y = ((90 - lat) / 180) * info.height - 0.5;
  const column = Math.floor(x);
  const row = Math.floor(y);
  const across = splineWeights(x - column);
  const down = splineWeights(y - row);
  let sum = 0;
  for (let j = 0; j < 4; j++) {
    for (let i = 0; i < 4; i++) {
      sum += across[i] * down[j] * grey(column + i - 1, row + j - 1);
    }
  }
  return sum * METRES_A_STEP;
}

const longitudeOf = (x, zoom) => (x / 2 ** zoom) * 360 - 180;
const latitudeOf = (y, zoom) =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** zoom))) * 180) / Math.PI;
const columnOf = (lon, zoom) => Math.floor(((lon + 180) / 360) * 2 ** zoom);
const rowOf = (lat, zoom) => {
  const sin = Math.sin((lat * Math.PI) / 180);
  return Math.floor((0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * 2 ** zoom);
};

async function writeTile(zoom, column, row) {
  const pixels = Buffer.alloc(TILE * TILE * 3);
  for (let y = 0; y < TILE; y++) {
    const lat = latitudeOf(row + (y + 0.5) / TILE, zoom);
    for (let x = 0; x < TILE; x++) {
      const lon = longitudeOf(column + (x + 0.5) / TILE, zoom);
      const height = Math.round(heightAt(lon, lat) / ROUNDING) * ROUNDING;
      const value = height + 32_768;
      const at = (y * TILE + x) * 3;
      pixels[at] = value >> 8;
      pixels[at + 1] = value & 255;
    }
  }
  const folder = new URL(`${zoom}/${column}/`, OUT);
  mkdirSync(folder, { recursive: true });
  const webp = await sharp(pixels, { raw: { width: TILE, height: TILE, channels: 3 } })
    .webp({ lossless: true, exact: true })
    .toBuffer();
  writeFileSync(new URL(`${row}.webp`, folder), webp);
  return webp.length;
}

rmSync(OUT, { recursive: true, force: true });
const [west, south, east, north] = THEATRE;
let tiles = 0;
let bytes = 0;
for (let zoom = FIRST_ZOOM; zoom <= DEEPEST_ZOOM; zoom++) {
  for (let column = columnOf(west, zoom); column <= columnOf(east, zoom); column++) {
    for (let row = rowOf(north, zoom); row <= rowOf(south, zoom); row++) {
      bytes += await writeTile(zoom, column, row);
      tiles++;
    }
  }
}
console.log(`${tiles} tiles, ${Math.round(bytes / 1024)} kB`);
