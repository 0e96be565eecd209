import { useCallback, useEffect, useLayoutEffect, useReducer, useRef } from "react";
import type { Campaign, Span } from "../campaign";
import type { Clock } from "../clock";
import { openingView, type TimelineAction, timelineReducer } from "./timeline-view";

/** How long after a hand has moved the window the playhead may run out of sight, wall ms. */
const HANDS_OFF_MS = 4000;

/**
 * The page for an instant, in a campaign whose phases have speeds of their own: decades and days don't go on one
 * ruler, so each phase fills the track in its turn, linear in itself. Null in a campaign of one speed.
 */
function pageAt(phases: Campaign["phases"], instant: number): Span | null {
  return (
    phases.find(({ from, to, rate }) => rate !== undefined && from <= instant && instant < to) ??
    null
  );
}

/** The window of the track. It turns its page when the playhead leaves it, unless a hand has just moved it. */
export function useTimelineView({ period, window, phases }: Campaign, clock: Clock) {
  const [view, dispatch] = useReducer(timelineReducer, null, () =>
    openingView(period, window, clock.getState().now),
  );
  const shown = useRef(view.window);
  const handsOffUntil = useRef(0);
  useLayoutEffect(() => {
    shown.current = view.window;
  }, [view.window]);

  useEffect(() => {
    let last = clock.getState().now;
    return clock.subscribe(() => {
      const { now } = clock.getState();
      if (now === last) return;
      last = now;
      const { from, to } = shown.current;
      const inView = now >= from && now <= to;
      if (inView || performance.now() < handsOffUntil.current) return;
      const page = pageAt(phases, now);
      dispatch(page ? { type: "show", window: page } : { type: "keep", instant: now });
    });
  }, [clock, phases]);

  /** A change of the window asked for by the user. */
  const change = useCallback((action: TimelineAction) => {
    handsOffUntil.current = performance.now() + HANDS_OFF_MS;
    dispatch(action);
  }, []);
  return { window: view.window, change };
}

export type ChangeView = (action: TimelineAction) => void;
