import { readdirSync, readFileSync } from "node:fs";
import type { Browser } from "@playwright/test";

/**
 * Processor time (ms) that the web workers of all of a browser's pages have had so far. Only Linux tells it
 * by thread: NaN elsewhere.
 */
export async function workerTime(browser: Browser): Promise<number> {
  if (process.platform !== "linux") return Number.NaN;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => workerTimeOf(id))
    .reduce((sum, time) => sum + time, 0);
}

function workerTimeOf(process: number): number {
  const threads = `/proc/${process}/task`;
  let nanoseconds = 0;
  for (const thread of readdirSync(threads)) {
    const name = readFileSync(`${threads}/${thread}/comm`, "utf8");
    if (!name.startsWith("DedicatedWorker")) continue;
    const [onProcessor] = readFileSync(`${threads}/${thread}/schedstat`, "utf8").split(" ");
    nanoseconds += Number(onProcessor);
  }
  return nanoseconds / 1e6;
}
