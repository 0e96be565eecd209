import type { Campaign } from "../campaign";
import type { Beside } from "../state";

function wantedInstant(beside: Beside, now: number, opening: number): number {
  switch (beside.kind) {
    case "instant":
      return beside.instant;
    case "interval":
      return now + beside.offset;
    case "campaign":
      return beside.instant ?? opening;
    case "planned":
      return now;
  }
}

/**
 * The instant that the second map shows, kept inside the period of its campaign.
 * @param now the clock's instant; all instants in ms since the Unix epoch
 */
export function secondInstant(
  beside: Beside,
  now: number,
  { period, opening }: Pick<Campaign, "period" | "opening">,
): number {
  return Math.min(period.to, Math.max(period.from, wantedInstant(beside, now, opening)));
}
