import {
  type Campaign,
  describeProblem,
  findCrossingsWithoutPlace,
  loadCampaign,
  loadShelf,
  type Problem,
  worksCitedBy,
} from "../../src/campaign";
import { readGeodata } from "./files";
import { findMissingGlyphs } from "./glyphs";
import { findUntoldParagraphs } from "./lecture";
import { readRivers } from "./rivers";
import { staleSchemas } from "./schema";
import { findBadTalks } from "./talks";
import { findUnitsInWater, readWaters } from "./water";

const problems: Problem[] = [];
const campaigns: Campaign[] = [];
const cited = new Set<string>();
const works = new Set<string>();

const { shelf, problems: shelfProblems } = await loadShelf(readGeodata);
problems.push(...shelfProblems);
for (const { id } of shelf) {
  const loaded = await loadCampaign(readGeodata, id);
  problems.push(...loaded.problems);
  if (!loaded.campaign) continue;
  campaigns.push(loaded.campaign);
  for (const work of worksCitedBy(loaded.campaign)) cited.add(work);
  for (const work of loaded.campaign.sources.keys()) works.add(work);
}
for (const work of works) {
  if (cited.has(work)) continue;
  problems.push({
    severity: "error",
    file: "sources.json",
    feature: work,
    field: "id",
    found: "a work that no campaign cites",
    expected: "a citation somewhere",
  });
}
for (const name of staleSchemas()) {
  problems.push({
    severity: "error",
    file: `schema/${name}`,
    feature: "",
    field: "",
    found: "a schema that differs from the code",
    expected: "what npm run geodata:schema writes",
  });
}
problems.push(...(await findMissingGlyphs()));
problems.push(...(await findUntoldParagraphs(campaigns)));
problems.push(...(await findBadTalks(campaigns)));
const [waters, rivers] = await Promise.all([readWaters(), readRivers()]);
for (const campaign of campaigns) {
  problems.push(...findUnitsInWater(campaign, waters));
  problems.push(...findCrossingsWithoutPlace(campaign, rivers));
}

for (const problem of problems) console.log(`${problem.severity}: ${describeProblem(problem)}`);
const errors = problems.filter(({ severity }) => severity === "error").length;
console.log(`${shelf.length} campaigns: ${errors} errors, ${problems.length - errors} warnings`);
process.exitCode = errors > 0 ? 1 : 0;
