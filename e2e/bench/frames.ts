import type { Browser, Page } from "@playwright/test";

/** What one frame took of the page's main thread since the frame before, ms of processor time. */
export interface FrameCost {
  readonly script: number;
  readonly all: number;
  /** Wall time since the frame before, ms. */
  readonly interval: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread. */
  readonly tdur?: number;
}

/** The browser's names for its ways into script; nested ones count once. */
const SCRIPT = new Set([
  "FunctionCall",
  "EvaluateScript",
  "v8.callFunction",
  "FireAnimationFrame",
  "TimerFire",
  "EventDispatch",
  "RunMicrotasks",
]);

/**
 * Records the browser's own timeline while `act` runs: every task of the page's main thread, with its
 * processor time.
 * @returns a cost per animation frame; what happens between two frames counts to the later.
 * @throws Error when the page asked for no animation frames, or the browser lost a part of the record.
 */
export async function recordFrames(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<readonly FrameCost[]> {
  await browser.startTracing(page, {
    categories: ["devtools.timeline", "disabled-by-default-devtools.timeline", "v8.execute"],
  });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  return costsOf(trace.traceEvents);
}

function costsOf(events: readonly TraceEvent[]): readonly FrameCost[] {
  const fired = events.find(({ name }) => name === "FireAnimationFrame");
  if (!fired) throw new Error("the page asked for no animation frames");
  const thread = events
    .filter(({ ph, pid, tid }) => ph === "X" && pid === fired.pid && tid === fired.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const costs: FrameCost[] = [];
  let script = 0;
  let all = 0;
  let taskEnd = Number.NEGATIVE_INFINITY;
  let scriptEnd = Number.NEGATIVE_INFINITY;
  let isFrame = false;
  let lastFrame: number | null = null;
  let frame = 0;
  const close = () => {
    if (!isFrame) return;
    if (lastFrame !== null) costs.push({ script, all, interval: (frame - lastFrame) / 1000 });
    lastFrame = frame;
    script = 0;
    all = 0;
    isFrame = false;
  };
  for (const { name, ts, dur = 0, tdur = dur } of thread) {
    if (name === "RunTask" && ts >= taskEnd) {
      close();
      taskEnd = ts + dur;
      all += tdur / 1000;
    }
    if (SCRIPT.has(name) && ts >= scriptEnd) {
      scriptEnd = ts + dur;
      script += tdur / 1000;
    }
    if (name === "FireAnimationFrame" && !isFrame) {
      isFrame = true;
      frame = ts;
    }
  }
  close();
  return costs;
}

/** Frames of a 60-a-second display that went by without a new one. */
export function droppedFrames(costs: readonly FrameCost[]): number {
  const FRAME = 1000 / 60;
  return costs.reduce(
    (sum, { interval }) => sum + Math.max(0, Math.round(interval / FRAME) - 1),
    0,
  );
}
