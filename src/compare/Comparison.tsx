import type { ReadFile } from "../campaign";
import type { CampaignMap } from "../map";
import { type Half, type OpenCampaign, usePincer, useSelected } from "../state";
import { ComparePanel } from "./ComparePanel";
import type { Hang } from "./hang";
import { SecondStage } from "./SecondStage";
import { useSecondCampaign } from "./use-second-campaign";

interface ComparisonProps {
  /** The page's own map; null while it is made. */
  readonly main: CampaignMap | null;
  readonly open: OpenCampaign;
  readonly hang: Hang;
  readonly read: ReadFile;
  /** Is told of the second map when it hangs, and null when it is gone. */
  readonly onSecond: (map: CampaignMap | null) => void;
}

/** The half of the stage that the page's own map has; null while it has all of it. */
export function useMainHalf(): Half | null {
  const { comparison } = usePincer();
  return useSelected(comparison, ({ beside, split, half }) => {
    if (!beside || split !== "twin") return null;
    return half === "left" ? "right" : "left";
  });
}

/** Two moments side by side: the second map with all that belongs to it, and where one says what is compared. */
export function Comparison({ main, open, hang, read, onSecond }: ComparisonProps) {
  const { comparison, dialogs } = usePincer();
  const beside = useSelected(comparison, (state) => state.beside);
  const isPanelOpen = useSelected(dialogs, (state) => state.dialog === "compare");
  const second = useSecondCampaign(open, beside, read);
  return (
    <>
      {beside && (
        <SecondStage
          main={main}
          open={open}
          second={second}
          beside={beside}
          hang={hang}
          onSecond={onSecond}
        />
      )}
      {isPanelOpen && <ComparePanel open={open} second={second} beside={beside} />}
    </>
  );
}
