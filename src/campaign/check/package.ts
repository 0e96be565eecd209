import type { Problem } from "../problem";
import { type PackageRecords, packagePaths } from "../records";
import { checkCampaign } from "./campaign";
import { checkChanges } from "./changes";
import { checkCitations } from "./citations";
import { checkEvents } from "./events";
import { checkHedges } from "./hedges";
import { checkMovements } from "./movements";
import { checkSketches } from "./sketches";
import { checkStory } from "./story";
import { checkUnits } from "./units";

/** Checks the files of a package against each other and against the domain. Adds to `problems`. */
export function checkPackage(id: string, records: PackageRecords, problems: Problem[]): void {
  const paths = packagePaths(id);
  checkCampaign(id, paths.campaign, records, problems);
  checkUnits(paths.units, records, problems);
  checkMovements(paths.movements, records, problems);
  checkEvents(paths.events, records, problems);
  checkChanges(paths, records, problems);
  checkStory(paths, records, problems);
  checkSketches(paths, records, problems);
  checkHedges(records, problems);
  checkCitations(paths, records, problems);
}
