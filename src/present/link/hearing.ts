import type { Scene, Told } from "./messages";

/**
 * After this much silence the other window counts as gone, wall ms. It speaks each second, but may be held up for a
 * while when it opens a campaign; one that is closed says so itself.
 */
export const SILENCE_MS = 4500;

/** What the presenter's window knows of the audience's. */
export interface Hearing {
  /** The page that is listened to; null before the first word. */
  readonly page: string | null;
  readonly bornAt: number;
  readonly revision: number;
  /** When it spoke last, wall ms; null when it said good-bye or never spoke. */
  readonly heardAt: number | null;
  /** The text of the talk's file; null until it was told. */
  readonly talk: string | null;
  /** The text of the marks; null until it was told. */
  readonly marks: string | null;
  readonly scene: Scene | null;
}

export const NOTHING_HEARD: Hearing = {
  page: null,
  bornAt: Number.NEGATIVE_INFINITY,
  revision: -1,
  heardAt: null,
  talk: null,
  marks: null,
  scene: null,
};

/** @param now wall ms */
export function isSilent({ heardAt }: Hearing, now: number): boolean {
  return heardAt === null || now - heardAt > SILENCE_MS;
}

/**
 * Whether a page is to be listened to instead of another: it was loaded later, as after a reload, or the other
 * has fallen silent. So a tab that was duplicated cannot contradict the original for ever.
 */
function takesOver(told: Told, heard: Hearing, now: number): boolean {
  if (isSilent(heard, now) || told.bornAt > heard.bornAt) return true;
  return told.bornAt === heard.bornAt && told.page > (heard.page ?? "");
}

/**
 * Takes in what the audience's window told. Words may be lost or come in any order: an older one is passed over,
 * and each beat says everything, so one beat after any trouble both windows agree.
 * @param now wall ms
 */
export function hear(heard: Hearing, told: Told, now: number): Hearing {
  const isSame = told.page === heard.page;
  if (isSame ? told.revision <= heard.revision : !takesOver(told, heard, now)) return heard;
  return {
    page: told.page,
    bornAt: told.bornAt,
    revision: told.revision,
    heardAt: now,
    talk: told.kind === "beat" ? told.talk : isSame ? heard.talk : null,
    marks: told.kind === "beat" ? told.marks : isSame ? heard.marks : null,
    scene: told.scene,
  };
}

/** After a good-bye the next page to speak is listened to. */
export function hearGoodBye(heard: Hearing): Hearing {
  return { ...heard, heardAt: null };
}
