import type { FeatureCollection, Point } from "geojson";
import type { Place } from "../../campaign";
import type { MapLanguage } from "./fonts";

/** From this uncertainty (km) on a place is drawn lighter. */
const UNCERTAIN_KM = 5;
const TAGS = ["ru", "ja", "mn", "zh"] as const;

type Names = { name_en: string } & { [Tag in MapLanguage as `name_${Tag}`]?: string };

/** What the map knows of a place. */
export interface PlaceProperties extends Names {
  readonly id: string;
  readonly kind: Place["kind"];
  readonly rank: number;
  /** Whether it is not known well where it lay. */
  readonly uncertain: boolean;
  /** Metres above the sea, where the name does not say it. */
  readonly spotHeight?: string;
}

/**
 * The gazetteer as the map's `places` source: one point `[lon, lat]` a place, with its names as
 * `name_<tag>`. Working points keep units on the map and are left out.
 */
export function placeFeatures(
  places: ReadonlyMap<string, Place>,
): FeatureCollection<Point, PlaceProperties> {
  return {
    type: "FeatureCollection",
    features: [...places.values()]
      .filter(({ kind }) => kind !== "working-point")
      .map((place) => ({
        type: "Feature",
        geometry: { type: "Point", coordinates: [...place.position] },
        properties: {
          id: place.id,
          kind: place.kind,
          rank: rankOf(place),
          uncertain: place.uncertaintyKm >= UNCERTAIN_KM,
          ...namesOf(place),
          ...spotHeightOf(place),
        },
      })),
  };
}

// Confluences and mouths say little that the rivers' own names do not: they wait one step longer.
function rankOf({ kind, rank }: Place): number {
  return kind === "confluence" || kind === "river" ? Math.min(5, rank + 1) : rank;
}

function namesOf(place: Place): Names {
  const names: Names = { name_en: place.label };
  for (const tag of TAGS) {
    const name = place.names[tag];
    if (name) names[`name_${tag}`] = name;
  }
  return names;
}

function spotHeightOf({ heightM, label }: Place): { spotHeight?: string } {
  if (heightM === undefined) return {};
  const spotHeight = String(heightM);
  return label.includes(spotHeight) ? {} : { spotHeight };
}
