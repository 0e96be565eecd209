import { type PrecacheEntry, Serwist } from "serwist";

/** Every file of the build, written in by the build itself. */
declare const PINCER_FILES: PrecacheEntry[];

const serwist = new Serwist({
  precacheEntries: PINCER_FILES,
  precacheOptions: {
    // The address of a moment is the page's own and changes nothing about the file.
    ignoreURLParametersMatching: [/./],
    cleanupOutdatedCaches: true,
    // The first view is on screen by now, but the audience may be playing it.
    concurrency: 4,
  },
  // The page that fetched this worker is served by it at once. A later one waits until the page asks.
  clientsClaim: true,
});

/** Answers a page's question which files of the build are not kept. */
async function takeStock(answer: MessagePort): Promise<void> {
  const cache = await caches.open(serwist.precacheStrategy.cacheName);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const files = serwist.getPrecachedUrls();
  const missing = files.filter((url) => !kept.has(serwist.getPrecacheKeyForUrl(url) ?? url));
  answer.postMessage({ files: files.length, missing });
}

self.addEventListener("message", ({ data, ports: [answer] }: MessageEvent) => {
  if (data?.type === "TAKE_STOCK" && answer) void takeStock(answer);
});

serwist.addEventListeners();
