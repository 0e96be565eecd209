/**
 * Something wrong in a campaign package, told so that its author can find and mend it.
 * `found` and `expected` are short human phrases, not code.
 */
export interface Problem {
  /** `error` keeps the package off the map; `warning` does not. */
  readonly severity: "error" | "warning";
  /** Path below `geodata/`, e.g. `campaigns/khalkhin-gol-1939-07/units.json`. */
  readonly file: string;
  /** Id of the unit, event, place, chapter ... concerned; empty for the file as a whole. */
  readonly feature: string;
  /** Path inside the feature, e.g. `properties.datetimes[3]`. */
  readonly field: string;
  readonly found: string;
  readonly expected: string;
  /** What to do about it, when we can tell. */
  readonly hint?: string;
}

/** One line of text for a terminal or a list item. */
export function describeProblem(problem: Problem): string {
  const where = [problem.file, problem.feature, problem.field].filter(Boolean).join(" › ");
  const hint = problem.hint ? ` (${problem.hint})` : "";
  return `${where}: found ${problem.found}; expected ${problem.expected}${hint}`;
}

/** A short rendering of any JSON value for a message. */
export function excerpt(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? `"${value}"` : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
