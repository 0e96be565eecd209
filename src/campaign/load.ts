import type { z } from "zod";
import { readJson } from "./check/json";
import { checkPackage } from "./check/package";
import { compileCampaign } from "./compile";
import type { Campaign, ShelfEntry } from "./model";
import type { Problem } from "./problem";
import { type PackageRecords, packagePaths, SHELF_PATH } from "./records";
import { campaignFile, shelfFile } from "./schema/campaign";
import { controlFile, figuresFile, frontsFile } from "./schema/changes";
import { eventsFile } from "./schema/events";
import { movementsFile } from "./schema/movements";
import { claimsFile, placesFile, sourcesFile } from "./schema/references";
import { sketchesFile } from "./schema/sketches";
import { unitsFile } from "./schema/units";
import { type LooseChapter, readChapter } from "./story/chapter";

/** Fetches a text file by its path below `geodata/`. Rejects with a readable message when it can't. */
export type ReadFile = (path: string) => Promise<string>;

export interface LoadedCampaign {
  /** Null when an error keeps the package off the map. */
  readonly campaign: Campaign | null;
  /** Everything found wrong, errors and warnings. */
  readonly problems: readonly Problem[];
}

async function readText(read: ReadFile, file: string, problems: Problem[]): Promise<string | null> {
  try {
    return await read(file);
  } catch (error) {
    problems.push({
      severity: "error",
      file,
      feature: "",
      field: "",
      found: `no readable file: ${(error as Error).message}`,
      expected: "a file at that path",
    });
    return null;
  }
}

type Complete<Files> = { [Name in keyof Files]: NonNullable<Files[Name]> };

function isComplete<Files extends object>(files: Files): files is Files & Complete<Files> {
  return Object.values(files).every((file) => file !== null);
}

async function awaitFields<Fields extends object>(
  fields: Fields,
): Promise<{ [Name in keyof Fields]: Awaited<Fields[Name]> }> {
  const entries = Object.entries(fields).map(async ([name, value]) => [name, await value]);
  return Object.fromEntries(await Promise.all(entries));
}

async function readRecords(
  read: ReadFile,
  id: string,
  problems: Problem[],
): Promise<PackageRecords | null> {
  const paths = packagePaths(id);
  const json = async <Schema extends z.ZodType>(file: string, schema: Schema) => {
    const text = await readText(read, file, problems);
    return text === null ? null : readJson(file, text, schema, problems);
  };
  const chapter = async (name: string): Promise<LooseChapter | null> => {
    const file = paths.chapter(name);
    const text = await readText(read, file, problems);
    return text === null ? null : readChapter(file, text, problems);
  };
  const campaign = await json(paths.campaign, campaignFile);
  const layer = async <Schema extends z.ZodType>(
    name: "fronts" | "control" | "figures" | "sketches",
    schema: Schema,
    none: z.output<Schema>,
  ) => (campaign?.layers.includes(name) ? json(paths[name], schema) : none);
  const { chapters, ...files } = await awaitFields({
    campaign,
    chapters: Promise.all((campaign?.story ?? []).map(chapter)),
    units: json(paths.units, unitsFile),
    movements: json(paths.movements, movementsFile),
    events: json(paths.events, eventsFile),
    claims: json(paths.claims, claimsFile),
    fronts: layer("fronts", frontsFile, { type: "FeatureCollection", features: [] }),
    control: layer("control", controlFile, { initial: [], changes: [] }),
    figures: layer("figures", figuresFile, { groups: [] }),
    sketches: layer("sketches", sketchesFile, {
      type: "FeatureCollection",
      sketches: [],
      comparisons: [],
      features: [],
    }),
    places: json(paths.places, placesFile),
    sources: json(paths.sources, sourcesFile),
  });
  const whole = chapters.filter((each) => each !== null);
  if (!isComplete(files) || whole.length < chapters.length) return null;
  return { ...files, chapters: whole };
}

/**
 * Reads, checks and compiles a campaign package. Never throws for bad data: the problems say what is wrong.
 * @param read fetches a file by its path below `geodata/`
 */
export async function loadCampaign(read: ReadFile, id: string): Promise<LoadedCampaign> {
  const problems: Problem[] = [];
  const records = await readRecords(read, id, problems);
  if (records) checkPackage(id, records, problems);
  const broken = !records || problems.some(({ severity }) => severity === "error");
  return { campaign: broken ? null : compileCampaign(records), problems };
}

/** Reads the shelf, `campaigns/index.json`. An unreadable shelf is empty and says why. */
export async function loadShelf(
  read: ReadFile,
): Promise<{ readonly shelf: readonly ShelfEntry[]; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const text = await readText(read, SHELF_PATH, problems);
  const file = text === null ? null : readJson(SHELF_PATH, text, shelfFile, problems);
  return { shelf: file?.campaigns ?? [], problems };
}
