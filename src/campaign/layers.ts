import type { Campaign } from "./model";

const DAY = 86_400_000;

/** What a user can take off the map, in the order of the legend. */
export const LAYER_IDS = [
  "units",
  "names",
  "arrows",
  "trails",
  "fronts",
  "control",
  "events",
  "night",
  "relief",
  "borders",
  "places",
  "graticule",
] as const;

/** One kind of thing on the map. `control` is who holds towns and ground; `places` are the names of the sheet. */
export type LayerId = (typeof LAYER_IDS)[number];

/** The layer that a word names; null for any other word. */
export function layerOf(word: unknown): LayerId | null {
  return LAYER_IDS.find((id) => id === word) ?? null;
}

/**
 * Whether a campaign tells hours: one that plays more than a day in a second of wall time has no night and day
 * to show, for its instants are good to a day at best.
 * @param rate campaign ms per wall ms
 */
export function tellsHours({ rate }: Pick<Campaign, "rate">): boolean {
  return rate * 1000 < DAY;
}

/** Whether a campaign tells enough to infer the ground held: towns that change hands, and fronts between them. */
export function tellsGround({ control, fronts }: Pick<Campaign, "control" | "fronts">): boolean {
  return control.size > 0 && fronts.some(({ kind }) => kind === "front");
}

/** The layers that a campaign has anything for, in the order of the legend. */
export function layersOf(
  campaign: Pick<Campaign, "control" | "events" | "fronts" | "rate" | "units">,
): readonly LayerId[] {
  const hasUnits = campaign.units.some(({ trajectory }) => trajectory !== null);
  const absent: Partial<Record<LayerId, boolean>> = {
    units: !hasUnits,
    names: !hasUnits,
    arrows: !hasUnits,
    trails: !hasUnits,
    fronts: campaign.fronts.length === 0,
    control: campaign.control.size === 0,
    events: campaign.events.length === 0,
    night: !tellsHours(campaign),
  };
  return LAYER_IDS.filter((id) => !absent[id]);
}
