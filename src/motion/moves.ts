import type { Action } from "../campaign";
import type { Tracks } from "./compile";

/**
 * A march, attack, crossing or retreat from where a unit set out to where it stops: what one axis of
 * advance shows.
 */
export interface Move {
  /** Ms since the Unix epoch. */
  readonly from: number;
  readonly to: number;
  /** The vertices of the tracks between which it runs, both included. */
  readonly first: number;
  readonly last: number;
  /** Whether the unit gives ground. */
  readonly withdraws: boolean;
}

const MOVING: ReadonlySet<Action> = new Set(["advance", "attack", "cross", "withdraw"]);

/**
 * A move holds directions no farther apart than this, degrees; one that turns farther back is another
 * move. Below 180 a way always gains ground in one direction and so never meets itself.
 */
const WIDEST_TURN = 125;

/**
 * Finds the moves of one row in order of time.
 * @param actions what the unit does from each vertex of its trajectory on.
 * @param longestRest ms; a longer rest ends a move.
 */
export function movesOf(
  tracks: Tracks,
  row: number,
  actions: readonly Action[],
  longestRest: number,
): readonly Move[] {
  const { offsets, times, x, y, vertex } = tracks;
  const moves: Move[] = [];
  let open: { first: number; last: number; withdraws: boolean; cone: Cone } | null = null;
  const close = () => {
    if (open) {
      const { first, last, withdraws } = open;
      moves.push({
        from: times[first] as number,
        to: times[last] as number,
        first,
        last,
        withdraws,
      });
    }
    open = null;
  };
  const end = offsets[row + 1] ?? 0;
  for (let piece = offsets[row] ?? 0; piece + 1 < end; piece++) {
    const east = (x[piece + 1] as number) - (x[piece] as number);
    const south = (y[piece + 1] as number) - (y[piece] as number);
    const action = actions[vertex[piece] as number] ?? "hold";
    if (east === 0 && south === 0) {
      const rested = (times[piece + 1] as number) - (times[open?.last ?? piece] as number);
      if (rested > longestRest) close();
      continue;
    }
    if (!MOVING.has(action)) {
      close();
      continue;
    }
    const withdraws = action === "withdraw";
    const heading = Math.atan2(south, east);
    if (open && (open.withdraws !== withdraws || !widen(open.cone, heading))) close();
    if (open) open.last = piece + 1;
    else {
      const cone = { heading, left: 0, right: 0 };
      open = { first: piece, last: piece + 1, withdraws, cone };
    }
  }
  close();
  return moves;
}

/** The directions of a move, as turns (radians) from the first. */
interface Cone {
  heading: number;
  left: number;
  right: number;
}

/** Takes a direction in; false, and unchanged, when the cone would be too wide. */
function widen(cone: Cone, heading: number): boolean {
  const middle = cone.heading + (cone.left + cone.right) / 2;
  const aside = heading - middle;
  const turn = Math.atan2(Math.sin(aside), Math.cos(aside)) + (cone.left + cone.right) / 2;
  const left = Math.min(cone.left, turn);
  const right = Math.max(cone.right, turn);
  if (right - left > (WIDEST_TURN * Math.PI) / 180) return false;
  cone.left = left;
  cone.right = right;
  return true;
}
