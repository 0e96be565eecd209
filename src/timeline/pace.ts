import type { Clock } from "../clock";

/** Wall time in ms and a way to wait for it, or a stand-in for tests. */
export interface Wall {
  now(): number;
  /** @returns a function that calls it off. */
  later(action: () => void, ms: number): () => void;
}

const browserWall: Wall = {
  now: () => performance.now(),
  later: (action, ms) => {
    const handle = setTimeout(action, ms);
    return () => clearTimeout(handle);
  },
};

/** The clock's instant (ms since the epoch) at a pace that words can follow. */
export interface PacedReading {
  read(): number;
  subscribe(listener: () => void): () => void;
}

/**
 * Reads a clock at most once every `interval` wall ms while it plays, and at once while it rests, so that
 * scrubbing, stepping and stopping are never behind.
 */
export function createPacedReading(
  clock: Pick<Clock, "getState" | "subscribe">,
  interval: number,
  wall: Wall = browserWall,
): PacedReading {
  const listeners = new Set<() => void>();
  let shown = clock.getState().now;
  let last = Number.NEGATIVE_INFINITY;
  let callOff: (() => void) | null = null;
  let unsubscribe: (() => void) | null = null;

  const show = () => {
    callOff?.();
    callOff = null;
    const { now } = clock.getState();
    if (now === shown) return;
    shown = now;
    last = wall.now();
    for (const listener of listeners) listener();
  };
  const follow = () => {
    const due = last + interval - wall.now();
    if (!clock.getState().playing || due <= 0) show();
    else callOff ??= wall.later(show, due);
  };

  return {
    read: () => shown,
    subscribe(listener) {
      if (listeners.size === 0) {
        unsubscribe = clock.subscribe(follow);
        shown = clock.getState().now;
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        unsubscribe?.();
        callOff?.();
        callOff = null;
      };
    },
  };
}
