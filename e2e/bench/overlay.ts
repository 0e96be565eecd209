/**
 * `npm run bench`: the overlay beside the field's habit, `GeoJSONSource.setData` in every frame, on the same
 * map, in one page and one run. Prints Markdown tables. Ends with 1 when a target is missed. Runs one part
 * when its name is given: `tsx e2e/bench/overlay.ts 1000`, or `heap`.
 */
import type { Page } from "@playwright/test";
import { createServer } from "vite";
import { launchChromium, MainThread, openPage } from "./browser";
import { recordFrames } from "./frames";
import type { PlayReport, ProbeReport, WayName } from "./overlay-page";
import { concludeWith, median, number, printTable, quantile } from "./report";
import { workerTime } from "./threads";

interface Army {
  readonly units: number;
  /** Whether they fold by an order of battle; otherwise all are drawn. */
  readonly ordered: boolean;
  readonly rounds: number;
  readonly frames: number;
  readonly probeFrames: number;
  /** What it is measured beside. */
  readonly peers: readonly PeerName[];
}

type PeerName = Exclude<WayName, "own">;

const BOTH: readonly PeerName[] = ["data", "points"];

/** By the name of the part. */
const ARMIES: Readonly<Record<string, Army>> = {
  "200": { units: 200, ordered: false, rounds: 3, frames: 20, probeFrames: 30, peers: BOTH },
  "1000": { units: 1_000, ordered: false, rounds: 3, frames: 20, probeFrames: 20, peers: BOTH },
  "10000": { units: 10_000, ordered: true, rounds: 3, frames: 60, probeFrames: 0, peers: [] },
  "10000-flat": { units: 10_000, ordered: false, rounds: 3, frames: 20, probeFrames: 0, peers: [] },
  "10000-data": { units: 10_000, ordered: true, rounds: 1, frames: 4, probeFrames: 0, peers: BOTH },
};
const HEAP = "heap";
/** Runs only when asked for by name: ten thousand features a frame take the habit minutes to show. */
const ON_REQUEST = "10000-data";
/** Ten minutes of playing, a frame each tenth of a second; fewer when the time is over, ms of the wall clock. */
const HEAP_FRAMES = 6_000;
const HEAP_TIME = 120_000;
const HEAP_AT_ONCE = 300;
const HEAP_WARM_UP = 1_200;
const NAMES: Readonly<Record<WayName, string>> = {
  own: "Pincer's overlay",
  data: "setData each frame",
  points: "setData, units alone",
};

/** At least so many times less main-thread time than the habit, at so many units. */
const TARGET_RATIO = { units: 1_000, times: 10 };
/** Script on the main thread, ms of processor per frame at so many units. */
const TARGET_TIME = { units: 10_000, time: 8 };
/** Growth of the heap over ten minutes of playing in a loop, as a share. */
const TARGET_GROWTH = 0.05;
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
  const asked = process.argv.slice(2);
  const unknown = asked.find((part) => part !== HEAP && !ARMIES[part]);
  if (unknown)
    throw new Error(`${unknown} is not one of ${Object.keys(ARMIES).join(", ")}, ${HEAP}`);
  const wanted = (part: string) =>
    asked.length === 0 ? part !== ON_REQUEST : asked.includes(part);
  for (const [part, army] of Object.entries(ARMIES)) if (wanted(part)) await compare(army);
  if (wanted(HEAP)) await reportHeap();
} finally {
  await browser.close();
  await server.close();
}
concludeWith(misses);

async function compare(army: Army): Promise<void> {
  const peers = army.peers.length > 0 ? "" : "&alone";
  const { page, thread } = await openBench(
    `units=${army.units}${army.ordered ? "&ordered" : ""}${peers}`,
  );
  const names: readonly WayName[] = ["own", ...army.peers];
  const rounds: Record<WayName, Round[]> = { own: [], data: [], points: [] };
  for (let round = 0; round < army.rounds; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      rounds[name].push(await playRound(page, thread, name, army.frames));
    }
  }
  reportTime(army, names, rounds);
  if (army.units === TARGET_TIME.units) await reportScript(page, army);
  if (army.probeFrames > 0) {
    const look = (name: WayName) => probe(page, name, army.probeFrames);
    reportTruth(army.units, { own: await look("own"), data: await look("data") });
  }
  await page.context().close();
}

