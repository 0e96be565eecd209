/**
 * `npm run bench`: the overlay beside the field's habit, `GeoJSONSource.setData` in every frame, on the same
 * map, in one page and one run. Prints Markdown tables. Ends with 1 when a target is missed.
 */
import type { Browser, Page } from "@playwright/test";
import { createServer } from "vite";
import { launchChromium, MainThread, openPage } from "./browser";
import type { PlayReport, ProbeReport, WayName } from "./overlay-page";
import { concludeWith, median, number, printTable, quantile } from "./report";
import { workerTime } from "./threads";

const UNITS = [200, 1_000];
const ROUNDS = 5;
const FRAMES = 20;
const ARROW_ROUNDS = 2;
const PROBE_FRAMES = 30;
const NAMES: Readonly<Record<WayName, string>> = {
  own: "Pincer's overlay",
  data: "setData each frame",
};

/** At least so many times less main-thread time than the habit, at the largest number of units. */
const TARGET_RATIO = 10;
/** Age in frames beyond which a position on screen is too old. */
const TARGET_AGE = 1;
/** Symbols stand on whole pixels and trails don't: less than a pixel apart is together. */
const TARGET_APART = 1;

interface Round extends PlayReport {
  /** Processor time, ms. */
  readonly main: number;
  readonly worker: number;
}

const misses: string[] = [];
const server = await createServer({
  server: { port: 4301, hmr: false, watch: null },
  optimizeDeps: { entries: ["e2e/bench/overlay.html"] },
  logLevel: "warn",
});
await server.listen();
const browser = await launchChromium();
try {
  for (const units of UNITS) await compare(units);
} finally {
  await browser.close();
  await server.close();
}
concludeWith(misses);

async function compare(units: number): Promise<void> {
  const { page, thread } = await openBench(`units=${units}`);
  const rounds: Record<WayName, Round[]> = { own: [], data: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const order: WayName[] = round % 2 === 0 ? ["own", "data"] : ["data", "own"];
    for (const name of order) rounds[name].push(await playRound(page, thread, browser, name));
  }
  reportTime(units, rounds);
  reportTruth(units, { own: await probe(page, "own"), data: await probe(page, "data") });
  await page.context().close();
  await reportArrows(units);
}

/** The habit has nothing like arrows of advance, so they are measured apart and not compared. */
async function reportArrows(units: number): Promise<void> {
  const { page, thread } = await openBench(`units=${units}&arrows`);
  const times: number[] = [];
  for (let round = 0; round < ARROW_ROUNDS; round++) {
    const { main, frames } = await playRound(page, thread, browser, "own");
    times.push(main / frames);
  }
  await page.context().close();
  console.log(
    `\nThe overlay with an arrow of advance for each of the ${units.toLocaleString("en")} units: ${number(median(times))} ms of the main thread's processor time per frame.`,
  );
}

async function openBench(query: string): Promise<{ page: Page; thread: MainThread }> {
  const page = await openPage(browser);
  const [address] = server.resolvedUrls?.local ?? [];
  await page.goto(`${address}e2e/bench/overlay.html?${query}`);
  await page.waitForFunction(() => window.bench !== undefined, null, { timeout: 90_000 });
  return { page, thread: await MainThread.of(page) };
}

async function playRound(
  page: Page,
  thread: MainThread,
  browser: Browser,
  name: WayName,
): Promise<Round> {
  await page.evaluate((name) => window.bench?.choose(name), name);
  const before = { main: await thread.time(), worker: await workerTime(browser) };
  const report = await page.evaluate((frames) => window.bench?.play(frames), FRAMES);
  const after = { main: await thread.time(), worker: await workerTime(browser) };
  if (!report) throw new Error("the bench page is gone");
  return {
    ...report,
    main: after.main - before.main,
    worker: after.worker - before.worker,
  };
}

async function probe(page: Page, name: WayName): Promise<ProbeReport> {
  await page.evaluate((name) => window.bench?.choose(name), name);
  const report = await page.evaluate((frames) => window.bench?.probe(frames), PROBE_FRAMES);
  if (!report) throw new Error("the bench page is gone");
  return report;
}

function reportTime(units: number, rounds: Readonly<Record<WayName, readonly Round[]>>): void {
  const of = (name: WayName, value: (round: Round) => number) => median(rounds[name].map(value));
  const rows: readonly [string, (round: Round) => number][] = [
    ["main thread, ms of processor per frame", ({ main, frames }) => main / frames],
    ["workers, ms of processor per frame", ({ worker, frames }) => worker / frames],
    ["wall time, ms per frame", ({ wall, frames }) => wall / frames],
    ["pictures drawn per frame asked for", ({ pictures, frames }) => pictures / frames],
  ];
  printTable(
    `${units.toLocaleString("en")} moving units with trails: median of ${ROUNDS} rounds of ${FRAMES} frames`,
    ["", NAMES.own, NAMES.data, "times"],
    rows.map(([label, value]) => {
      const own = of("own", value);
      const data = of("data", value);
      return [label, number(own), number(data), number(data / own)];
    }),
  );
  const ratios = rounds.own.map(({ main }, round) => (rounds.data[round]?.main ?? 0) / main);
  console.log(`\nMain thread, times less by round: ${ratios.map(number).join(", ")}.`);
  const ratio = of("data", ({ main }) => main) / of("own", ({ main }) => main);
  if (units === Math.max(...UNITS) && !(ratio >= TARGET_RATIO)) {
    misses.push(
      `${number(ratio)} times less main-thread time at ${units} units; the target is ${TARGET_RATIO}`,
    );
  }
}

function reportTruth(units: number, reports: Readonly<Record<WayName, ProbeReport>>): void {
  const row = (label: string, pick: (report: ProbeReport) => readonly number[]) => [
    label,
    ...(["own", "data"] as const).map((name) => {
      const values = pick(reports[name]);
      return `${number(median(values))} / ${number(quantile(values, 0.95))} / ${number(Math.max(...values))}`;
    }),
  ];
  printTable(
    `${units.toLocaleString("en")} units, by the pixels drawn: median / p95 / worst`,
    ["", NAMES.own, NAMES.data],
    [
      row("age of the position on screen, frames", ({ ages }) => ages),
      row("unit and its trail's head apart, px", ({ apart }) => apart),
    ],
  );
  const { ages, apart, untrue } = reports.own;
  for (const [what, worst, limit] of [
    ["frames old", Math.max(...ages), TARGET_AGE],
    ["px between a unit and its trail's head", Math.max(...apart), TARGET_APART],
    ["px between a symbol and where the map says that it drew it", Math.max(...untrue), 1],
  ] as const) {
    // Written so that a NaN, a probe that was lost, misses too.
    if (!(worst <= limit))
      misses.push(`${number(worst)} ${what} at ${units} units; the limit is ${limit}`);
  }
}
