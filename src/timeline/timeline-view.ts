import type { Span } from "../campaign";

/** What the track shows. All instants are ms since the Unix epoch. */
export interface TimelineView {
  readonly period: Span;
  /** The part of the period that fills the track's width. */
  readonly window: Span;
}

export type TimelineAction =
  | { readonly type: "open"; readonly period: Span }
  /** A factor above 1 shows less time; `at` stays where it is on the track. */
  | { readonly type: "zoom"; readonly at: number; readonly factor: number }
  /** Moves the window by ms, later when positive. */
  | { readonly type: "pan"; readonly by: number }
  | { readonly type: "show"; readonly window: Span }
  /** Moves one end of the window to an instant; the other stays. */
  | { readonly type: "stretch"; readonly edge: "from" | "to"; readonly instant: number }
  /** Turns the page when an instant has left the window; does nothing while it is in view. */
  | { readonly type: "keep"; readonly instant: number }
  | { readonly type: "reset" };

/** The closest look: two hours across the track. */
export const SHORTEST_WINDOW_MS = 2 * 3_600_000;

/** Where on the track an instant stands after a page is turned: room ahead in the direction it went. */
const AFTER_PAGE = { forward: 0.1, backward: 0.85 } as const;

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

function lengthWithin(period: Span, span: number): number {
  const whole = period.to - period.from;
  return clamp(span, Math.min(SHORTEST_WINDOW_MS, whole), whole);
}

function place(view: TimelineView, from: number, span: number): TimelineView {
  const { period, window } = view;
  if (!Number.isFinite(from) || !Number.isFinite(span)) return view;
  const length = lengthWithin(period, span);
  const start = clamp(from, period.from, period.to - length);
  const end = Math.min(start + length, period.to);
  if (start === window.from && end === window.to) return view;
  return { period, window: { from: start, to: end } };
}

/** A view of a whole period. */
export function wholePeriod(period: Span): TimelineView {
  return { period, window: { from: period.from, to: period.to } };
}

/** A view of a part of a period, if the instant lies in it; else of the whole. */
export function openingView(period: Span, part: Span, instant: number): TimelineView {
  const whole = wholePeriod(period);
  if (instant < part.from || instant > part.to) return whole;
  return place(whole, part.from, part.to - part.from);
}

/**
 * The next view. The window always lies in the period and is never shorter than `SHORTEST_WINDOW_MS` (or the
 * period, if that is shorter). Actions that would change nothing, or hold numbers that are not finite,
 * return the same object.
 */
export function timelineReducer(view: TimelineView, action: TimelineAction): TimelineView {
  const { period, window } = view;
  const span = window.to - window.from;
  switch (action.type) {
    case "open":
      return wholePeriod(action.period);
    case "reset":
      return place(view, period.from, period.to - period.from);
    case "pan":
      return place(view, window.from + action.by, span);
    case "show":
      return place(view, action.window.from, action.window.to - action.window.from);
    case "zoom": {
      if (!(action.factor > 0) || !(span > 0)) return view;
      const at = clamp(action.at, window.from, window.to);
      const length = lengthWithin(period, span / action.factor);
      return place(view, at - ((at - window.from) / span) * length, length);
    }
    case "stretch": {
      if (!Number.isFinite(action.instant)) return view;
      const shortest = lengthWithin(period, 0);
      if (action.edge === "from") {
        const from = clamp(action.instant, period.from, window.to - shortest);
        return place(view, from, window.to - from);
      }
      const to = clamp(action.instant, window.from + shortest, period.to);
      return place(view, window.from, to - window.from);
    }
    case "keep": {
      const { instant } = action;
      if (!Number.isFinite(instant) || (instant >= window.from && instant <= window.to))
        return view;
      const slightlyBefore = instant < window.from && window.from - instant < span;
      const share = slightlyBefore ? AFTER_PAGE.backward : AFTER_PAGE.forward;
      return place(view, instant - share * span, span);
    }
  }
}
