import type { Campaign, LoadedCampaign } from "../../campaign";
import { checkTalk, shownCues, type Talk } from "../../talk";
import type { Finding } from "./finding";
import { judgeCues, judgeData } from "./talk-findings";

/**
 * Reads every campaign that a talk touches, and the open one, by the app's own loader.
 * @param open id of the campaign on the page
 */
export async function lookAtTalk(
  talk: Talk | null,
  open: string,
  load: (id: string) => Promise<LoadedCampaign>,
): Promise<{ readonly findings: readonly Finding[]; readonly campaign: Campaign | null }> {
  const shown = talk && { ...talk, cues: shownCues(talk) };
  const ids = new Set([open, ...(shown?.cues ?? []).map(({ campaign }) => campaign)]);
  const loaded = await Promise.all([...ids].map(async (id) => ({ id, ...(await load(id)) })));
  const campaigns = new Map(
    loaded.flatMap(({ id, campaign }) => (campaign ? [[id, campaign]] : [])),
  );
  const readable = shown && {
    ...shown,
    // What can't be read is said once, and not again for each of its cues.
    cues: shown.cues.filter(({ campaign }) => campaigns.has(campaign)),
  };
  return {
    findings: [
      judgeData(
        loaded.map(({ id, campaign, problems }) => ({
          id,
          title: campaign?.title ?? null,
          problems,
        })),
      ),
      judgeCues({
        shown: shown?.cues.length ?? null,
        problems: readable ? checkTalk(readable.title, readable, campaigns) : [],
      }),
    ],
    campaign: campaigns.get(open) ?? null,
  };
}
