import { useEffect, useMemo, useState } from "react";
import { describeProblem, loadCampaign, type ReadFile } from "../campaign";
import { compileMotion } from "../motion";
import { type Beside, type OpenCampaign, usePincer } from "../state";
import { plannedOnly } from "./planned-only";

/**
 * What the second map shows: the open campaign, what it planned, or another campaign, which is fetched first.
 * One that cannot be used ends the comparison with a word to the user.
 * @param read fetches a file by its path below `geodata/`
 * @returns null while it loads, and the open campaign while nothing is compared
 */
export function useSecondCampaign(
  open: OpenCampaign,
  beside: Beside | null,
  read: ReadFile,
): OpenCampaign | null {
  const { comparison, messages } = usePincer();
  const [loaded, setLoaded] = useState<OpenCampaign | null>(null);
  const wanted =
    beside?.kind === "campaign" && beside.campaign !== open.campaign.id ? beside.campaign : null;
  const isPlan = beside?.kind === "planned";
  const own = useMemo(() => (isPlan ? plannedOnly(open) : open), [open, isPlan]);

  useEffect(() => {
    if (wanted === null) return;
    let gone = false;
    void loadCampaign(read, wanted).then(({ campaign, problems }) => {
      if (gone) return;
      if (campaign) setLoaded({ campaign, motion: compileMotion(campaign.units) });
      else {
        comparison.end();
        const [problem] = problems;
        const why = problem ? ` ${describeProblem(problem)}` : "";
        messages.warn(`“${wanted}” cannot be set beside this campaign.${why}`);
      }
    });
    return () => {
      gone = true;
    };
  }, [wanted, read, comparison, messages]);

  if (wanted === null) return own;
  return loaded?.campaign.id === wanted ? loaded : null;
}
