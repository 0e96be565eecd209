import { kinks, lineString } from "@turf/turf";
import type { Position } from "../model";
import type { Problem } from "../problem";
import type { PackageRecords, packagePaths } from "../records";
import { formatInstant } from "../time";
import { Checker } from "./checker";

type Shape = PackageRecords["fronts"]["features"][number];

/** The vertices of every state of a shape. */
function statesOf({ temporalGeometry }: Shape) {
  return temporalGeometry.type === "MovingPolygon"
    ? temporalGeometry.coordinates.map(([ring]) => ring ?? [])
    : temporalGeometry.coordinates;
}

/** Vertices may stand on one another, so that a shape can open out of a point. */
function crossesItself(state: readonly Position[]): boolean {
  const apart = state.filter((position, index) => String(position) !== String(state[index - 1]));
  return apart.length > 1 && kinks(lineString(apart)).features.length > 0;
}

function checkShape(shape: Shape, show: (instant: number) => string, check: Checker): void {
  const { id } = shape.properties;
  const { datetimes, type } = shape.temporalGeometry;
  const states = statesOf(shape);
  if (states.length !== datetimes.length) {
    check.error(
      id,
      "temporalGeometry",
      `${states.length} states`,
      `${datetimes.length}, one an instant`,
    );
    return;
  }
  for (const [index, instant] of datetimes.entries()) {
    const before = datetimes[index - 1];
    if (before !== undefined && before >= instant) {
      check.error(
        id,
        `temporalGeometry.datetimes[${index}]`,
        show(instant),
        `after ${show(before)}`,
      );
    }
    const state = states[index] ?? [];
    const field = `temporalGeometry.coordinates[${index}]`;
    const vertices = states[0]?.length ?? 0;
    if (state.length !== vertices) {
      check.error(id, field, `${state.length} vertices`, `${vertices}, as in the first state`);
    }
    if (type === "MovingPolygon" && String(state[0]) !== String(state.at(-1))) {
      check.error(id, field, "an open ring", "a ring whose last position is its first");
    }
    if (crossesItself(state)) {
      check.error(id, field, "a line that crosses itself", "a shape without crossings");
    }
  }
}

/** Fronts that morph without crossing themselves, towns that change hands one after another, figures of known sides. */
export function checkChanges(
  paths: ReturnType<typeof packagePaths>,
  records: PackageRecords,
  problems: Problem[],
): void {
  const { campaign, fronts, control, figures } = records;
  const show = (instant: number) => formatInstant(instant, campaign.clocks[0]?.offset ?? 0);
  const sides = new Set(campaign.sides.map(({ id }) => id));
  const places = new Set(records.places.features.map(({ properties }) => properties.id));
  const units = new Set(records.units.units.map(({ id }) => id));

  const checkFronts = new Checker(paths.fronts, problems);
  checkFronts.unique(
    "properties.id",
    fronts.features.map(({ properties }) => properties.id),
  );
  for (const shape of fronts.features) {
    const { id, side } = shape.properties;
    checkFronts.refer(id, "properties.side", side, sides, "side");
    checkShape(shape, show, checkFronts);
  }

  const checkControl = new Checker(paths.control, problems);
  const held = new Map(control.initial.map(({ place, side }) => [place, side]));
  checkControl.unique(
    "initial",
    control.initial.map(({ place }) => place),
  );
  for (const { place } of control.initial)
    checkControl.refer(place, "initial", place, places, "place");
  for (const change of [...control.changes].sort((one, other) => one.at - other.at)) {
    checkControl.refer(change.place, "place", change.place, places, "place");
    checkControl.refer(change.place, "side", change.side, sides, "side");
    if (change.by !== null) checkControl.refer(change.place, "by", change.by, units, "unit");
    const holder = held.get(change.place);
    if (holder === undefined) {
      checkControl.error(
        change.place,
        "initial",
        "nobody",
        "who held the place before it changed hands",
      );
    } else if (holder === change.side) {
      checkControl.error(
        change.place,
        "side",
        `${change.side} at ${show(change.at)}`,
        "another side than the holder",
      );
    }
    held.set(change.place, change.side);
  }

  const checkFigures = new Checker(paths.figures, problems);
  checkFigures.unique(
    "id",
    figures.groups.map(({ id }) => id),
  );
  for (const { id, estimates } of figures.groups) {
    for (const { side, low, high } of estimates) {
      checkFigures.refer(id, "side", side, sides, "side");
      if (high !== undefined && high < low) {
        checkFigures.error(id, "high", String(high), `not less than ${low}`);
      }
    }
  }
}
