import type { Talk } from "./talk";

const PREFIX = "own-";

/** Whether a talk is a lecturer's own, which may be changed; those that come with the app may not. */
export function isOwn({ id }: Pick<Talk, "id">): boolean {
  return id.startsWith(PREFIX);
}

/**
 * A copy of a talk that is the lecturer's own.
 * @param now wall ms since the Unix epoch; makes the id
 */
export function makeOwn(talk: Talk, now: number): Talk {
  return { ...talk, id: `${PREFIX}${now.toString(36)}`, title: `${talk.title} (mine)` };
}
