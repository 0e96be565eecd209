import type { Problem } from "../problem";
import type { PackageRecords } from "../records";
import type { UnitRecord } from "../schema/units";
import { formatInstant } from "../time";
import { Checker } from "./checker";

/** Whether the chain of parents comes back to the unit. */
function isItsOwnSuperior(unit: UnitRecord, units: ReadonlyMap<string, UnitRecord>): boolean {
  const seen = new Set<string>();
  let above = unit.parent;
  while (above !== null && !seen.has(above)) {
    if (above === unit.id) return true;
    seen.add(above);
    above = units.get(above)?.parent ?? null;
  }
  return false;
}

/** The order of battle: a forest of known units, each of one side, each with a track or said to have none. */
export function checkUnits(file: string, records: PackageRecords, problems: Problem[]): void {
  const check = new Checker(file, problems);
  const { campaign, movements } = records;
  const units = new Map(records.units.units.map((unit) => [unit.id, unit]));
  const sideOf = new Map(campaign.forces.map((force) => [force.id, force.side]));
  const moving = new Set(movements.features.map((feature) => feature.properties.unit));
  const show = (instant: number) => formatInstant(instant, campaign.clocks[0]?.offset ?? 0);

  check.unique(
    "id",
    records.units.units.map((unit) => unit.id),
  );
  for (const unit of units.values()) {
    check.refer(unit.id, "force", unit.force, sideOf, "force");
    if (unit.parent !== null) {
      check.refer(unit.id, "parent", unit.parent, units, "unit");
      const parent = units.get(unit.parent);
      if (parent && sideOf.get(parent.force) !== sideOf.get(unit.force)) {
        check.error(
          unit.id,
          "parent",
          `${parent.id} of the other side`,
          "a parent of the same side",
        );
      }
      if (isItsOwnSuperior(unit, units)) {
        check.error(unit.id, "parent", "a circle of parents", "a chain that ends at the top");
      }
    }
    if (unit.onMap && !moving.has(unit.id)) {
      check.error(
        unit.id,
        "onMap",
        "no trajectory in movements.geojson",
        "a trajectory of the unit",
        "add one, or set onMap to false for a formation of the order of battle only",
      );
    }
    const from = unit.visibleFrom ?? campaign.period.from;
    const until = unit.visibleUntil ?? campaign.period.to;
    if (from >= until) {
      check.error(unit.id, "visibleUntil", show(until), `an instant after ${show(from)}`);
    }
    for (const line of unit.story) {
      if (line.at < campaign.period.from || line.at > campaign.period.to) {
        check.error(unit.id, "story", show(line.at), "an instant of the campaign's period");
      }
    }
    for (const property of ["commanders", "strengths"] as const) {
      const starts = unit[property].map((entry) => entry.from ?? Number.NEGATIVE_INFINITY);
      if (starts.some((start, index) => index > 0 && start <= (starts[index - 1] ?? 0))) {
        check.error(unit.id, property, "entries out of order", "entries by rising `from`");
      }
    }
  }
}
