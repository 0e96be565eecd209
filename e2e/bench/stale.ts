import type { Page } from "@playwright/test";

/** What was on screen against what the clock said, at the end of each animation frame. */
export interface StaleReport {
  readonly frames: number;
  /** Frames that ended with a picture of another instant than the clock's. */
  readonly stale: number;
  /** Frames in which the clock had moved. */
  readonly moved: number;
}

/** Watches a page that plays for so many animation frames. */
export function watchFrames(page: Page, frames: number): Promise<StaleReport> {
  return page.evaluate(watch, frames);
}

/** Runs in the page. */
async function watch(frames: number): Promise<StaleReport> {
  const clock = () => window.pincer?.now() ?? Number.NaN;
  // A message comes after all that the page itself does in the frame.
  const { port1, port2 } = new MessageChannel();
  const endOfFrame = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        port2.onmessage = () => resolve();
        port1.postMessage(null);
      });
    });
  let [stale, moved] = [0, 0];
  let before = clock();
  for (let frame = 0; frame < frames; frame++) {
    await endOfFrame();
    const now = clock();
    if (window.pincer?.drawnInstant() !== now) stale++;
    if (now !== before) moved++;
    before = now;
  }
  return { frames, stale, moved };
}
