/**
 * `npm run bench`: the built app in a real browser. Frames while it plays, the way of a seek to the screen,
 * and what is fetched. Prints Markdown tables. Ends with 1 when a target is missed.
 */
import type { Browser, Page } from "@playwright/test";
import { launchChromium, openPage } from "./browser";
import { droppedFrames, recordFrames } from "./frames";
import { concludeWith, median, number, printTable, quantile } from "./report";
import { measureSeek, type SeekReport } from "./seek";
import { chunks, limitOf, type ServedApp, serveApp, wireBytes } from "./served";
import { watchFrames } from "./stale";

interface Stage {
  readonly campaign: string;
  readonly heading: string;
  readonly from: string;
  readonly until: string;
  /** Where seeks begin: units move on all sides of it. */
  readonly seekAt: string;
  /** Instants at which towns change hands: the area held is part of the base map, which is drawn anew then. */
  readonly groundChanges: number;
}

const STAGES: readonly Stage[] = [
  {
    campaign: "khalkhin-gol-1939-07",
    heading: "2 to 5 July 1939, 1 s = 3 h",
    from: "1939-07-02T00:00:00+08:00",
    until: "1939-07-06T00:00:00+08:00",
    seekAt: "1939-07-03T00:00:00+08:00",
    groundChanges: 0,
  },
  {
    campaign: "manchuria-1945",
    heading: "9 to 15 August 1945 at theatre zoom, 1 s = 6 h",
    from: "1945-08-09T00:00:00+09:00",
    until: "1945-08-16T00:00:00+09:00",
    seekAt: "1945-08-10T00:00:00+09:00",
    groundChanges: 26,
  },
];
const KEYS = ["ArrowRight", "ArrowLeft", "Shift+ArrowRight", "Shift+ArrowLeft"];
const SEEKS = 4;
const WATCHED_FRAMES = 60;

/** Script in a frame, ms of processor. */
const TARGET_SCRIPT = { median: 4, p95: 10 };
/** Animation frames after a key press by which the right picture is drawn. */
const TARGET_SEEK = 2;

/** Bytes. */
const TARGET_OWN_CODE = 200_000;
const TARGET_FIRST_VIEW = 1_500_000;

const misses: string[] = [];
const app = await serveApp();
const browser = await launchChromium();
try {
  await reportFirstView(app, browser);
  const page = await openPage(browser);
  for (const stage of STAGES) {
    await openAt(page, stage, stage.from);
    await reportPlaying(browser, page, stage);
    await openAt(page, stage, stage.from);
    await reportStale(page, stage);
    await openAt(page, stage, stage.seekAt);
    await reportSeeks(page, stage);
  }
} finally {
  await browser.close();
  await app.close();
}
reportChunks();
concludeWith(misses);

async function openAt(page: Page, { campaign }: Stage, instant: string): Promise<void> {
  const query = `?campaign=${campaign}&t=${encodeURIComponent(instant)}`;
  await page.goto(`${app.address}${query}`);
  await page.locator("html[data-map=idle]").waitFor({ timeout: 60_000 });
}

async function reportFirstView({ address, sent }: ServedApp, browser: Browser): Promise<void> {
  const page = await openPage(browser);
  await page.goto(address);
  await page.locator("html[data-map=idle]").waitFor({ timeout: 60_000 });
  await page.waitForLoadState("networkidle");
  const kinds = new Map<string, { files: number; bytes: number }>();
  let total = 0;
  for (const path of sent) {
    const bytes = wireBytes(path);
    const kind = /\.(m?js|css|html)$/.test(path) ? "code" : /woff2$/.test(path) ? "fonts" : "data";
    const known = kinds.get(kind) ?? { files: 0, bytes: 0 };
    kinds.set(kind, { files: known.files + 1, bytes: known.bytes + bytes });
    total += bytes;
  }
  await page.context().close();
  const row = (name: string, files: number, bytes: number) => [name, String(files), kB(bytes)];
  printTable(
    `First view: all that the server sent, gzip (limit ${kB(TARGET_FIRST_VIEW)} kB)`,
    ["", "files", "kB"],
    [
      ...[...kinds].map(([kind, { files, bytes }]) => row(kind, files, bytes)),
      row("all", sent.size, total),
    ],
  );
  if (!(total > 0 && total < TARGET_FIRST_VIEW)) {
    misses.push(`the first view is ${kB(total)} kB; the target is ${kB(TARGET_FIRST_VIEW)}`);
  }
}

