import type { z } from "zod";
import type { Problem } from "../problem";
import { problemsFromZod } from "./zod-problems";

/** Reads a JSON file by its schema. Returns null and adds to `problems` when it cannot be used. */
export function readJson<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  problems: Problem[],
): z.output<Schema> | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    problems.push({
      severity: "error",
      file,
      feature: "",
      field: "",
      found: `text that is not JSON: ${(error as Error).message}`,
      expected: "a JSON document",
      hint: "look for a missing comma, quote or bracket near that place",
    });
    return null;
  }
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  problems.push(...problemsFromZod(file, raw, result.error));
  return null;
}
