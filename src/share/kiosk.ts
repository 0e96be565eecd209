import type { KioskPlan } from "../state";

/** Reads a field of a link; undefined when it is missing or, after a complaint, not understood. */
export type ReadField = <Value>(
  name: string,
  parse: (text: string) => Value | null,
  expected: string,
) => Value | undefined;

/** How long a visitor may be still when the link does not say, s. */
const IDLE_SECONDS = 90;
const LONGEST_SECONDS = 3600;

const EXPECTED_SECONDS = `a whole number of seconds from 1 to ${LONGEST_SECONDS}`;

function seconds(text: string): number | null {
  const value = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= LONGEST_SECONDS ? value : null;
}

/** Reads `kiosk=<talk>&idle=<s>&rest=<s>`, of which all but the word `kiosk` may be missing. */
export function parseKiosk(read: ReadField): KioskPlan {
  const word = (text: string) => (/^[\w-]+$/.test(text) ? text : null);
  return {
    talk: read("kiosk", word, "a talk's id") ?? null,
    idleSeconds: read("idle", seconds, EXPECTED_SECONDS) ?? IDLE_SECONDS,
    restSeconds: read("rest", seconds, EXPECTED_SECONDS) ?? null,
  };
}

/** Writes what `parseKiosk` reads. */
export function formatKiosk({ talk, idleSeconds, restSeconds }: KioskPlan, query: URLSearchParams) {
  query.set("kiosk", talk ?? "");
  query.set("idle", String(idleSeconds));
  if (restSeconds !== null) query.set("rest", String(restSeconds));
}
