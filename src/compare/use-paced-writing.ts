import { useEffect } from "react";
import { usePincer } from "../state";

/** While the clock plays, words on the map change no faster than this, wall ms. */
const PACE = 100;

/**
 * Calls `write` with the clock's instant (ms since the Unix epoch) at once and whenever it has changed, so that
 * words that follow the clock need no rendering. Give it the same function as long as it says the same.
 */
export function usePacedWriting(write: (now: number) => void): void {
  const { clock } = usePincer();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const writeNow = () => {
      clearTimeout(timer);
      timer = undefined;
      write(clock.getState().now);
    };
    writeNow();
    const unsubscribe = clock.subscribe(({ playing }) => {
      if (playing) timer ??= setTimeout(writeNow, PACE);
      else writeNow();
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [clock, write]);
}
