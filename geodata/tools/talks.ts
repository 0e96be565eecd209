import type { Campaign, Problem } from "../../src/campaign";
import { checkTalk, loadTalk, loadTalkShelf } from "../../src/talk";
import { readGeodata } from "./files";

/** What is wrong with the talks that come with the app. */
export async function findBadTalks(campaigns: readonly Campaign[]): Promise<Problem[]> {
  const byId = new Map(campaigns.map((campaign) => [campaign.id, campaign]));
  const { talks, problems: shelfProblems } = await loadTalkShelf(readGeodata);
  const problems = [...shelfProblems];
  for (const { id } of talks) {
    const { talk, problems: fileProblems } = await loadTalk(readGeodata, id);
    problems.push(...fileProblems);
    if (talk) problems.push(...checkTalk(`talks/${id}.json`, talk, byId));
  }
  return problems;
}
