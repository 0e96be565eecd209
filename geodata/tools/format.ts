import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type Json, layOutJson } from "./layout";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** Written by other tools, which have their own form. */
const LEFT_ALONE = new Set(["basemap", "schema", "tools"]);

function* dataFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (folder !== ROOT || !LEFT_ALONE.has(entry.name)) yield* dataFiles(path);
    } else if (/\.(geo)?json$/.test(entry.name)) {
      yield path;
    }
  }
}

// Every .json and .geojson of geodata into the house form; says which files changed.
for (const path of dataFiles(ROOT)) {
  const before = readFileSync(path, "utf8");
  const after = layOutJson(JSON.parse(before) as Json);
  if (after === before) continue;
  writeFileSync(path, after);
  console.log(`formatted ${relative(ROOT, path)}`);
}
