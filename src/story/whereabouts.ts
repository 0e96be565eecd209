import type { Campaign, Place, PlaceKind, Position, Trajectory } from "../campaign";

const KM_PER_DEGREE = 111.195;
const COMPASS = [
  "north",
  "north-east",
  "east",
  "south-east",
  "south",
  "south-west",
  "west",
  "north-west",
] as const;

/** Working points have no name that a reader could look up on the map; the others are too long to be near. */
const NOT_LANDMARKS: readonly PlaceKind[] = ["working-point", "line", "river"];

function offsetKm(from: Position, to: Position): readonly [east: number, north: number] {
  const shrink = Math.cos((((from[1] + to[1]) / 2) * Math.PI) / 180);
  return [(to[0] - from[0]) * KM_PER_DEGREE * shrink, (to[1] - from[1]) * KM_PER_DEGREE];
}

/** Kilometres between two `[lon, lat]` positions on a flat-earth reckoning: good to 1% over a battlefield. */
export function kilometresBetween(from: Position, to: Position): number {
  return Math.hypot(...offsetKm(from, to));
}

/** `north-west` for the direction of `to` seen from `from`, both `[lon, lat]`. */
export function compassDirection(from: Position, to: Position): (typeof COMPASS)[number] {
  const [east, north] = offsetKm(from, to);
  const eighths = Math.round(Math.atan2(east, north) / (Math.PI / 4));
  return COMPASS[(eighths + 8) % 8] ?? "north";
}

export function nearestPlace(campaign: Campaign, position: Position): Place | null {
  let nearest: Place | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of campaign.places.values()) {
    if (NOT_LANDMARKS.includes(place.kind)) continue;
    const distance = kilometresBetween(place.position, position);
    if (distance < least) {
      nearest = place;
      least = distance;
    }
  }
  return nearest;
}

/**
 * A place's label as it stands in a sentence: descriptions such as `Kawamata bridge` or `Confluence` take an
 * article, names don't.
 */
function inSentence({ label, kind }: Place): string {
  if (label.includes("'s ")) return label;
  if (kind === "confluence" && !label.includes(" ")) return `the ${label.toLowerCase()}`;
  return /\s[a-z]\S*$/.test(label) ? `the ${label}` : label;
}

/** `at Bain-Tsagan`, `3 km north-west of Bain-Tsagan`: a `[lon, lat]` by the nearest named place. */
export function placeInWords(campaign: Campaign, position: Position): string {
  const place = nearestPlace(campaign, position);
  if (!place) return "at an unnamed place";
  const distance = kilometresBetween(place.position, position);
  if (distance < 0.8) return `at ${inSentence(place)}`;
  const direction = compassDirection(place.position, position);
  return `${Math.round(distance)} km ${direction} of ${inSentence(place)}`;
}

/** A vertex by the name its track gives it, else by the nearest named place. */
export function vertexInWords(campaign: Campaign, trajectory: Trajectory, vertex: number): string {
  const place = campaign.places.get(trajectory.places[vertex] ?? "");
  if (place && !NOT_LANDMARKS.includes(place.kind)) return `at ${inSentence(place)}`;
  const position = trajectory.positions[vertex];
  return position ? placeInWords(campaign, position) : "at an unnamed place";
}
