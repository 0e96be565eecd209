import type { Campaign, Problem } from "../../src/campaign";
import { lectureFile } from "../../src/campaign/schema/changes";
import { readGeodata } from "./files";

/** Sections of the lecture whose events the campaigns tell. */
const FIRST_SECTION = 2;

/** Event paragraphs of the lecture that no passage of any campaign follows or weighs. */
export async function findUntoldParagraphs(campaigns: readonly Campaign[]): Promise<Problem[]> {
  const { paragraphs } = lectureFile.parse(JSON.parse(await readGeodata("lecture.json")));
  const told = new Set(
    campaigns.flatMap((campaign) => [
      ...campaign.chapters.flatMap(({ lecture }) => lecture),
      ...campaign.passages.flatMap(({ claims }) =>
        claims.flatMap((id) => campaign.claims.get(id)?.lecture ?? []),
      ),
    ]),
  );
  return paragraphs
    .filter(({ ref, kind }) => kind === "event" && Number(ref.split(".")[0]) >= FIRST_SECTION)
    .filter(({ ref }) => !told.has(ref))
    .map(({ ref, summary }) => ({
      severity: "error",
      file: "lecture.json",
      feature: ref,
      field: "ref",
      found: `an event that no passage tells: ${summary}`,
      expected: "a chapter or a claim with this paragraph",
    }));
}
