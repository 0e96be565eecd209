import { formatInstant, type Problem, readJson } from "../campaign";
import { talkFile } from "./schema";
import type { Cue, Talk } from "./talk";

export interface ReadTalk {
  /** Null when an error makes the file unusable. */
  readonly talk: Talk | null;
  readonly problems: readonly Problem[];
}

function findRepeatedCues(file: string, talk: Talk): Problem[] {
  const seen = new Set<string>();
  return talk.cues.flatMap(({ id }): Problem[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        severity: "error",
        file,
        feature: id,
        field: "id",
        found: `"${id}" a second time`,
        expected: "an id of its own for each cue",
      },
    ];
  });
}

/**
 * Reads the text of a talk. Never throws for a bad file: the problems say what is wrong.
 * @param file how the messages call it
 */
export function readTalk(file: string, text: string): ReadTalk {
  const problems: Problem[] = [];
  const record = readJson(file, text, talkFile, problems);
  if (!record) return { talk: null, problems };
  const { $schema: _, ...talk } = record;
  problems.push(...findRepeatedCues(file, talk));
  return { talk: problems.length > 0 ? null : talk, problems };
}

/** A cue without what goes without saying. */
function writtenCue({ from, to, hide, notes, hidden, ...cue }: Cue, offset: number) {
  return {
    ...cue,
    ...(from !== undefined && { from: formatInstant(from, offset) }),
    ...(to !== undefined && { to: formatInstant(to, offset) }),
    ...(hide.length > 0 && { hide }),
    ...(notes && { notes }),
    ...(hidden && { hidden }),
  };
}

/**
 * The text of a talk's file; `readTalk` gives the same talk back.
 * @param offset of the clock in which instants are written, ms
 */
export function writeTalk(talk: Talk, offset = 0): string {
  const written = { ...talk, cues: talk.cues.map((cue) => writtenCue(cue, offset)) };
  return `${JSON.stringify(written, null, 2)}\n`;
}
