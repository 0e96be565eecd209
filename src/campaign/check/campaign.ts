import type { Problem } from "../problem";
import type { PackageRecords } from "../records";
import { formatInstant } from "../time";
import { Checker } from "./checker";

/** `campaign.json` by itself: identity, order of times, sides of forces. */
export function checkCampaign(
  id: string,
  file: string,
  { campaign }: PackageRecords,
  problems: Problem[],
): void {
  const check = new Checker(file, problems);
  const show = (instant: number) => formatInstant(instant, campaign.clocks[0]?.offset ?? 0);
  const { period, opening } = campaign;

  if (campaign.id !== id) check.error(campaign.id, "id", campaign.id, `${id}, the folder's name`);
  if (period.from >= period.to) {
    check.error(id, "period.to", show(period.to), `an instant after ${show(period.from)}`);
  }
  if (opening < period.from || opening > period.to) {
    check.error(id, "opening", show(opening), "an instant of the period");
  }
  const { window } = campaign;
  if (
    window &&
    !(period.from <= window.from && window.from < window.to && window.to <= period.to)
  ) {
    check.error(id, "window", `${show(window.from)} to ${show(window.to)}`, "a part of the period");
  }
  for (const phase of campaign.phases) {
    if (phase.from >= phase.to) {
      check.error(phase.id, "to", show(phase.to), `an instant after ${show(phase.from)}`);
    }
  }
  const sides = new Set(campaign.sides.map((side) => side.id));
  for (const force of campaign.forces) check.refer(force.id, "side", force.side, sides, "side");
  check.unique(
    "clocks",
    campaign.clocks.map((clock) => clock.id),
  );
  check.unique(
    "forces",
    campaign.forces.map((force) => force.id),
  );
}
