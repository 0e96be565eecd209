import { useMemo, useState } from "react";
import type { CampaignMap } from "../map";
import { usePincer } from "../state";
import { partedByBar } from "./parted-by-bar";

/** The page's own map and what hangs beside it as one, for pointing; and where to tell of the second map. */
export function usePartedMaps(main: CampaignMap | null) {
  const { comparison } = usePincer();
  const [second, setSecond] = useState<CampaignMap | null>(null);
  const pointed = useMemo(
    () => (main && second ? partedByBar(main, second, comparison) : main),
    [main, second, comparison],
  );
  return { pointed, setSecond };
}
