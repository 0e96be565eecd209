import type { Place } from "../../campaign";

/** A height with two names, or what is made of it. */
export const placeWith = (overrides: Partial<Place>): Place => ({
  id: "fui_heights",
  names: { en: "Fui Heights", ja: "フイ高地" },
  label: "Fui Heights",
  kind: "hill",
  position: [118.575, 47.85],
  uncertaintyKm: 3,
  rank: 2,
  heightM: 721,
  sources: [],
  ...overrides,
});

/** Places by their ids. */
export const gazetteerOf = (...places: readonly Place[]): ReadonlyMap<string, Place> =>
  new Map(places.map((place) => [place.id, place]));
