import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { campaignFile, shelfFile } from "../../src/campaign/schema/campaign";
import {
  controlFile,
  figuresFile,
  frontsFile,
  lectureFile,
} from "../../src/campaign/schema/changes";
import { eventsFile } from "../../src/campaign/schema/events";
import { movementsFile } from "../../src/campaign/schema/movements";
import { claimsFile, placesFile, sourcesFile } from "../../src/campaign/schema/references";
import { sketchesFile } from "../../src/campaign/schema/sketches";
import { chapterFrontMatter, passageAttributes } from "../../src/campaign/schema/story";
import { unitsFile } from "../../src/campaign/schema/units";
import { talkFile, talkShelfFile } from "../../src/talk";
import { GEODATA } from "./files";

const SCHEMAS = {
  campaign: campaignFile,
  shelf: shelfFile,
  units: unitsFile,
  movements: movementsFile,
  events: eventsFile,
  claims: claimsFile,
  fronts: frontsFile,
  control: controlFile,
  figures: figuresFile,
  sketches: sketchesFile,
  lecture: lectureFile,
  places: placesFile,
  talk: talkFile,
  "talk-shelf": talkShelfFile,
  sources: sourcesFile,
  "chapter-front-matter": chapterFrontMatter,
  "passage-attributes": passageAttributes,
};

/** JSON Schema (2020-12) texts of every file kind by file name, generated from the Zod schemas. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" });
      return [`${name}.schema.json`, `${JSON.stringify({ title: name, ...json }, null, 2)}\n`];
    }),
  );
}

/** Names of the schema files in `geodata/schema` that are missing or not what the Zod schemas say. */
export function staleSchemas(): string[] {
  return [...schemaFiles()]
    .filter(([name, text]) => {
      try {
        return readFileSync(join(GEODATA, "schema", name), "utf8") !== text;
      } catch {
        return true;
      }
    })
    .map(([name]) => name);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  mkdirSync(join(GEODATA, "schema"), { recursive: true });
  for (const [name, text] of schemaFiles()) writeFileSync(join(GEODATA, "schema", name), text);
}
