import type { ForceRow } from "./force-tree";

/** What a key does in the order of battle. */
export type TreeMove =
  | { readonly kind: "focus"; readonly key: string }
  | { readonly kind: "expand" | "collapse"; readonly key: string };

const focus = (row: ForceRow | undefined): TreeMove | null =>
  row ? { kind: "focus", key: row.key } : null;

/**
 * The ARIA tree pattern's keys over the visible rows. Returns null when the key has no meaning here; Enter
 * and Space are the caller's, as they act on the row itself.
 */
export function treeMove(
  rows: readonly ForceRow[],
  focused: string,
  key: string,
  collapsed: ReadonlySet<string>,
): TreeMove | null {
  const index = rows.findIndex((row) => row.key === focused);
  const row = rows[index];
  if (!row) return null;
  const open = row.expandable && !collapsed.has(row.key);
  switch (key) {
    case "ArrowDown":
      return focus(rows[index + 1]);
    case "ArrowUp":
      return focus(rows[index - 1]);
    case "Home":
      return focus(rows[0]);
    case "End":
      return focus(rows.at(-1));
    case "ArrowRight":
      if (!row.expandable) return null;
      return open ? focus(rows[index + 1]) : { kind: "expand", key: row.key };
    case "ArrowLeft":
      if (open) return { kind: "collapse", key: row.key };
      return focus(rows.find((other) => other.key === row.parent));
    default:
      return null;
  }
}

/** The next row after the focused one, going round, whose label begins with what was typed. */
export function typeAhead(
  rows: readonly ForceRow[],
  focused: string,
  typed: string,
): ForceRow | null {
  const index = rows.findIndex((row) => row.key === focused);
  const prefix = typed.toLocaleLowerCase();
  // A single letter moves on; more letters may stay on a row that still matches.
  const start = typed.length > 1 ? index : index + 1;
  const round = [...rows.slice(start), ...rows.slice(0, start)];
  return round.find((row) => row.label.toLocaleLowerCase().startsWith(prefix)) ?? null;
}
