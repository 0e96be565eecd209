import type { Campaign } from "../../campaign";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Instants (ms since the Unix epoch, ascending) at which crowding is solved: whenever a unit comes, goes,
 * sets out or arrives, and at every whole hour where the clock is stepped to, so that what is then on
 * screen is exact. In between they are at most `spacing` ms apart.
 */
export function crowdingBeats(
  campaign: Pick<Campaign, "units" | "period">,
  spacing: number,
): Float64Array {
  const { from, to } = campaign.period;
  const turns = new Set([from, to]);
  const add = (instant: number) => {
    if (instant > from && instant < to) turns.add(instant);
  };
  for (const { trajectory, visible } of campaign.units) {
    if (!trajectory) continue;
    add(visible.from);
    add(visible.to);
    trajectory.times.forEach((time, vertex) => {
      if (trajectory.kinds[vertex] === "waypoint") add(time);
    });
  }
  // Who plays days in a blink never stands at an hour for long.
  if (spacing < DAY) {
    for (let hour = Math.ceil(from / HOUR) * HOUR; hour < to; hour += HOUR) add(hour);
  }
  const ordered = [...turns].sort((a, b) => a - b);
  const beats: number[] = [];
  ordered.forEach((turn, index) => {
    const next = ordered[index + 1] ?? turn;
    const pieces = Math.max(1, Math.ceil((next - turn) / spacing));
    for (let piece = 0; piece < pieces; piece++) {
      beats.push(turn + ((next - turn) * piece) / pieces);
    }
  });
  return Float64Array.from(beats);
}
