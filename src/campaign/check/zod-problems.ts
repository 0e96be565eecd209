import type { z } from "zod";
import { excerpt, type Problem } from "../problem";

type Path = readonly PropertyKey[];

function lookUp(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

function idOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return null;
  const { id, properties } = value as Record<string, unknown>;
  if (typeof id === "string") return id;
  if (typeof properties !== "object" || properties === null) return null;
  const { id: propertyId, unit } = properties as Record<string, unknown>;
  return [propertyId, unit].find((name) => typeof name === "string") ?? null;
}

function fieldText(path: Path): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

/** The innermost thing with an id on the way to a problem, and the field inside it. */
function locate(raw: unknown, path: Path): { feature: string; field: string } {
  for (let depth = path.length; depth > 0; depth--) {
    const feature = idOf(lookUp(raw, path.slice(0, depth)));
    if (feature) return { feature, field: fieldText(path.slice(depth)) };
  }
  const [list, index] = path;
  if (typeof index === "number") {
    return { feature: `${String(list)}[${index}]`, field: fieldText(path.slice(2)) };
  }
  return { feature: "", field: fieldText(path) };
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `${/^[aeiou]/.test(issue.expected) ? "an" : "a"} ${issue.expected}`;
    case "invalid_value":
      return `one of ${issue.values.map((value) => excerpt(value)).join(", ")}`;
    case "unrecognized_keys":
      return "only the fields of the format";
    case "too_small":
      return `at least ${issue.minimum} ${issue.origin === "string" ? "characters" : ""}`.trim();
    case "too_big":
      return `at most ${issue.maximum} ${issue.origin === "string" ? "characters" : ""}`.trim();
    default:
      return issue.message;
  }
}

/** Zod's issues with a parsed file as problems that name file, feature, field, found and expected. */
export function problemsFromZod(file: string, raw: unknown, error: z.ZodError): Problem[] {
  return error.issues.map((issue) => {
    const unknown = issue.code === "unrecognized_keys" ? issue.keys.join(", ") : null;
    return {
      severity: "error" as const,
      file,
      ...locate(raw, issue.path),
      found: unknown ? `unknown field ${unknown}` : excerpt(lookUp(raw, issue.path)),
      expected: expectation(issue),
    };
  });
}
