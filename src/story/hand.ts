/** A scroll follows the input that caused it within this time, wall ms. */
const INTENT_MS = 300;
/** A fling or a smooth key scroll goes on without input as long as its events keep coming, wall ms. */
export const MOMENTUM_MS = 180;

/**
 * Tells the reader's own scrolling from ours. A scroll event alone never says who caused it, so the reader's
 * is known by the wheel, finger, key or scroll bar that came just before; anything else is not by hand.
 * All times are wall ms from one monotonic clock.
 */
export function createHand() {
  let until = Number.NEGATIVE_INFINITY;
  let held = false;
  return {
    /** A wheel turn, finger move or scrolling key. */
    intent(at: number) {
      until = Math.max(until, at + INTENT_MS);
    },
    /** The scroll bar is held from now on. */
    hold() {
      held = true;
    },
    release(at: number) {
      if (held) until = at + MOMENTUM_MS;
      held = false;
    },
    /** A scroll event arrived. @returns whether the reader caused it. */
    scrolled(at: number): boolean {
      if (!held && at > until) return false;
      until = Math.max(until, at + MOMENTUM_MS);
      return true;
    },
    /** Whether the reader is at it: nobody else may scroll. */
    active: (at: number) => held || at <= until,
    /** A deliberate jump takes over, whatever was going on. */
    letGo() {
      until = Number.NEGATIVE_INFINITY;
      held = false;
    },
  };
}
