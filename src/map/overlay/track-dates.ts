import type { CampaignClock, Trajectory } from "../../campaign";
import { mercatorX, mercatorY } from "../../motion";

/** A place on a unit's track at which it was at a known time. */
export interface TrackDate {
  /** Web mercator. */
  readonly x: number;
  readonly y: number;
  /** Mercator direction of the track there, of length 1; 0, 0 for a unit that never moves. */
  readonly alongX: number;
  readonly alongY: number;
  readonly text: string;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The dated places of a trajectory in order; a stay is one of them, with its beginning and end. */
export function trackDates(
  trajectory: Trajectory,
  clock: Pick<CampaignClock, "offset">,
): readonly TrackDate[] {
  const { positions, kinds, times, precisions } = trajectory;
  const dates: TrackDate[] = [];
  for (let first = 0; first < positions.length; ) {
    const position = positions[first];
    let last = first;
    while (position && isSame(position, positions[last + 1])) last++;
    if (position && kinds[first] === "waypoint") {
      const x = mercatorX(position[0]);
      const y = mercatorY(position[1]);
      const before = positions[first - 1] ?? position;
      const after = positions[last + 1] ?? position;
      const dx = mercatorX(after[0]) - mercatorX(before[0]);
      const dy = mercatorY(after[1]) - mercatorY(before[1]);
      const length = Math.hypot(dx, dy) || 1;
      const from = dateText(times[first] ?? 0, clock.offset, precisions[first] ?? "hour");
      const to = dateText(times[last] ?? 0, clock.offset, precisions[last] ?? "hour");
      dates.push({
        x,
        y,
        alongX: dx / length,
        alongY: dy / length,
        text: spanText(from, to),
      });
    }
    first = last + 1;
  }
  return dates;
}

function isSame(a: readonly [number, number], b: readonly [number, number] | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}

interface DateText {
  readonly day: string;
  /** Empty when it is not known. */
  readonly hour: string;
}

/** `3 Jul`, `09:00` by a clock with a fixed offset (ms). */
function dateText(
  instant: number,
  offset: number,
  precision: Trajectory["precisions"][number],
): DateText {
  const local = new Date(instant + offset);
  const known = precision !== "day" && precision !== "days";
  return {
    day: `${local.getUTCDate()} ${MONTHS[local.getUTCMonth()]}`,
    hour: known ? local.toISOString().slice(11, 16) : "",
  };
}

/** `3 Jul 09:00 – 4 Jul 02:00`, saying nothing twice. */
function spanText(from: DateText, to: DateText): string {
  const begin = `${from.day} ${from.hour}`.trim();
  if (from.day === to.day) {
    return to.hour === "" || to.hour === from.hour ? begin : `${begin} – ${to.hour}`;
  }
  return `${begin} – ${to.day} ${to.hour}`.trim();
}
