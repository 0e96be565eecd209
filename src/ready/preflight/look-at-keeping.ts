import { createStore, del, get, set } from "idb-keyval";
import { takeStock } from "../offline/stock";
import type { Finding } from "./finding";
import { judgeCopy, judgeStorage, type StorageFacts } from "./keeping-findings";

const PROBE = "probe";

async function storageTrouble(): Promise<string | null> {
  try {
    const store = createStore("pincer-probe", "probe");
    await set(PROBE, PROBE, store);
    const read: unknown = await get(PROBE, store);
    await del(PROBE, store);
    return read === PROBE ? null : "what was written could not be read again.";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function storageFacts(): Promise<StorageFacts> {
  const trouble = await storageTrouble();
  // Only pages over https, or from this machine, may ask.
  const manager: StorageManager | undefined = navigator.storage;
  const lasting = (await manager?.persisted().catch(() => null)) ?? null;
  const estimate = await manager?.estimate().catch(() => null);
  const free =
    estimate?.quota === undefined || estimate.usage === undefined
      ? null
      : estimate.quota - estimate.usage;
  return { trouble, lasting, free };
}

/** Looks whether talks, and the app itself, are kept in this browser. */
export async function lookAtKeeping(): Promise<readonly Finding[]> {
  return [judgeStorage(await storageFacts()), judgeCopy(await takeStock())];
}
