import { type Problem, type ReadFile, readJson } from "../campaign";
import { type ReadTalk, readTalk } from "./file";
import { talkShelfFile } from "./schema";
import type { TalkShelfEntry } from "./talk";

const SHELF = "talks/index.json";

function unreadable(file: string, error: unknown): Problem {
  return {
    severity: "error",
    file,
    feature: "",
    field: "",
    found: `no readable file: ${error instanceof Error ? error.message : String(error)}`,
    expected: "a file at that path",
  };
}

/** Reads the list of the talks that come with the app. */
export async function loadTalkShelf(
  read: ReadFile,
): Promise<{ readonly talks: readonly TalkShelfEntry[]; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  try {
    const shelf = readJson(SHELF, await read(SHELF), talkShelfFile, problems);
    return { talks: shelf?.talks ?? [], problems };
  } catch (error) {
    return { talks: [], problems: [unreadable(SHELF, error)] };
  }
}

/** Reads one of the talks that come with the app. */
export async function loadTalk(read: ReadFile, id: string): Promise<ReadTalk> {
  const file = `talks/${id}.json`;
  try {
    return readTalk(file, await read(file));
  } catch (error) {
    return { talk: null, problems: [unreadable(file, error)] };
  }
}
