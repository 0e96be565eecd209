import type { Feature, LineString, MultiLineString } from "geojson";
import type { River } from "../../src/campaign";
import { readGeodata } from "./files";

/** Lesser rivers (levels 3 and 4) were waded or bridged in too many places to be listed. */
const LEAST_LEVEL = 2;
/** Level 0 of WDBII is drawn by its banks. */
const DRAWN_BY_BANKS = 0;
/** WDBII itself is good to a few km; simplifying took another 1.3 km. */
const THEATRE_ACCURACY_KM = 5;
/** The rivers of the battlefield sheet that both armies bridged. */
const RIVERS_OF_THE_SHEET = ["khalkhin_gol", "khailastyn_gol"];

type Properties = { level?: number; id?: string; name_en?: string; accuracy_km?: number };
type Line = Feature<LineString | MultiLineString, Properties>;

function linesOf({ geometry }: Line): River["lines"] {
  const lines = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
  return lines.map((line) => line.map(([lon = 0, lat = 0]) => [lon, lat] as const));
}

async function readLines(path: string): Promise<Line[]> {
  return (JSON.parse(await readGeodata(path)) as { features: Line[] }).features;
}

/** The rivers of the base map that ground units cross only at crossings: the great ones, and the battlefield's two. */
export async function readRivers(): Promise<readonly River[]> {
  const [theatre, sheet] = await Promise.all([
    readLines("basemap/rivers.geojson"),
    readLines("basemap/khalkhin-gol.geojson"),
  ]);
  const great = theatre
    .filter(({ properties: { level = Number.POSITIVE_INFINITY } }) => level <= LEAST_LEVEL)
    .map((line) => ({
      name: "a great river",
      lines: linesOf(line),
      accuracyKm: THEATRE_ACCURACY_KM,
      twoBanks: line.properties.level === DRAWN_BY_BANKS,
    }));
  const drawn = sheet
    .filter(({ properties: { id } }) => id !== undefined && RIVERS_OF_THE_SHEET.includes(id))
    .map((line) => ({
      name: `the ${line.properties.name_en}`,
      lines: linesOf(line),
      accuracyKm: line.properties.accuracy_km ?? THEATRE_ACCURACY_KM,
      twoBanks: false,
    }));
  return [...great, ...drawn];
}
