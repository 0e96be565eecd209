// Draws geodata/basemap/khalkhin-gol.geojson, the battlefield sheet. Usage: npm run sheet
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { features } from "./features.mjs";
import { HEIGHTS } from "./places.mjs";
import { nearestOn, toPlane } from "./plane.mjs";
import { drawClaims, drawWays } from "./sheet-borders.mjs";
import { drawNames } from "./sheet-names.mjs";
import { drawDunes, drawHeights, drawValley } from "./sheet-relief.mjs";
import { drawMarsh, drawWater } from "./sheet-water.mjs";

const OUT = new URL("../../basemap/khalkhin-gol.geojson", import.meta.url);

const water = drawWater();
const valley = drawValley();
drawHeights();
drawDunes();
drawMarsh(water, valley);
drawWays(water.channel);
drawClaims(water.channel);
drawNames(water.axis);

const { axis, channel } = water;
// What the sheet must never do: put a named height on the wrong bank, or stray from the surveyed line.
const strayed = channel.map((point) => nearestOn(axis, point).distance);
if (Math.max(...strayed) > 0.5)
  throw new Error(`the river strays ${Math.max(...strayed).toFixed(2)} km from its axis`);
for (const { id, at } of HEIGHTS) {
  const height = toPlane(at);
  const bankOf = (line) => {
    const { point, segment } = nearestOn(line, height);
    const [a, b] = [line[segment - 1], line[segment]];
    return Math.sign(
      (b[0] - a[0]) * (height[1] - point[1]) - (b[1] - a[1]) * (height[0] - point[0]),
    );
  };
  if (bankOf(axis) !== bankOf(channel)) throw new Error(`${id} changes banks`);
}

const text = `{"type":"FeatureCollection","features":[\n${features.map((f) => JSON.stringify(f)).join(",\n")}\n]}\n`;
writeFileSync(OUT, text);
const sizes = new Map();
for (const feature of features)
  sizes.set(
    feature.properties.layer,
    (sizes.get(feature.properties.layer) ?? 0) + JSON.stringify(feature).length,
  );
console.log(Object.fromEntries(sizes));
console.log(
  `${features.length} features, ${text.length} bytes, gz ${gzipSync(text, { level: 9 }).length}`,
);
