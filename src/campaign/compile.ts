import type {
  Action,
  Campaign,
  CampaignEvent,
  Chapter,
  Comparison,
  Holding,
  MovingShape,
  Passage,
  Place,
  Span,
  Trajectory,
  Unit,
} from "./model";
import type { PackageRecords } from "./records";
import type { TrajectoryFeature } from "./schema/movements";
import type { UnitRecord } from "./schema/units";

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]));

function compileTrajectory({ geometry, properties }: TrajectoryFeature): Trajectory {
  const last = properties.actions.at(-1) ?? "hold";
  return {
    unit: properties.unit,
    status: properties.status,
    times: properties.datetimes,
    positions: geometry.coordinates,
    kinds: properties.kinds,
    actions: properties.datetimes.map((_, index) => properties.actions[index] ?? last),
    grades: properties.grades,
    precisions: properties.precisions,
    uncertaintyKm: properties.uncertaintyKm,
    places: properties.places,
    sources: properties.sources,
    overrides: properties.overrides ?? [],
  };
}

function groupByParent(units: readonly UnitRecord[]): Map<string | null, UnitRecord[]> {
  const groups = new Map<string | null, UnitRecord[]>();
  for (const unit of units) groups.set(unit.parent, [...(groups.get(unit.parent) ?? []), unit]);
  return groups;
}

/** Actions after which a unit is no more. */
const ENDINGS: ReadonlySet<Action> = new Set(["destroyed", "surrendered", "disbanded"]);

/** When a unit is on the map: till it is said to leave, or meets its end, or the campaign is over. */
function visibleSpan(unit: UnitRecord, trajectory: Trajectory | null, period: Span): Span {
  const end = trajectory?.actions.findIndex((action) => ENDINGS.has(action)) ?? -1;
  const ended = end < 0 ? undefined : trajectory?.times[end];
  return {
    from: unit.visibleFrom ?? period.from,
    // The end of the period is still shown, so a unit without an end stays a moment beyond it.
    to: unit.visibleUntil ?? ended ?? period.to + 1,
  };
}

/** Parents before children, siblings in file order. */
function inOrderOfBattle(units: readonly UnitRecord[]): UnitRecord[] {
  const childrenOf = groupByParent(units);
  const descend = (parent: string | null): UnitRecord[] =>
    (childrenOf.get(parent) ?? []).flatMap((unit) => [unit, ...descend(unit.id)]);
  return descend(null);
}

function compileUnits({ campaign, units, movements }: PackageRecords): Unit[] {
  const trajectories = new Map(
    movements.features.map((feature) => [feature.properties.unit, compileTrajectory(feature)]),
  );
  return inOrderOfBattle(units.units).map((unit, index) => {
    const trajectory = trajectories.get(unit.id) ?? null;
    return {
      ...unit,
      index,
      children: units.units.filter(({ parent }) => parent === unit.id).map(({ id }) => id),
      trajectory,
      visible: visibleSpan(unit, trajectory, campaign.period),
    };
  });
}

function compilePlaces({ campaign, places }: PackageRecords): Place[] {
  return places.features
    .filter(({ properties }) => properties.campaigns?.includes(campaign.id) ?? true)
    .map(({ geometry, properties }) => ({
      ...properties,
      label: properties.label ?? properties.names.en,
      position: geometry.coordinates,
    }));
}

function compileEvents({ events }: PackageRecords): CampaignEvent[] {
  return events.features
    .map(({ geometry, properties }) => ({
      ...properties,
      to: properties.to ?? properties.from,
      position: geometry.coordinates,
      alternatives: properties.alternatives ?? [],
    }))
    .sort((one, other) => one.from - other.from || (one.id < other.id ? -1 : 1));
}

function compileFronts({ fronts }: PackageRecords): MovingShape[] {
  return fronts.features.map(({ properties, temporalGeometry }) => ({
    ...properties,
    closed: temporalGeometry.type === "MovingPolygon",
    times: temporalGeometry.datetimes,
    states:
      temporalGeometry.type === "MovingPolygon"
        ? temporalGeometry.coordinates.map(([ring]) => ring ?? [])
        : temporalGeometry.coordinates,
  }));
}

function compileControl({ campaign, control }: PackageRecords): Map<string, Holding[]> {
  const holdings = new Map<string, Holding[]>();
  for (const { place, side } of control.initial) {
    const from = campaign.period.from;
    holdings.set(place, [{ from, side, by: null, precision: "days", grade: "A", sources: [] }]);
  }
  for (const { place, at, ...change } of [...control.changes].sort((a, b) => a.at - b.at)) {
    holdings.set(place, [...(holdings.get(place) ?? []), { ...change, from: at }]);
  }
  return holdings;
}

function compileComparisons({ sketches: file }: PackageRecords): Comparison[] {
  const drawn = byId(
    file.sketches.map((sketch) => ({
      ...sketch,
      features: file.features.filter(({ properties }) => properties.sketch === sketch.id),
    })),
  );
  return file.comparisons.flatMap(({ sketches: [one, other], ...comparison }) => {
    const first = drawn.get(one);
    const second = drawn.get(other);
    return first && second ? [{ ...comparison, sketches: [first, second] as const }] : [];
  });
}

function compileStory({ chapters }: PackageRecords): { chapters: Chapter[]; passages: Passage[] } {
  const passages: Passage[] = [];
  const numbered = chapters.map((chapter) => ({
    ...chapter,
    passages: chapter.passages.map((loose) => {
      const passage = { ...loose, index: passages.length };
      passages.push(passage);
      return passage;
    }),
  }));
  return { chapters: numbered, passages };
}

/** Cross-links a checked package. The result is never changed by anybody. */
export function compileCampaign(records: PackageRecords): Campaign {
  const { $schema: _, story: __, layers: ___, ...campaign } = records.campaign;
  const units = compileUnits(records);
  const events = compileEvents(records);
  return {
    ...campaign,
    window: campaign.window ?? campaign.period,
    ...compileStory(records),
    forces: byId(campaign.forces),
    units,
    unitById: byId(units),
    places: byId(compilePlaces(records)),
    events,
    eventById: byId(events),
    fronts: compileFronts(records),
    control: compileControl(records),
    figures: records.figures.groups,
    comparisons: byId(compileComparisons(records)),
    claims: byId(records.claims.claims),
    sources: byId(records.sources),
  };
}