async function reportPlaying(browser: Browser, page: Page, stage: Stage): Promise<void> {
  const paints = () => page.evaluate(() => window.pincer?.basePaints() ?? Number.NaN);
  const before = await paints();
  const costs = await recordFrames(browser, page, async () => {
    await page.keyboard.press("Space");
    await page.waitForFunction(
      (until) => Date.parse(document.documentElement.dataset.instant ?? "") >= until,
      Date.parse(stage.until),
      { timeout: 120_000, polling: 500 },
    );
    await page.keyboard.press("Space");
    await page.locator("html[data-playing=false]").waitFor();
  });
  const painted = (await paints()) - before;
  const values = (pick: (cost: (typeof costs)[number]) => number) => {
    const picked = costs.map(pick);
    return [number(median(picked)), number(quantile(picked, 0.95)), number(Math.max(...picked))];
  };
  printTable(
    `Playing ${stage.heading}, 1280 x 720: ${costs.length} frames, by the browser's timeline`,
    ["ms per frame", "median", "p95", "worst"],
    [
      ["script, of processor", ...values(({ script }) => script)],
      ["main thread, of processor", ...values(({ all }) => all)],
      ["from frame to frame, by the wall", ...values(({ interval }) => interval)],
    ],
  );
  const dropped = droppedFrames(costs);
  const share = (100 * dropped) / (costs.length + dropped);
  console.log(
    `\nDropped: ${dropped} of ${costs.length + dropped} frames at 60 a second (${number(share)} %; drawn without a graphics card).`,
  );
  console.log(`Paints of the base map while playing: ${painted}.`);
  if (painted > stage.groundChanges) {
    misses.push(
      `the base map was painted ${painted} times; ground changed hands ${stage.groundChanges} times`,
    );
  }
  const script = costs.map(({ script }) => script);
  for (const [name, value, limit] of [
    ["median", median(script), TARGET_SCRIPT.median],
    ["p95", quantile(script, 0.95), TARGET_SCRIPT.p95],
  ] as const) {
    if (!(value < limit)) {
      misses.push(`${number(value)} ms of script per frame (${name}); the target is ${limit}`);
    }
  }
}

async function reportStale(page: Page, stage: Stage): Promise<void> {
  await page.keyboard.press("Space");
  await page.locator("html[data-playing=true]").waitFor();
  const { frames, moved, stale } = await watchFrames(page, WATCHED_FRAMES);
  await page.keyboard.press("Space");
  console.log(
    `\nPlaying ${stage.heading}: ${stale} of ${frames} frames ended with an older picture than the clock's instant (it moved in ${moved}).`,
  );
  if (stale > 0)
    misses.push(`${stale} of ${frames} frames showed an older instant than the clock's`);
  if (moved < frames / 2) misses.push(`the clock moved in ${moved} of ${frames} frames only`);
}

async function reportSeeks(page: Page, { campaign }: Stage): Promise<void> {
  const rows: string[][] = [];
  for (const key of KEYS) {
    const reports: SeekReport[] = [];
    for (let seek = 0; seek < SEEKS; seek++) reports.push(await measureSeek(page, key));
    const worst = Math.max(...reports.map(({ frames }) => frames));
    rows.push([
      key,
      String(worst),
      number(median(reports.map(({ drawn }) => drawn))),
      number(Math.max(...reports.map(({ drawn }) => drawn))),
      number(median(reports.map(({ shown }) => shown))),
      number(Math.max(...reports.map(({ shown }) => shown))),
    ]);
    if (!(worst <= TARGET_SEEK))
      misses.push(`after ${key} symbols were at their places ${worst} frames late`);
  }
  printTable(
    `From a key press to all symbols at their new places, ${campaign} (${SEEKS} seeks each)`,
    [
      "",
      "frames, worst",
      "drawn, ms median",
      "worst",
      "on screen, ms median (16 = at most 16)",
      "worst",
    ],
    rows,
  );
}

function reportChunks(): void {
  const all = chunks();
  printTable(
    "Code by chunk, gzip",
    ["", "kB", "limit in CI"],
    all.map(({ path, bytes }) => [path, kB(bytes), limitOf(path) ?? "-"]),
  );
  const own = all
    .filter(({ path }) => /assets\/(index|map)-[^/]*\.js$/.test(path))
    .reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`\nOur own code with React, the map room with it: ${kB(own)} kB.`);
  if (!(own > 0 && own < TARGET_OWN_CODE)) {
    misses.push(`our own code is ${kB(own)} kB; the target is ${kB(TARGET_OWN_CODE)}`);
  }
}

function kB(bytes: number): string {
  return number(bytes / 1000);
}
