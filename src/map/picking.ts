import type { DrawnSymbol } from "./contract";

export type PointerKind = "mouse" | "touch" | "pen";

/** How far from a symbol a mouse still means it, CSS px. */
const MOUSE_SLACK = 6;

/** Smallest extent a finger or pen can be asked to hit, CSS px. */
const TOUCH_EXTENT = 44;

/**
 * The symbol that a pointer at `x`, `y` (CSS px from the map's top left corner) means: the nearest whose
 * box, widened for the kind of pointer, holds the point; of equally near ones the front-most.
 * @param symbols in drawing order, front-most last.
 */
export function pickSymbol(
  symbols: readonly DrawnSymbol[],
  x: number,
  y: number,
  pointer: PointerKind,
): DrawnSymbol | null {
  let best: DrawnSymbol | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const symbol of symbols) {
    const beyondX = Math.max(0, Math.abs(x - symbol.x) - symbol.width / 2);
    const beyondY = Math.max(0, Math.abs(y - symbol.y) - symbol.height / 2);
    if (beyondX > slack(symbol.width, pointer) || beyondY > slack(symbol.height, pointer)) continue;
    const distance = Math.hypot(beyondX, beyondY);
    if (distance <= bestDistance) {
      best = symbol;
      bestDistance = distance;
    }
  }
  return best;
}

function slack(extent: number, pointer: PointerKind): number {
  return pointer === "mouse" ? MOUSE_SLACK : Math.max(MOUSE_SLACK, (TOUCH_EXTENT - extent) / 2);
}
