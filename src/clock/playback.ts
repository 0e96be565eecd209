import type { Clock } from "./clock";

/** The browser's frame loop, or a stand-in for tests. Times in wall ms. */
export interface FrameSource {
  request(callback: (time: number) => void): number;
  cancel(handle: number): void;
}

const browserFrames: FrameSource = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
};

/**
 * Drives a clock by wall time while it plays; asks for no frames while it rests.
 * @returns a function that stops it for good.
 */
export function startPlayback(clock: Clock, frames: FrameSource = browserFrames): () => void {
  let handle: number | null = null;
  let last: number | null = null;

  const step = (time: number) => {
    handle = null;
    if (last !== null) clock.tick(time - last);
    last = time;
    follow();
  };
  const follow = () => {
    if (clock.getState().playing) {
      handle ??= frames.request(step);
    } else {
      if (handle !== null) frames.cancel(handle);
      handle = null;
      last = null;
    }
  };

  const unsubscribe = clock.subscribe(follow);
  follow();
  return () => {
    unsubscribe();
    if (handle !== null) frames.cancel(handle);
  };
}
