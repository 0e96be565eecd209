import type { Campaign, CampaignEvent } from "../campaign";

export interface NeighbourEvents {
  readonly previous: CampaignEvent | null;
  readonly next: CampaignEvent | null;
}

/** A unit's last event begun before an instant (ms since the epoch) and its first begun after it. */
export function neighbourEvents(
  campaign: Campaign,
  unit: string,
  instant: number,
): NeighbourEvents {
  const own = campaign.events.filter((event) => event.units.includes(unit));
  return {
    previous: own.findLast((event) => event.from < instant) ?? null,
    next: own.find((event) => event.from > instant) ?? null,
  };
}
