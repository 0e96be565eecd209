import type { Pincer } from "../../state";
import { saveTalk } from "./saved-talks";

export const STORAGE_REFUSED =
  "The browser does not keep talks here (a private window, or storage is full). Save the talk as a file instead.";

/** Keeps the talk at hand in the browser after each change. @returns what stops it */
export function keepChanges({ lectern, workshop }: Pincer): () => void {
  const keep = async () => {
    const { talk } = lectern.getState();
    if (!talk) return;
    try {
      await saveTalk(talk);
      workshop.keep();
    } catch {
      workshop.fail(STORAGE_REFUSED);
    }
  };
  return workshop.subscribe((state, before) => {
    if (state.changes !== before.changes) void keep();
  });
}
