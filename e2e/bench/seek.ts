import type { Page } from "@playwright/test";

/** How a seek came to the screen. */
export interface SeekReport {
  /** Animation frames that began before all symbols were drawn at their new places. */
  readonly frames: number;
  /** From the key press until they were drawn, ms. */
  readonly drawn: number;
  /** From the key press until the screen next showed a picture, by the browser's event timing (8 ms coarse). */
  readonly shown: number;
}

/** Frames after which symbols that are not at their places never come there. */
const PATIENCE = 24;

/** Presses a key that seeks, and watches where the symbols are drawn from then on. */
export async function measureSeek(page: Page, key: string): Promise<SeekReport> {
  const watched = page.evaluate(watchNextKey, PATIENCE);
  // The watch has begun once the page answers what was asked after it.
  await page.evaluate(() => undefined);
  await page.keyboard.press(key);
  return watched;
}

/** Runs in the page. */
function watchNextKey(patience: number): Promise<SeekReport> {
  /** The shortest that the browser tells of, ms. */
  const THRESHOLD = 16;
  type Places = ReadonlyMap<string, string>;
  const places = (): Places =>
    new Map(window.pincer?.symbols().map(({ unit, x, y }) => [unit, `${x} ${y}`]));
  /** Whether all units of the one stand there in the other; those that fade out may still be seen. */
  const holds = (wanted: Places, shown: Places) =>
    [...wanted].every(([unit, place]) => shown.get(unit) === place);
  return new Promise((resolve, reject) => {
    const before = places();
    const samples: { places: Places; at: number }[] = [];
    const sample = () => samples.push({ places: places(), at: performance.now() });
    // Less than the threshold is not told of at all.
    let shown = THRESHOLD;
    const observer = new PerformanceObserver((list) => {
      const entry = list.getEntries().find(({ name }) => name === "keydown");
      shown = entry?.duration ?? shown;
    });
    observer.observe({ type: "event", durationThreshold: THRESHOLD } as PerformanceObserverInit);
    const finish = (pressed: number) => {
      observer.disconnect();
      const last = samples.at(-1)?.places ?? new Map();
      if (holds(last, before)) return reject(new Error("the key moved no symbol"));
      const frames = samples.findIndex(({ places }) => holds(last, places));
      const drawn = (samples[frames]?.at ?? Number.NaN) - pressed;
      resolve({ frames, drawn, shown });
    };
    const watch = (event: KeyboardEvent) => {
      if (["Shift", "Control", "Alt", "Meta"].includes(event.key)) return;
      removeEventListener("keydown", watch);
      const follow = () => {
        sample();
        if (samples.length > patience) finish(event.timeStamp);
        else requestAnimationFrame(follow);
      };
      // The first look comes before any frame, after the app's own listeners.
      queueMicrotask(follow);
    };
    addEventListener("keydown", watch);
  });
}
