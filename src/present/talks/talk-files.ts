import { type ReadTalk, readTalk, type Talk, writeTalk } from "../../talk";
import { fileNameFrom, saveFile } from "../../ui";

/** Offers a talk as a file to keep or to pass on. */
export function downloadTalk(talk: Talk): void {
  const content = new Blob([writeTalk(talk)], { type: "application/json" });
  saveFile(content, fileNameFrom(talk.title, "pincer.json"));
}

/** Reads a talk from a file that the user chose. */
export async function readTalkFile(file: File): Promise<ReadTalk> {
  return readTalk(file.name, await file.text());
}
