import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ReadFile } from "../../src/campaign";

/** The folder `geodata`. */
export const GEODATA = dirname(dirname(fileURLToPath(import.meta.url)));

/** Reads a file below `geodata`, as the app does over the network. */
export const readGeodata: ReadFile = (path) => readFile(join(GEODATA, path), "utf8");
