import type { Trajectory } from "../campaign";
import type { TrackInput } from "./compile";
import { lastNotAfter } from "./search";

/** What a unit needs to have its changes found; a campaign's `Unit` has it. */
export interface ChangeInput extends TrackInput {
  readonly trajectory: Pick<Trajectory, "times" | "positions" | "actions"> | null;
}

/**
 * The instants at which units come to do something else. All instants are ms since the Unix epoch,
 * ascending, without repeats.
 */
export interface Changes {
  /** Of all units together. */
  readonly all: Float64Array;
  /** Of each row of the tracks. */
  readonly ofRow: readonly Float64Array[];
}

/**
 * Finds when each unit appears, begins or ends a march, turns to another action, and leaves the map.
 * Vertices that only bend a march do not count, nor does what happens out of sight.
 */
export function compileChanges(inputs: readonly ChangeInput[]): Changes {
  const ofRow = inputs.map(({ trajectory, visible: { from, to } }) => {
    if (!trajectory || from >= to) return new Float64Array();
    const seen = turns(trajectory).filter((instant) => instant > from && instant < to);
    return mergeInstants([from], seen, [to]);
  });
  return { all: mergeInstants(...ofRow), ofRow };
}

/** Sorts lists of instants into one without repeats or infinities, for `nextInstant` and `previousInstant`. */
export function mergeInstants(...lists: readonly Iterable<number>[]): Float64Array {
  const unique = new Set<number>();
  for (const list of lists) {
    for (const instant of list) if (Number.isFinite(instant)) unique.add(instant);
  }
  return Float64Array.from(unique).sort();
}

/** The first of the ascending instants that is after `instant`, or null. */
export function nextInstant(instants: Float64Array, instant: number): number | null {
  return instants[lastNotAfter(instants, 0, instants.length, instant) + 1] ?? null;
}

/** The last of the ascending instants that is before `instant`, or null. */
export function previousInstant(instants: Float64Array, instant: number): number | null {
  let index = lastNotAfter(instants, 0, instants.length, instant);
  if (instants[index] === instant) index -= 1;
  return instants[index] ?? null;
}

/** Rows with a change after `after` and not later than `until`, ascending. */
export function changedBetween(changes: Changes, after: number, until: number): number[] {
  return changes.ofRow.flatMap((instants, row) => {
    const next = nextInstant(instants, after);
    return next !== null && next <= until ? [row] : [];
  });
}

function turns({
  times,
  positions,
  actions,
}: Pick<Trajectory, "times" | "positions" | "actions">): number[] {
  const marchesFrom = (index: number) => {
    const from = positions[index];
    const to = positions[index + 1];
    return Boolean(from && to && (from[0] !== to[0] || from[1] !== to[1]));
  };
  return times.filter(
    (_, index) =>
      index === 0 ||
      actions[index] !== actions[index - 1] ||
      marchesFrom(index) !== marchesFrom(index - 1),
  );
}
