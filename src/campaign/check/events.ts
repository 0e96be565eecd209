import type { Problem } from "../problem";
import type { PackageRecords } from "../records";
import { formatInstant } from "../time";
import { Checker } from "./checker";

/** Events: within the period, ending after they begin, about units and places that exist. */
export function checkEvents(file: string, records: PackageRecords, problems: Problem[]): void {
  const check = new Checker(file, problems);
  const { period, clocks } = records.campaign;
  const units = new Set(records.units.units.map((unit) => unit.id));
  const places = new Set(records.places.features.map((feature) => feature.properties.id));
  const show = (instant: number) => formatInstant(instant, clocks[0]?.offset ?? 0);

  check.unique(
    "properties.id",
    records.events.features.map(({ properties }) => properties.id),
  );
  for (const { properties: event } of records.events.features) {
    if (event.from < period.from || event.from > period.to) {
      check.error(event.id, "properties.from", show(event.from), "an instant of the period");
    }
    if (event.to !== undefined && event.to < event.from) {
      check.error(event.id, "properties.to", show(event.to), `not before ${show(event.from)}`);
    }
    for (const unit of event.units) check.refer(event.id, "properties.units", unit, units, "unit");
    for (const place of event.places) {
      check.refer(event.id, "properties.places", place, places, "place");
    }
  }
}
