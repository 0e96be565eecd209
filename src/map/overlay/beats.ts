import type { Campaign } from "../../campaign";

/**
 * Instants (ms since the Unix epoch, ascending) at which crowding is solved: whenever a unit comes, goes,
 * sets out or arrives, so that what is then on screen is exact, and in between at most `spacing` ms apart.
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
