import type { Pincer } from "../../state";

/** Resolves when the map is drawn, or can't be: the first view has the line to itself until then. */
function firstView(): Promise<void> {
  const root = document.documentElement;
  const isThere = () => root.dataset.map === "idle" || root.dataset.map === "failed";
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      resolve();
    });
    if (isThere()) resolve();
    else observer.observe(root, { attributeFilter: ["data-map"] });
  });
}

/**
 * Keeps a copy of the app for times without server or network, begun once the first view is there. Does nothing in
 * development, and where a browser has no service workers: over plain http from another machine.
 * @returns what ends it
 */
export function keepOffline(pincer: Pincer): () => void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return () => {};
  let gone = false;
  let end = () => {};
  const begin = async () => {
    await firstView();
    const { keepCopy } = await import("./keep-copy");
    if (gone) return;
    end = await keepCopy(pincer);
    if (gone) end();
  };
  begin().catch(() => {
    // Refused: the app goes on from its server, and the pre-flight says that there is no copy.
  });
  return () => {
    gone = true;
    end();
  };
}
