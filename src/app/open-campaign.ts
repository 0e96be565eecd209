import { type Campaign, loadCampaign, loadShelf, type ReadFile } from "../campaign";
import type { Stretch } from "../clock";
import { campaignOf } from "../commands";
import { compileMotion } from "../motion";
import type { Pincer } from "../state";

/** Reads the package files that stand beside the page, `geodata/...`. */
export const readBesideThePage: ReadFile = async (path) => {
  const response = await fetch(new URL(`geodata/${path}`, document.baseURI));
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  // A server that falls back to the page for unknown paths must not pass for the file.
  if (response.headers.get("content-type")?.startsWith("text/html")) {
    throw new Error("the server sent a page instead of the file");
  }
  return response.text();
};

/** Loads a campaign of the shelf without opening it. */
export const loadBesideThePage = (id: string) => loadCampaign(readBesideThePage, id);

/** Puts the campaigns on the shelf. */
export async function stockShelf(pincer: Pincer): Promise<void> {
  const { shelf, problems } = await loadShelf(readBesideThePage);
  pincer.library.stock(shelf);
  if (problems.length > 0) pincer.library.failed(null, problems);
}

/** A campaign whose phases have speeds of their own plays each at its own. */
function stretchesOf({ phases }: Campaign): Stretch[] {
  return phases.flatMap(({ from, rate }) => (rate === undefined ? [] : [{ from, rate }]));
}

/**
 * Opens a campaign: loads, checks, compiles, and turns clock and camera to its opening. What is wrong with it
 * is shown instead of it. A later call wins over one that is still loading.
 * @returns whether the campaign is open.
 */
export async function openCampaign(pincer: Pincer, id: string): Promise<boolean> {
  const { library, clock, camera, selection, comparison } = pincer;
  library.loading(id);
  const { campaign, problems } = await loadBesideThePage(id);
  if (library.getState().wanted !== id) return false;
  if (!campaign) {
    library.failed(id, problems);
    return false;
  }
  selection.select(null);
  comparison.end();
  clock.open(campaign.period, campaign.opening, campaign.rate, stretchesOf(campaign));
  camera.show(campaign.camera, false);
  library.opened({ campaign, motion: compileMotion(campaign.units) }, problems);
  return true;
}

/** Opens a campaign and goes to one of its passages, if one was asked for. */
export async function goThroughDoor(
  pincer: Pincer,
  id: string,
  passageId: string | null,
): Promise<void> {
  const isOpen = await openCampaign(pincer, id);
  const passage = campaignOf(pincer)?.passages.find((each) => each.id === passageId);
  if (!isOpen || !passage) return;
  pincer.clock.seek(passage.from);
  pincer.camera.show(passage.camera, false);
}
