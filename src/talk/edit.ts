import type { Cue, Talk } from "./talk";

/** Changes to a talk. Each returns a new talk and leaves the old one as it was. */

const withCues = (talk: Talk, cues: readonly Cue[]): Talk => ({ ...talk, cues: [...cues] });

/** Puts a cue elsewhere in the order; places beyond the ends mean the ends. */
export function moveCue(talk: Talk, id: string, place: number): Talk {
  const cue = talk.cues.find((candidate) => candidate.id === id);
  if (!cue) return talk;
  const others = talk.cues.filter((candidate) => candidate !== cue);
  const at = Math.min(Math.max(place, 0), others.length);
  return withCues(talk, [...others.slice(0, at), cue, ...others.slice(at)]);
}

export function changeCue(talk: Talk, id: string, change: Partial<Omit<Cue, "id">>): Talk {
  return withCues(
    talk,
    talk.cues.map((cue) => (cue.id === id ? { ...cue, ...change } : cue)),
  );
}

/** Takes a cue out; the last one stays, because a talk without cues is none. */
export function removeCue(talk: Talk, id: string): Talk {
  const rest = talk.cues.filter((cue) => cue.id !== id);
  return rest.length === 0 ? talk : withCues(talk, rest);
}

/** Puts a cue in behind another one, or at the end. */
export function insertCue(talk: Talk, cue: Cue, after: string | null): Talk {
  const at = talk.cues.findIndex(({ id }) => id === after);
  const place = at < 0 ? talk.cues.length : at + 1;
  return withCues(talk, [...talk.cues.slice(0, place), cue, ...talk.cues.slice(place)]);
}
