import { bbox, booleanPointInPolygon } from "@turf/turf";
import type { Feature, FeatureCollection, Polygon, Position } from "geojson";
import type { Campaign, Problem, Unit } from "../../src/campaign";
import { formatInstant } from "../../src/campaign";
import { compileMotion, latitude, longitude, Sampler } from "../../src/motion";
import { readGeodata } from "./files";

const HOUR = 3_600_000;
/** Shores are drawn to about this; a unit nearer the shore than that is not in the water, degrees. */
const SHORE_DEGREES = 0.02;

type Box = readonly [west: number, south: number, east: number, north: number];

interface Water {
  readonly box: Box;
  readonly shape: Feature<Polygon>;
}

async function readPolygons(path: string): Promise<Water[]> {
  const { features } = JSON.parse(await readGeodata(path)) as FeatureCollection;
  return features.flatMap(({ geometry }) => {
    const rings: Position[][][] =
      geometry.type === "Polygon"
        ? [geometry.coordinates]
        : geometry.type === "MultiPolygon"
          ? geometry.coordinates
          : [];
    return rings.map((coordinates) => {
      const shape: Feature<Polygon> = {
        type: "Feature",
        properties: {},
        geometry: { type: "Polygon", coordinates },
      };
      return { shape, box: bbox(shape) as unknown as Box };
    });
  });
}

/** The sea and the lakes of the base map. */
export async function readWaters(): Promise<readonly Water[]> {
  const files = ["basemap/lakes.geojson", "basemap/sea.geojson"];
  return (await Promise.all(files.map(readPolygons))).flat();
}

function isInWater(waters: readonly Water[], lon: number, lat: number): boolean {
  return waters.some(({ box, shape }) => {
    const [west, south, east, north] = box;
    if (lon < west || lon > east || lat < south || lat > north) return false;
    // Only what is in the water with all its surroundings is surely in it.
    const around = [
      [0, 0],
      [SHORE_DEGREES, 0],
      [-SHORE_DEGREES, 0],
      [0, SHORE_DEGREES],
      [0, -SHORE_DEGREES],
    ] as const;
    return around.every(([east, north]) => booleanPointInPolygon([lon + east, lat + north], shape));
  });
}

const floats = ({ branch }: Unit) => branch === "navy" || branch === "air";

/**
 * Units on the ground that are in a lake or the sea at some hour of a campaign, once a leg, unless the leg has
 * an override that says why.
 */
export function findUnitsInWater(campaign: Campaign, waters: readonly Water[]): Problem[] {
  const { tracks } = compileMotion(campaign.units);
  const sampler = new Sampler(tracks, campaign.period.from);
  const told = new Set<string>();
  const problems: Problem[] = [];
  const last = campaign.units.map(() => "");
  const begin = Math.min(...tracks.visibleFrom);
  for (let instant = begin; instant <= campaign.period.to; instant += HOUR) {
    const frame = sampler.seek(instant);
    for (const unit of campaign.units) {
      const row = unit.index;
      if (frame.visible[row] !== 1 || floats(unit)) continue;
      const lon = longitude(frame.x[row] ?? 0);
      const lat = latitude(frame.y[row] ?? 0);
      const place = `${lon.toFixed(4)}, ${lat.toFixed(4)}`;
      if (place === last[row]) continue;
      last[row] = place;
      const leg = Math.max(0, sampler.vertex(row));
      const excused = unit.trajectory?.overrides.some(
        (override) => override.rule === "water" && override.leg === leg,
      );
      if (excused || told.has(`${unit.id} ${leg}`) || !isInWater(waters, lon, lat)) continue;
      told.add(`${unit.id} ${leg}`);
      problems.push({
        severity: "error",
        file: `campaigns/${campaign.id}/movements.geojson`,
        feature: unit.id,
        field: `leg ${leg}`,
        found: `in the water at ${place}, ${formatInstant(instant, campaign.clocks[0]?.offset ?? 0)}`,
        expected: "ground units on land",
        hint: "go round by a via, or add an override with the reason",
      });
    }
  }
  return problems;
}
