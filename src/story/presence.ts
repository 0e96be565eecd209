import type { Action, Unit } from "../campaign";

export type Presence = "never" | "not-yet" | "present" | "gone";

const ENDINGS: readonly Action[] = ["destroyed", "surrendered", "disbanded"];

export interface Ending {
  /** Ms since the epoch. */
  readonly at: number;
  readonly action: Action;
}

/** When and how a unit comes to an end on the map, or null when it never does. */
export function endingOf({ trajectory }: Unit): Ending | null {
  if (!trajectory) return null;
  const index = trajectory.actions.findIndex((action) => ENDINGS.includes(action));
  const at = trajectory.times[index];
  const action = trajectory.actions[index];
  return at === undefined || action === undefined ? null : { at, action };
}

/** Whether a unit is on the map at an instant (ms since the epoch). */
export function presenceAt(unit: Unit, instant: number): Presence {
  if (!unit.onMap || !unit.trajectory) return "never";
  if (instant < unit.visible.from) return "not-yet";
  const ending = endingOf(unit);
  if (instant >= unit.visible.to || (ending && instant >= ending.at)) return "gone";
  return "present";
}
