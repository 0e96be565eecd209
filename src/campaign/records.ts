import type { z } from "zod";
import type { campaignFile } from "./schema/campaign";
import type { controlFile, figuresFile, frontsFile } from "./schema/changes";
import type { eventsFile } from "./schema/events";
import type { movementsFile } from "./schema/movements";
import type { claimsFile, placesFile, sourcesFile } from "./schema/references";
import type { sketchesFile } from "./schema/sketches";
import type { unitsFile } from "./schema/units";
import type { LooseChapter } from "./story/chapter";

/** The files of a package, each right by its schema, not yet checked against each other. */
export interface PackageRecords {
  readonly campaign: z.output<typeof campaignFile>;
  readonly units: z.output<typeof unitsFile>;
  readonly movements: z.output<typeof movementsFile>;
  readonly events: z.output<typeof eventsFile>;
  readonly claims: z.output<typeof claimsFile>;
  readonly places: z.output<typeof placesFile>;
  readonly sources: z.output<typeof sourcesFile>;
  readonly fronts: z.output<typeof frontsFile>;
  readonly control: z.output<typeof controlFile>;
  readonly figures: z.output<typeof figuresFile>;
  readonly sketches: z.output<typeof sketchesFile>;
  readonly chapters: readonly LooseChapter[];
}

/** Paths below `geodata/`. */
export function packagePaths(id: string) {
  const folder = `campaigns/${id}`;
  return {
    campaign: `${folder}/campaign.json`,
    units: `${folder}/units.json`,
    movements: `${folder}/movements.geojson`,
    events: `${folder}/events.geojson`,
    claims: `${folder}/claims.json`,
    fronts: `${folder}/fronts.geojson`,
    control: `${folder}/control.json`,
    figures: `${folder}/figures.json`,
    sketches: `${folder}/sketches.geojson`,
    chapter: (name: string) => `${folder}/story/${name}`,
    places: "places.geojson",
    sources: "sources.json",
  };
}

export const SHELF_PATH = "campaigns/index.json";
