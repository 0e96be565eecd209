import { describeProblem } from "../campaign";
import type { CampaignMap } from "../map";
import { compileMotion } from "../motion";
import type { StudioTools } from "../share";
import type { Pincer } from "../state";
import { formatDate, formatTime } from "../ui";
import { authorsView, fitToWindow } from "./fit-to-window";
import { hangMap, layersOff } from "./hang-map";
import { loadBesideThePage } from "./open-campaign";
import { SHEET_NOTES } from "./sheet-notes";

/**
 * What pictures, slides and films are made with.
 * @param map the page's own
 */
export function studioTools(pincer: Pincer, map: CampaignMap | null): StudioTools {
  return {
    hang: (container, subject, pixelRatio) =>
      hangMap(pincer, container, subject, { pixelRatio, reducedMotion: true }),
    fit: fitToWindow,
    layersOff: (named) => layersOff(pincer, named),
    viewNow: () => map && authorsView(map.view(), map.window()),
    load: async (id) => {
      const { campaign, problems } = await loadBesideThePage(id);
      const [problem] = problems;
      if (!campaign) throw new Error(problem ? describeProblem(problem) : `No campaign ${id}.`);
      return { campaign, motion: compileMotion(campaign.units) };
    },
    dateOf: ({ campaign }, instant) => {
      const offset = campaign.clocks[0]?.offset ?? 0;
      return `${formatDate(instant, offset)}  ${formatTime(instant, offset)}`;
    },
    creditOf: ({ campaign }) =>
      `${SHEET_NOTES[campaign.sheet].line} Data: GSHHG/WDBII, OpenStreetMap, GeoNames. Made with Pincer.`,
  };
}
