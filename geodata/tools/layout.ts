export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const WIDTH = 100;
/** What a trajectory says of each vertex or leg. */
const SERIES = new Set([
  "datetimes",
  "kinds",
  "actions",
  "grades",
  "precisions",
  "uncertaintyKm",
  "places",
  "sources",
]);

function oneLine(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

const isPosition = (value: Json): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === "number");

function block(open: string, rows: readonly string[], close: string, indent: string): string {
  return `${open}\n${rows.map((row) => `${indent}  ${row}`).join(",\n")}\n${indent}${close}`;
}

/**
 * A value as it stands from `column` on. A line string has a vertex a line, a trajectory's series
 * are a line each however long, and anything else is broken up only where it is too wide.
 */
function layOut(
  value: Json,
  indent: string,
  column: number,
  key = "",
  inTrajectory = false,
): string {
  const line = oneLine(value);
  if (value === null || typeof value !== "object") return line;
  const isLine = key === "coordinates" && Array.isArray(value) && value.some(isPosition);
  if (isLine) {
    return block("[", value.map(oneLine), "]", indent);
  }
  if (inTrajectory && SERIES.has(key)) return line;
  if (column + line.length < WIDTH) return line;

  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const ringKey = key === "coordinates" ? key : "";
    const rows = value.map((item) => layOut(item, inner, inner.length, ringKey));
    return block("[", rows, "]", indent);
  }
  const members = Object.entries(value).map(([name, item]) => {
    const label = `${JSON.stringify(name)}: `;
    return label + layOut(item, inner, inner.length + label.length, name, "datetimes" in value);
  });
  return block("{", members, "}", indent);
}

/**
 * The text of a data file: two spaces, keys in their given order, a line feed at the end. The same
 * value always gives the same text, so a file in form stays as it is.
 */
export function layOutJson(value: Json): string {
  return `${layOut(value, "", 0)}\n`;
}
