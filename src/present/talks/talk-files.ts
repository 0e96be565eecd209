import { type ReadTalk, readTalk, type Talk, writeTalk } from "../../talk";

const MIME = "application/json";

/** A file name without what file systems dislike. */
export function fileNameOf({ title }: Pick<Talk, "title">): string {
  const plain = title
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return `${plain || "talk"}.pincer.json`;
}

/** Offers a talk as a file to keep or to pass on. */
export function downloadTalk(talk: Talk): void {
  const url = URL.createObjectURL(new Blob([writeTalk(talk)], { type: MIME }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileNameOf(talk);
  link.click();
  URL.revokeObjectURL(url);
}

/** Reads a talk from a file that the user chose. */
export async function readTalkFile(file: File): Promise<ReadTalk> {
  return readTalk(file.name, await file.text());
}
