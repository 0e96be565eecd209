import { distance } from "@turf/turf";
import type { Problem } from "../problem";
import type { PackageRecords } from "../records";
import { retimeVias } from "../retime";
import type { TrajectoryFeature } from "../schema/movements";
import type { Branch } from "../schema/units";
import { formatInstant } from "../time";
import { Checker } from "./checker";

const HOUR = 3_600_000;

/** The fastest a branch keeps up over a leg, km/h (a short rush of foot troops included). */
const SPEED_LIMIT: Readonly<Record<Branch, number>> = {
  infantry: 6,
  "motorised-infantry": 35,
  armour: 25,
  "armoured-car": 35,
  cavalry: 10,
  artillery: 35,
  engineer: 35,
  reconnaissance: 35,
  headquarters: 35,
  air: 500,
  navy: 45,
};

/** Foot troops sent by lorry or rail say so by an override on the leg. */
function checkSpeed(feature: TrajectoryFeature, branch: Branch, check: Checker): void {
  const { unit, datetimes, overrides = [] } = feature.properties;
  const excused = new Set(overrides.filter(({ rule }) => rule === "speed").map(({ leg }) => leg));
  const { coordinates } = feature.geometry;
  for (let leg = 0; leg + 1 < coordinates.length; leg++) {
    const [start, end, from, to] = [
      coordinates[leg],
      coordinates[leg + 1],
      datetimes[leg],
      datetimes[leg + 1],
    ];
    if (!start || !end || from === undefined || to === undefined || excused.has(leg)) continue;
    const speed = distance(start, end, { units: "kilometers" }) / ((to - from) / HOUR);
    if (speed > SPEED_LIMIT[branch]) {
      check.error(
        unit,
        `leg ${leg}`,
        `${speed.toFixed(1)} km/h`,
        `at most ${SPEED_LIMIT[branch]} km/h for ${branch}`,
        "mend the times, or add an override with the reason",
      );
    }
  }
}

function checkArrays(feature: TrajectoryFeature, check: Checker): boolean {
  const { unit, ...properties } = feature.properties;
  const vertices = feature.geometry.coordinates.length;
  const perVertex = [
    "datetimes",
    "kinds",
    "grades",
    "precisions",
    "uncertaintyKm",
    "places",
    "sources",
  ] as const;
  let whole = true;
  for (const name of perVertex) {
    const { length } = properties[name];
    if (length === vertices) continue;
    whole = false;
    check.error(unit, `properties.${name}`, `${length} values`, `${vertices}, one a vertex`);
  }
  const actions = properties.actions.length;
  if (actions !== vertices - 1 && actions !== vertices) {
    whole = false;
    check.error(
      unit,
      "properties.actions",
      `${actions} values`,
      `${vertices - 1}, one a leg, or ${vertices} with what follows the last vertex`,
    );
  }
  return whole;
}

/** How far a via may be from its share of the leg, ms: files hold whole seconds. */
const VIA_TOLERANCE = 1000;

function checkViaTimes(
  { geometry, properties }: TrajectoryFeature,
  show: (instant: number) => string,
  check: Checker,
): void {
  const times = retimeVias(geometry.coordinates, properties.datetimes, properties.kinds);
  for (const [index, time] of times.entries()) {
    const found = properties.datetimes[index] ?? time;
    if (Math.abs(found - time) <= VIA_TOLERANCE) continue;
    check.error(
      properties.unit,
      `properties.datetimes[${index}]`,
      `${show(found)} at a via`,
      `${show(time)}, by its share of the way`,
      "run npm run geodata:retime",
    );
  }
}

/** Trajectories: whole arrays, rising times, known units and places, honest grades, possible speeds. */
export function checkMovements(file: string, records: PackageRecords, problems: Problem[]): void {
  const check = new Checker(file, problems);
  const units = new Map(records.units.units.map((unit) => [unit.id, unit]));
  const places = new Set(records.places.features.map((feature) => feature.properties.id));
  const show = (instant: number) => formatInstant(instant, records.campaign.clocks[0]?.offset ?? 0);

  check.unique(
    "properties.unit",
    records.movements.features.map(({ properties }) => properties.unit),
  );
  for (const feature of records.movements.features) {
    const { unit, datetimes, grades, sources } = feature.properties;
    check.refer(unit, "properties.unit", unit, units, "unit");
    if (!checkArrays(feature, check)) continue;
    let ordered = true;
    for (const [index, instant] of datetimes.entries()) {
      const before = datetimes[index - 1];
      if (before === undefined || before < instant) continue;
      ordered = false;
      check.error(
        unit,
        `properties.datetimes[${index}]`,
        show(instant),
        `an instant after ${show(before)}, the vertex before`,
      );
    }
    for (const [index, place] of feature.properties.places.entries()) {
      if (place !== null) check.refer(unit, `properties.places[${index}]`, place, places, "place");
    }
    for (const [index, cited] of sources.entries()) {
      const via = feature.properties.kinds[index] === "via";
      if (cited.length === 0 && !via && grades[index] !== "D") {
        check.error(
          unit,
          `properties.grades[${index}]`,
          `grade ${grades[index]} without a source`,
          "grade D, or a source",
        );
      }
    }
    if (!ordered) continue;
    checkViaTimes(feature, show, check);
    const branch = units.get(unit)?.branch;
    if (branch) checkSpeed(feature, branch, check);
  }
}
