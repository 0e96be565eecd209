import { bbox, distance, lineIntersect, lineString, multiLineString } from "@turf/turf";
import type { Campaign, Place, Position, Trajectory, Unit } from "../model";
import type { Problem } from "../problem";
import { Checker } from "./checker";

const KILOMETRES = { units: "kilometers" } as const;

/** A river that ground units cross only where there is a way over it. */
export interface River {
  /** For the message; unnamed rivers are told apart by where they were crossed. */
  readonly name: string;
  /** Positions as [lon, lat]. */
  readonly lines: readonly (readonly Position[])[];
  /** How far from its true course the line may be drawn. */
  readonly accuracyKm: number;
  /** Both banks are drawn, so that going over is two crossings of the line. */
  readonly twoBanks: boolean;
}

interface Crossing {
  readonly leg: number;
  readonly position: Position;
  /** Distance from the first vertex, along the trajectory. */
  readonly wayKm: number;
}

type Segment = readonly [Position, Position];
type Box = readonly [west: number, south: number, east: number, north: number];

const boxOf = (line: readonly Position[]) =>
  bbox(lineString(line.map(([lon, lat]) => [lon, lat]))) as unknown as Box;
const apart = (one: Box, other: Box) =>
  one[0] > other[2] || other[0] > one[2] || one[1] > other[3] || other[1] > one[3];

/** The segments of a river, ready to be asked which of them a leg meets. */
function segmentsOf({ lines }: River) {
  return lines.map((line) => ({
    box: boxOf(line),
    segments: line.slice(1).map((end, index): { segment: Segment; box: Box } => {
      const segment: Segment = [line[index] ?? end, end];
      return { segment, box: boxOf(segment) };
    }),
  }));
}

type Index = ReturnType<typeof segmentsOf>;

function meetings(leg: Segment, index: Index): Position[] {
  const box = boxOf(leg);
  const near = index
    .filter((line) => !apart(line.box, box))
    .flatMap(({ segments }) => segments.filter((each) => !apart(each.box, box)));
  if (near.length === 0) return [];
  const lines = near.map(({ segment }) => segment.map(([lon, lat]) => [lon, lat]));
  const met = lineIntersect(
    lineString(leg.map(([lon, lat]) => [lon, lat])),
    multiLineString(lines),
  );
  return met.features.map(({ geometry }): Position => {
    const [lon = 0, lat = 0] = geometry.coordinates;
    return [lon, lat];
  });
}

function crossingsOf({ positions }: Trajectory, index: Index): Crossing[] {
  const crossings: Crossing[] = [];
  let before = 0;
  for (const [leg, start] of positions.entries()) {
    const end = positions[leg + 1];
    if (!end || String(start) === String(end)) continue;
    const onLeg = meetings([start, end], index).map((position) => ({
      leg,
      position,
      wayKm: before + distance([...start], [...position], KILOMETRES),
    }));
    crossings.push(...onLeg.sort((one, other) => one.wayKm - other.wayKm));
    before += distance([...start], [...end], KILOMETRES);
  }
  return crossings;
}

/**
 * Leaves out over-and-back within the accuracy of the drawing: a way along a bank that clips a bend
 * does not cross the river.
 */
function withoutClippedBends(crossings: readonly Crossing[], accuracyKm: number): Crossing[] {
  const kept: Crossing[] = [];
  for (const crossing of crossings) {
    const before = kept.at(-1);
    if (before && crossing.wayKm - before.wayKm <= 2 * accuracyKm) kept.pop();
    else kept.push(crossing);
  }
  return kept;
}

const isCrossingPlace = ({ kind, crossing }: Place) =>
  kind === "bridge" || kind === "ford" || crossing !== undefined;

const isBoundToCrossings = ({ branch, trajectory }: Unit): boolean =>
  branch !== "air" && branch !== "navy" && trajectory?.status === "executed";

function nearest(position: Position, places: readonly Place[]) {
  let best: { place: Place; km: number } | null = null;
  for (const place of places) {
    const km = distance([...position], [...place.position], KILOMETRES);
    if (!best || km < best.km) best = { place, km };
  }
  return best;
}

/**
 * Ground units that cross a river elsewhere than at a bridge, ford or other crossing place, once a leg, unless
 * the leg has an override that says why; and overrides that excuse nothing. A crossing may lie as far from its place
 * as the unit's, the place's or the river's own position is uncertain, whichever is most.
 * @param rivers those that bind, of any base map; a campaign far from all of them has no problem
 */
export function findCrossingsWithoutPlace(
  campaign: Campaign,
  rivers: readonly River[],
): readonly Problem[] {
  const problems: Problem[] = [];
  const check = new Checker(`campaigns/${campaign.id}/movements.geojson`, problems);
  const places = [...campaign.places.values()].filter(isCrossingPlace);
  const indexed = rivers.map((river) => ({ river, index: segmentsOf(river) }));

  for (const unit of campaign.units.filter(isBoundToCrossings)) {
    const { trajectory } = unit;
    if (!trajectory) continue;
    const excused = new Set(
      trajectory.overrides.filter(({ rule }) => rule === "crossing").map(({ leg }) => leg),
    );
    const needed = new Set<number>();
    for (const { river, index } of indexed) {
      const all = crossingsOf(trajectory, index);
      const crossings = river.twoBanks ? all : withoutClippedBends(all, river.accuracyKm);
      for (const { leg, position } of crossings) {
        const doubt = Math.max(
          trajectory.uncertaintyKm[leg] ?? 0,
          trajectory.uncertaintyKm[leg + 1] ?? 0,
          river.accuracyKm,
        );
        const found = nearest(position, places);
        const allowed = Math.max(doubt, found?.place.uncertaintyKm ?? 0);
        if (found && found.km <= allowed) continue;
        if (needed.has(leg)) continue;
        needed.add(leg);
        if (excused.has(leg)) continue;
        const [lon, lat] = position;
        check.error(
          unit.id,
          `leg ${leg}`,
          `over ${river.name} at ${lon.toFixed(3)}, ${lat.toFixed(3)}, ${
            found ? `${found.km.toFixed(1)} km from ${found.place.id}` : "with no crossing known"
          }`,
          `a bridge, ford or crossing place within ${allowed} km`,
          "lead the way through one by a via, or add an override that says how it crossed",
        );
      }
    }
    for (const leg of excused) {
      if (needed.has(leg)) continue;
      check.error(
        unit.id,
        "properties.overrides",
        `an override of the rule crossing on leg ${leg}, which needs none`,
        "overrides only where the rule is broken",
        "remove it",
      );
    }
  }
  return problems;
}
