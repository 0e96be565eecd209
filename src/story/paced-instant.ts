import { useMemo, useSyncExternalStore } from "react";
import { type Pincer, usePincer } from "../state";

/** Words follow the clock at most this often, wall ms. */
const PACE_MS = 200;

/**
 * The clock's instant at the pace of reading: what a subscriber sees changes at once after a rest, then at
 * most five times a second, and always ends at the clock's own instant. For one subscriber at a time.
 */
export function createPacedInstant(clock: Pick<Pincer["clock"], "getState" | "subscribe">) {
  let kept = clock.getState().now;
  let listeners = 0;
  let last = Number.NEGATIVE_INFINITY;
  return {
    getInstant(): number {
      if (listeners === 0) kept = clock.getState().now;
      return kept;
    },
    subscribe(listener: () => void): () => void {
      let waiting: ReturnType<typeof setTimeout> | undefined;
      const update = () => {
        waiting = undefined;
        const { now } = clock.getState();
        if (now === kept) return;
        kept = now;
        last = performance.now();
        listener();
      };
      listeners += 1;
      const stop = clock.subscribe(() => {
        if (waiting !== undefined || clock.getState().now === kept) return;
        const due = last + PACE_MS - performance.now();
        if (due <= 0) update();
        else waiting = setTimeout(update, due);
      });
      // The clock may have moved on between the first rendering and this.
      update();
      return () => {
        listeners -= 1;
        clearTimeout(waiting);
        stop();
      };
    },
  };
}

/** The campaign instant (ms since the epoch) for words, see `createPacedInstant`. */
export function usePacedInstant(): number {
  const { clock } = usePincer();
  const paced = useMemo(() => createPacedInstant(clock), [clock]);
  return useSyncExternalStore(paced.subscribe, paced.getInstant);
}
