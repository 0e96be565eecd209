import type { Pincer } from "../../state";

/** Held by every window in which a talk is presented; the Web Locks API, W3C. */
const PRESENTING = "pincer-presenting";

/**
 * Holds the lock until a promise settles. A browser that opens a window pauses the opener's callbacks, and loses a
 * lock that it grants just then (Chromium 156): so a lock that was not got is asked for once more.
 */
async function hold(held: Promise<void>): Promise<void> {
  const ask = () => navigator.locks.request(PRESENTING, { mode: "shared" }, () => held);
  await ask()
    .catch(ask)
    .catch(() => {
      // Locks are refused here: a newer version can be taken in another window while this one presents.
    });
}

/** Lets the other windows of this browser know that a talk is presented here. @returns what ends it */
export function tellPresenting({ lectern }: Pick<Pincer, "lectern">): () => void {
  let release: (() => void) | null = null;
  const tell = () => {
    const { presenting } = lectern.getState();
    if (presenting && !release) {
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      void hold(held);
    } else if (!presenting) {
      release?.();
      release = null;
    }
  };
  tell();
  const unsubscribe = lectern.subscribe(tell);
  return () => {
    unsubscribe();
    release?.();
  };
}

/** Whether a talk is presented in this window or another of this browser. */
export async function isPresentedAnywhere(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === PRESENTING);
}
