import { z } from "zod";
import { readStrokes, type Stroke } from "../../pointing";
import { readTalk, type Talk, writeTalk } from "../../talk";
import { type Scene, scene } from "./messages";

/** What a tab keeps through a reload. A browser may refuse even that; then a reload begins anew. */
type TabStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const SESSION = "pincer.session";
const LECTURE = "pincer.lecture";

const lecture = z.object({ talk: z.string(), scene, marks: z.string() });

/** A lecture as it stood when the page went away. */
export interface Kept {
  readonly talk: Talk;
  readonly scene: Scene;
  readonly strokes: readonly Stroke[];
}

export function tabStorage(): TabStorage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

/** A name that no other tab has. Works on plain http too, where `crypto.randomUUID` is missing. */
export function newName(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join("-");
}

/** The tab's session, a new one when it has none yet. */
export function keptSession(storage: TabStorage | null): string {
  const kept = storage?.getItem(SESSION);
  if (kept) return kept;
  const session = newName();
  try {
    storage?.setItem(SESSION, session);
  } catch {
    // A full storage costs only the way back after a reload.
  }
  return session;
}

/** The session that an address asks the presenter's window for; null for any other page. */
export function sessionOfAddress(search: string): string | null {
  const session = new URLSearchParams(search).get("presenter");
  return session && /^[a-z0-9-]{1,64}$/.test(session) ? session : null;
}

/**
 * Keeps a lecture for after a reload; one that is not given any more is forgotten.
 * @param marks the text of the strokes that are on the map
 */
export function keepLecture(
  storage: TabStorage | null,
  talk: Talk | null,
  at: Scene,
  marks: string,
): void {
  if (!at.presenting || !talk) {
    storage?.removeItem(LECTURE);
    return;
  }
  try {
    storage?.setItem(LECTURE, JSON.stringify({ talk: writeTalk(talk), scene: at, marks }));
  } catch {
    // A full storage costs only the way back after a reload.
  }
}

/**
 * Leaves a lecture for the window that is opened next from this one, which inherits what the tab keeps; given or
 * not, so that it begins where the desk stands.
 * @param marks the text of the strokes that are on the map
 */
export function leaveLecture(
  storage: TabStorage | null,
  session: string,
  talk: Talk,
  at: Scene,
  marks: string,
): void {
  try {
    storage?.setItem(SESSION, session);
    storage?.setItem(LECTURE, JSON.stringify({ talk: writeTalk(talk), scene: at, marks }));
  } catch {
    // A full storage costs only the way back: the new window begins anew.
  }
}

/** The lecture that was given when the page went away; null when none was, or it cannot be understood. */
export function keptLecture(storage: TabStorage | null): Kept | null {
  try {
    const kept = lecture.safeParse(JSON.parse(storage?.getItem(LECTURE) ?? "null")).data;
    const talk = kept && readTalk("lecture", kept.talk).talk;
    return kept && talk ? { talk, scene: kept.scene, strokes: readStrokes(kept.marks) } : null;
  } catch {
    return null;
  }
}
