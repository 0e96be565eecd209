import type { Campaign } from "./model";
import { parseCitation } from "./story/citation";
import { parseProse, referencesOf } from "./story/prose";

/** Ids of all works that a campaign cites anywhere: units, tracks, events, claims, places, passages. */
export function worksCitedBy(campaign: Campaign): ReadonlySet<string> {
  const keys = [
    ...campaign.units.flatMap((unit) => [
      ...unit.sources,
      ...unit.strengths.flatMap(({ sources }) => sources),
      ...unit.story.flatMap(({ sources }) => sources),
      ...referencesOf(parseProse(unit.narrative)).citations,
      ...(unit.trajectory?.sources.flat() ?? []),
    ]),
    ...campaign.events.flatMap((event) => [
      ...event.sources,
      ...event.alternatives.flatMap(({ sources }) => sources),
    ]),
    ...campaign.fronts.flatMap(({ sources }) => sources),
    ...[...campaign.control.values()].flat().flatMap(({ sources }) => sources),
    ...campaign.figures.flatMap(({ estimates }) => estimates.flatMap(({ sources }) => sources)),
    ...[...campaign.comparisons.values()].flatMap(({ sketches }) =>
      sketches.flatMap(({ features }) => features.flatMap(({ properties }) => properties.sources)),
    ),
    ...[...campaign.claims.values()].flatMap(({ sources }) => sources),
    ...[...campaign.places.values()].flatMap(({ sources }) => sources),
    ...campaign.passages.flatMap(({ citations }) => citations),
  ];
  return new Set(keys.map((key) => parseCitation(key).id));
}
