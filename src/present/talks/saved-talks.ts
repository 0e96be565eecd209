import { createStore, del, entries, set, type UseStore } from "idb-keyval";
import { readTalk, type Talk, writeTalk } from "../../talk";

let opened: UseStore | null = null;

/** The browser's own database; opened only when somebody saves or looks for talks. */
function store(): UseStore {
  opened ??= createStore("pincer", "talks");
  return opened;
}

/** Keeps a talk in the browser under its id. @throws when storage is refused or full. */
export function saveTalk(talk: Talk): Promise<void> {
  return set(talk.id, writeTalk(talk), store());
}

/** Forgets a talk. @throws when storage is refused. */
export function forgetTalk(id: string): Promise<void> {
  return del(id, store());
}

/** The talks kept in this browser, by title; what can't be read any more is left out. @throws when storage is refused. */
export async function savedTalks(): Promise<readonly Talk[]> {
  const kept = await entries<string, unknown>(store());
  return kept
    .flatMap(([id, text]) => (typeof text === "string" ? (readTalk(id, text).talk ?? []) : []))
    .sort((one, other) => one.title.localeCompare(other.title));
}
