import { formatInstant, parseInstant } from "../campaign";
import type { Beside } from "../state";

const HOUR = 3_600_000;
const MINUTE = 60_000;

const SPAN = /^([+-])(\d{1,6})(h|m)$/;
const CAMPAIGN = /^([a-z][\w-]*)(?:@(.+))?$/;
const PLANNED = "planned";

/**
 * What a second map shows, as a link has it: an instant, a span from the clock's instant (`-24h`), a campaign
 * with or without an instant of its own (`khalkhin-gol-1939-08@1939-08-20T05:00:00+08:00`), or `planned`.
 * Spans are exact to the minute.
 * @param offset of the clock that instants are written in, ms
 */
export function formatBeside(beside: Beside, offset: number): string {
  switch (beside.kind) {
    case "instant":
      return formatInstant(beside.instant, offset);
    case "interval": {
      const sign = beside.offset < 0 ? "-" : "+";
      const minutes = Math.round(Math.abs(beside.offset) / MINUTE);
      return minutes % 60 === 0 ? `${sign}${minutes / 60}h` : `${sign}${minutes}m`;
    }
    case "campaign":
      return beside.instant === null
        ? beside.campaign
        : `${beside.campaign}@${formatInstant(beside.instant, offset)}`;
    case "planned":
      return PLANNED;
  }
}

/** Reads what `formatBeside` writes; null when it can't be understood. */
export function parseBeside(text: string): Beside | null {
  if (text === PLANNED) return { kind: "planned" };
  const instant = parseInstant(text);
  if (instant !== null) return { kind: "instant", instant };
  const span = SPAN.exec(text);
  if (span) {
    const [, sign, count, unit] = span;
    const length = Number(count) * (unit === "h" ? HOUR : MINUTE);
    return { kind: "interval", offset: sign === "-" ? -length : length };
  }
  const [, campaign, own] = CAMPAIGN.exec(text) ?? [];
  if (campaign === undefined) return null;
  if (own === undefined) return { kind: "campaign", campaign, instant: null };
  const ownInstant = parseInstant(own);
  return ownInstant === null ? null : { kind: "campaign", campaign, instant: ownInstant };
}
