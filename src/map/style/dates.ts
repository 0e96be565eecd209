import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";

const DAY = 86_400_000;

/**
 * The days on which a dated border, claim or name of a state comes or goes, in the data of the base map.
 * Between two of them the base map stands still, so that playing does not draw it anew.
 */
export const DATED_CHANGES: readonly string[] = [
  "1875-05-07",
  "1898-03-27",
  "1905-09-05",
  "1910-08-29",
  "1911-12-29",
  "1917-11-07",
  "1919-11-22",
  "1921-07-11",
  "1921-08-14",
  "1922-12-30",
  "1924-11-26",
  "1932-03-01",
  "1933-03-04",
  "1937-11-22",
  "1941-10-15",
  "1944-10-11",
  "1945-08-18",
  "1945-08-23",
  "1945-08-25",
  "1945-09-02",
  "1945-09-05",
  "1946-01-05",
  "1953-07-27",
  "1955-05-24",
];

const CHANGES_MS = DATED_CHANGES.map((day) => Date.parse(`${day}T00:00:00Z`));

/**
 * The last day on which something dated changed, `YYYY-MM-DD`; the first of all before them.
 * @param instant ms since the Unix epoch
 * @param offset of the clock by which a day begins, ms
 */
export function lastChange(instant: number, offset: number): string {
  const at = CHANGES_MS.findLastIndex((change) => change <= instant + offset);
  const first = new Date((CHANGES_MS[0] ?? 0) - DAY).toISOString().slice(0, 10);
  return DATED_CHANGES[at] ?? first;
}

const property = (name: string, otherwise: string): ExpressionSpecification => [
  "to-string",
  ["coalesce", ["get", name], otherwise],
];

/** Features that stand on a day, `YYYY-MM-DD`: `from` is their first day, `to` the first day without them. */
export function standingOn(day: string): FilterSpecification {
  return ["all", ["<=", property("from", ""), day], [">", property("to", "9999"), day]];
}

/** Marks a layer whose features come and go, so that its filter can be set anew. */
const DATED = "pincer:undated-filter";

/** A layer that can have a filter. */
type Filtered = Extract<LayerSpecification, { source: string; filter?: FilterSpecification }>;

/** A layer that shows only what stands on a day. */
export function dated(layer: Filtered, day: string): LayerSpecification {
  const own = layer.filter ?? null;
  return { ...layer, filter: filterOn(own, day), metadata: { [DATED]: own } };
}

function filterOn(own: FilterSpecification | null, day: string): FilterSpecification {
  const standing = standingOn(day);
  // Both are expressions; the type also allows the filters of old.
  return (own === null ? standing : ["all", own, standing]) as FilterSpecification;
}

/** The filter that a layer made by `dated` has on another day; null for any other layer. */
export function refilter(
  layer: Pick<LayerSpecification, "metadata">,
  day: string,
): FilterSpecification | null {
  const { metadata } = layer;
  if (typeof metadata !== "object" || metadata === null || !(DATED in metadata)) return null;
  return filterOn(metadata[DATED] as FilterSpecification | null, day);
}
