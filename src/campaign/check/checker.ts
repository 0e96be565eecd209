import { excerpt, type Problem } from "../problem";

/** Collects problems of one file, so that rules stay one line each. */
export class Checker {
  constructor(
    private readonly file: string,
    private readonly problems: Problem[],
  ) {}

  error(feature: string, field: string, found: string, expected: string, hint?: string): void {
    const problem = {
      severity: "error" as const,
      file: this.file,
      feature,
      field,
      found,
      expected,
    };
    this.problems.push(hint ? { ...problem, hint } : problem);
  }

  /** An id that must be known. */
  refer(
    feature: string,
    field: string,
    id: string,
    known: { has(id: string): boolean },
    kind: string,
  ) {
    if (!known.has(id)) this.error(feature, field, excerpt(id), `the id of a ${kind} that exists`);
  }

  /** Ids that must differ. */
  unique(field: string, ids: readonly string[]): void {
    const seen = new Set<string>();
    for (const id of ids) {
      if (seen.has(id)) this.error(id, field, `${excerpt(id)} twice`, "every id once");
      seen.add(id);
    }
  }
}