/** A real campaign, played at its own speed in steps of a tenth of a second, over and over. */
async function reportHeap(): Promise<void> {
  const { page, thread } = await openBench("campaign=manchuria-1945");
  // Drawing pixels without a graphics card is slow, and they are not what is measured.
  await page.setViewportSize({ width: 480, height: 360 });
  const play = (first: number, count: number) =>
    page.evaluate(([first, count]) => window.bench?.loop(first, count), [first, count] as const);
  await play(0, HEAP_WARM_UP);
  const before = await thread.heap();
  const end = Date.now() + HEAP_TIME;
  let frames = 0;
  for (; frames < HEAP_FRAMES && Date.now() < end; frames += HEAP_AT_ONCE) {
    await play(HEAP_WARM_UP + frames, HEAP_AT_ONCE);
  }
  const growth = (await thread.heap()) / before - 1;
  await page.context().close();
  console.log(
    `\nThe heap after ${number(frames / 600)} minutes of the real Manchuria 1945 in a loop (${frames} frames, ${HEAP_TIME / 60_000} minutes of the wall clock at most): ${number(before / 1e6)} MB, grown by ${number(growth * 100)} %.`,
  );
  if (!(growth < TARGET_GROWTH)) misses.push(`the heap grew by ${number(growth * 100)} %`);
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
  name: WayName,
  frames: number,
): Promise<Round> {
  await page.evaluate((name) => window.bench?.choose(name), name);
  const before = { main: await thread.time(), worker: await workerTime(browser) };
  const report = await page.evaluate((frames) => window.bench?.play(frames), frames);
  const after = { main: await thread.time(), worker: await workerTime(browser) };
  if (!report) throw new Error("the bench page is gone");
  return {
    ...report,
    main: after.main - before.main,
    worker: after.worker - before.worker,
  };
}

async function probe(page: Page, name: WayName, frames: number): Promise<ProbeReport> {
  await page.evaluate((name) => window.bench?.choose(name), name);
  const report = await page.evaluate((frames) => window.bench?.probe(frames), frames);
  if (!report) throw new Error("the bench page is gone");
  return report;
}

function reportTime(
  army: Army,
  names: readonly WayName[],
  rounds: Readonly<Record<WayName, readonly Round[]>>,
): void {
  const { units } = army;
  const of = (name: WayName, value: (round: Round) => number) => median(rounds[name].map(value));
  const perFrame = ({ main, frames }: Round) => main / frames;
  const rows: readonly [string, (round: Round) => number][] = [
    ["main thread, ms of processor per frame", perFrame],
    ["main thread, ms of processor per picture", ({ main, pictures }) => main / pictures],
    ["workers, ms of processor per frame", ({ worker, frames }) => worker / frames],
    ["wall time, ms per frame", ({ wall, frames }) => wall / frames],
    ["pictures drawn per frame asked for", ({ pictures, frames }) => pictures / frames],
    ["symbols in a picture", ({ symbols }) => symbols],
  ];
  const standing = army.ordered
    ? "in an order of battle, which the overlay folds"
    : "all on their own";
  printTable(
    `${units.toLocaleString("en")} moving units with trails and arrows, ${standing}: median of ${army.rounds} rounds of ${army.frames} frames`,
    ["", ...names.map((name) => NAMES[name]), ...army.peers.map((name) => `${NAMES[name]}: times`)],
    rows.map(([label, value]) => [
      label,
      ...names.map((name) => number(of(name, value))),
      ...army.peers.map((name) => number(of(name, value) / of("own", value))),
    ]),
  );
  const own = rounds.own.map(perFrame);
  console.log(
    `\nMain thread of the overlay by round, ms per frame: ${own.map(number).join(", ")}.`,
  );
  for (const name of army.peers) {
    const ratios = rounds[name].map((round, index) => perFrame(round) / (own[index] ?? 0));
    console.log(`Times less than ${NAMES[name]}, by round: ${ratios.map(number).join(", ")}.`);
  }
  const symbols = of("own", (round) => round.symbols);
  // One of the probes has a trail alone.
  if (!army.ordered && symbols < units - 1) misses.push(`only ${symbols} of ${units} units drawn`);
  const ratio = of("data", perFrame) / of("own", perFrame);
  if (units === TARGET_RATIO.units && !(ratio >= TARGET_RATIO.times)) {
    misses.push(
      `${number(ratio)} times less main-thread time at ${units} units; the target is ${TARGET_RATIO.times}`,
    );
  }
}

/** Tells what script alone takes, by the browser's timeline, which slows it a little. */
async function reportScript(page: Page, { units, ordered, frames }: Army): Promise<void> {
  await page.evaluate(() => window.bench?.choose("own"));
  const costs = await recordFrames(browser, page, async () => {
    await page.evaluate((frames) => window.bench?.play(frames), frames);
  });
  const script = costs.map((cost) => cost.script);
  const [middle, high] = [median(script), quantile(script, 0.95)];
  console.log(
    `\nScript of the overlay by the browser's timeline, ms of processor per frame: median ${number(middle)}, p95 ${number(high)}, worst ${number(Math.max(...script))}, of ${script.length} frames.`,
  );
  if (!(middle < TARGET_TIME.time)) {
    misses.push(
      `${number(middle)} ms of script per frame at ${units} units ${ordered ? "in an order of battle" : "all on their own"}; the target is ${TARGET_TIME.time}`,
    );
  }
}

function reportTruth(units: number, reports: Readonly<Record<"own" | "data", ProbeReport>>): void {
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
