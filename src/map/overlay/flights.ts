import type { Campaign, CampaignEvent, Position, Trajectory } from "../../campaign";
import { distance } from "../../motion";

const HOUR = 3_600_000;
/** Aircraft are over a place when they are so near to it, m. */
const NEAR = 10_000;
/** An aircraft's way belongs to an event that is no further away in time, ms. */
const SAME_FLIGHT = 6 * HOUR;

/** The way that a unit's aircraft take to where an event is. */
export interface Flight {
  readonly from: Position;
  readonly to: Position;
  readonly force: string;
}

type Known = Pick<Campaign, "places" | "unitById">;

/**
 * The flights of an event in the air: from the field that each of its air units last rose from to the event's
 * places. A unit that was there before is the one that is attacked; of several, the side of the first named flies.
 */
export function flightsOf(event: CampaignEvent, { places, unitById }: Known): readonly Flight[] {
  if (event.kind !== "air" && event.kind !== "airlift") return [];
  const targets = event.places
    .map((place) => places.get(place)?.position)
    .filter((position) => position !== undefined);
  const raids = event.units.flatMap((id) => {
    const unit = unitById.get(id);
    if (unit?.branch !== "air" || !unit.trajectory) return [];
    const raid = raidOf(unit.trajectory, event.from, targets);
    return raid ? { ...raid, force: unit.force } : [];
  });
  const attacker = raids[0]?.force;
  return raids
    .filter(({ force }) => force === attacker)
    .flatMap(({ base, goals, force }) => goals.map((to) => ({ from: base, to, force })));
}

/** Where a unit comes from and flies to; null for one that has not come from anywhere else. */
function raidOf(
  { positions, times }: Trajectory,
  instant: number,
  targets: readonly Position[],
): { readonly base: Position; readonly goals: readonly Position[] } | null {
  const near = (position: Position) =>
    targets.filter((target) => distance(position, target) < NEAR);
  const arrival = times.findIndex(
    (time, vertex) =>
      Math.abs(time - instant) <= SAME_FLIGHT && near(positions[vertex] as Position).length > 0,
  );
  const goals = arrival < 0 ? targets : near(positions[arrival] as Position);
  const until = arrival < 0 ? instant : (times[arrival] as number);
  const start = times.findLastIndex(
    (time, vertex) => time <= until && near(positions[vertex] as Position).length === 0,
  );
  const base = positions[start];
  const left = times[start + 1] ?? Number.POSITIVE_INFINITY;
  // One that has long been at the place is at home there.
  if (!base || left < instant - SAME_FLIGHT) return null;
  return { base, goals };
}
