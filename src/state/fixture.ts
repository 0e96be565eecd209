import { type Campaign, loadCampaign } from "../campaign";
import { FIXTURE_ID, readFixture } from "../campaign/fixture";
import { compileMotion } from "../motion";
import { createPincer, type OpenCampaign, type Pincer } from ".";

/**
 * For tests: the stores as they are once the fixture's campaign is open and its clock stands at the opening.
 * @throws Error if the fixture does not load
 */
export async function openFixture(): Promise<{
  pincer: Pincer;
  campaign: Campaign;
  open: OpenCampaign;
}> {
  const { campaign } = await loadCampaign(readFixture(), FIXTURE_ID);
  if (!campaign) throw new Error("the fixture does not load");
  const pincer = createPincer(null);
  const open = { campaign, motion: compileMotion(campaign.units) };
  pincer.library.opened(open, []);
  pincer.clock.open(campaign.period, campaign.opening, campaign.rate);
  return { pincer, campaign, open };
}
