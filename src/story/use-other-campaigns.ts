import { useContext, useEffect, useState } from "react";
import type { Campaign } from "../campaign";
import { LoadCampaignContext, usePincer, useSelected } from "../state";

/** The shelf beside the open campaign. */
export interface OtherCampaigns {
  readonly loading: boolean;
  readonly campaigns: readonly Campaign[];
  /** Titles of those that cannot be used. */
  readonly failed: readonly string[];
  /** Reads them all anew. */
  readonly retry: () => void;
}

/**
 * The other campaigns of the shelf, read when they are first wanted and kept as long as the panel lives.
 * @param open id of the open campaign, which is left out
 */
export function useOtherCampaigns(open: string, wanted: boolean): OtherCampaigns {
  const load = useContext(LoadCampaignContext);
  const shelf = useSelected(usePincer().library, (state) => state.shelf);
  const [others, setOthers] = useState<Omit<OtherCampaigns, "retry"> | null>(null);
  const isMissing = wanted && others === null;

  useEffect(() => {
    if (!isMissing) return;
    let gone = false;
    const entries = shelf.filter(({ id }) => id !== open);
    const reading = entries.map(async ({ id, title }) => {
      const { campaign } = await load(id).catch(() => ({ campaign: null }));
      return { title, campaign };
    });
    void Promise.all(reading).then((read) => {
      if (gone) return;
      setOthers({
        loading: false,
        campaigns: read.flatMap(({ campaign }) => campaign ?? []),
        failed: read.flatMap(({ title, campaign }) => (campaign ? [] : [title])),
      });
    });
    return () => {
      gone = true;
    };
  }, [isMissing, shelf, open, load]);

  const retry = () => setOthers(null);
  return { ...(others ?? { loading: isMissing, campaigns: [], failed: [] }), retry };
}
