import type { Campaign, Unit } from "../campaign";
import { compileMotion } from "../motion";
import type { OpenCampaign } from "../state";

/**
 * The campaign as it was planned and never carried out: only what was ordered and called off moves. Fronts,
 * holders of towns and events belong to what happened and are left out.
 */
export function plannedOnly({ campaign }: Pick<OpenCampaign, "campaign">): OpenCampaign {
  const units = campaign.units.map(
    (unit): Unit => (unit.trajectory?.status === "planned" ? unit : { ...unit, trajectory: null }),
  );
  const planned: Campaign = {
    ...campaign,
    units,
    unitById: new Map(units.map((unit) => [unit.id, unit])),
    events: [],
    eventById: new Map(),
    fronts: [],
    control: new Map(),
  };
  return { campaign: planned, motion: compileMotion(units) };
}
