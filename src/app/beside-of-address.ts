import type { Campaign, ShelfEntry } from "../campaign";
import { hasPlans } from "../commands";
import type { Beside } from "../state";

/**
 * What can be shown of what an address wants beside the clock's instant.
 * @returns null, or the nearest thing there is, with a sentence for the user when it is not what was asked.
 */
export function besideOfAddress(
  wanted: Beside | undefined,
  campaign: Pick<Campaign, "period" | "units">,
  shelf: readonly Pick<ShelfEntry, "id">[],
): { readonly beside: Beside | null; readonly complaint?: string } {
  if (!wanted) return { beside: null };
  if (wanted.kind === "instant") {
    const { from, to } = campaign.period;
    const instant = Math.min(to, Math.max(from, wanted.instant));
    const beside: Beside = { kind: "instant", instant };
    return instant === wanted.instant
      ? { beside }
      : {
          beside,
          complaint:
            "The link's second moment lies outside this campaign; the nearest one is shown.",
        };
  }
  if (wanted.kind === "campaign" && !shelf.some(({ id }) => id === wanted.campaign)) {
    return {
      beside: null,
      complaint: `There is no campaign called “${wanted.campaign}” to set beside this one.`,
    };
  }
  if (wanted.kind === "planned" && !hasPlans(campaign)) {
    return { beside: null, complaint: "This campaign has no plans to set beside what was done." };
  }
  return { beside: wanted };
}
