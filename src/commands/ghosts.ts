import type { Campaign } from "../campaign";
import type { GhostTime } from "../state";
import type { Command } from "./command";
import { campaignOf } from "./jumps";
import { HOUR } from "./time";

/** How far ghosts may be from the clock's instant, campaign hours. */
export const GHOST_HOURS: readonly number[] = [3, 6, 12, 24, 48];

/** Unless the user chose, ghosts are so much playing time at the campaign's own speed away, seconds. */
const PLAYING_SECONDS = 3;

/** The hours nearest, as a ratio, to a few seconds of playing at a campaign's own speed. */
function hoursAtRate(rate: number): number {
  const wanted = (PLAYING_SECONDS * 1000 * rate) / HOUR;
  const distance = (hours: number) => Math.abs(Math.log(hours / wanted));
  return GHOST_HOURS.reduce((best, hours) => (distance(hours) < distance(best) ? hours : best));
}

/** How far a campaign's ghosts are from the clock's instant, campaign hours. */
export function ghostHours(campaign: Pick<Campaign, "rate">, chosen: number | null): number {
  return chosen ?? hoursAtRate(campaign.rate);
}

/** The instant of the ghosts, kept inside the campaign's period; all in ms since the Unix epoch. */
export function ghostInstant(
  { period, rate }: Pick<Campaign, "period" | "rate">,
  now: number,
  time: GhostTime,
  chosen: number | null,
): number {
  const away = ghostHours({ rate }, chosen) * HOUR;
  return Math.min(period.to, Math.max(period.from, time === "before" ? now - away : now + away));
}

function hold(time: GhostTime, label: string, key: string): Command {
  return {
    id: `ghosts-${time}`,
    label,
    group: "Map",
    keys: [{ key }],
    enabled: (pincer) => campaignOf(pincer) !== null,
    checked: ({ ghosts }) => ghosts.getState().shown === time,
    run: ({ ghosts }) => ghosts.show(time),
    release: ({ ghosts }) => ghosts.show(null),
  };
}

export const GHOST_COMMANDS: readonly Command[] = [
  hold("before", "Hold: where everyone was before", "q"),
  hold("after", "Hold: where everyone will be", "e"),
  {
    id: "ghosts",
    label: "Ghosts: buttons on the map",
    group: "Map",
    keys: [],
    enabled: (pincer) => campaignOf(pincer) !== null,
    checked: ({ ghosts }) => ghosts.getState().handy,
    run: ({ ghosts }) => ghosts.setHandy(!ghosts.getState().handy),
  },
];
