import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  openingView,
  SHORTEST_WINDOW_MS,
  type TimelineAction,
  type TimelineView,
  timelineReducer,
  wholePeriod,
} from "./timeline-view";

const DAY = 86_400_000;
const period = { from: Date.UTC(1939, 4, 10, 16), to: Date.UTC(1939, 6, 31, 16) };

const anyNumber = fc.oneof(
  fc.double(),
  fc.double({ min: period.from - 9 * DAY, max: period.to + 9 * DAY, noNaN: true }),
  fc.double({ min: -90 * DAY, max: 90 * DAY, noNaN: true }),
);
const anyAction: fc.Arbitrary<TimelineAction> = fc.oneof(
  fc.record({ type: fc.constant("zoom" as const), at: anyNumber, factor: anyNumber }),
  fc.record({
    type: fc.constant("zoom" as const),
    at: anyNumber,
    factor: fc.double({ min: 0.1, max: 10, noNaN: true }),
  }),
  fc.record({ type: fc.constant("pan" as const), by: anyNumber }),
  fc.record({
    type: fc.constant("show" as const),
    window: fc.record({ from: anyNumber, to: anyNumber }),
  }),
  fc.record({
    type: fc.constant("stretch" as const),
    edge: fc.constantFrom("from" as const, "to" as const),
    instant: anyNumber,
  }),
  fc.record({ type: fc.constant("keep" as const), instant: anyNumber }),
  fc.constant<TimelineAction>({ type: "reset" }),
);
const afterwards = (actions: readonly TimelineAction[], start = wholePeriod(period)) =>
  actions.reduce(timelineReducer, start);

describe("the view of the track", () => {
  it("stays within the period, whatever is done to it", () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 30 }), (actions) => {
        const { window } = afterwards(actions);
        expect(Number.isFinite(window.from) && Number.isFinite(window.to)).toBe(true);
        expect(window.from).toBeGreaterThanOrEqual(period.from);
        expect(window.to).toBeLessThanOrEqual(period.to);
        expect(window.to - window.from).toBeGreaterThanOrEqual(SHORTEST_WINDOW_MS - 1);
      }),
    );
  });

  it("keeps the instant under the pointer when it zooms away from the period's ends", () => {
    fc.assert(
      fc.property(
        fc.array(anyAction, { maxLength: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (actions, fraction, factor) => {
          const before = afterwards(actions).window;
          const at = before.from + fraction * (before.to - before.from);
          const after = timelineReducer({ period, window: before }, { type: "zoom", at, factor });
          const { from, to } = after.window;
          fc.pre(from > period.from && to < period.to);
          expect((at - from) / (to - from)).toBeCloseTo(fraction, 6);
        },
      ),
    );
  });

  it("has no more to show than a period shorter than the closest look", () => {
    const short = { from: 0, to: 60_000 };
    const view = timelineReducer(wholePeriod(short), { type: "zoom", at: 30_000, factor: 8 });
    expect(view.window).toEqual(short);
  });

  const twoDays: TimelineView = {
    period,
    window: { from: period.from + 10 * DAY, to: period.from + 12 * DAY },
  };

  it("turns the page when the playhead leaves, and not before", () => {
    const inside = timelineReducer(twoDays, { type: "keep", instant: twoDays.window.to });
    expect(inside).toBe(twoDays);
    const instant = twoDays.window.to + 1;
    const next = timelineReducer(twoDays, { type: "keep", instant }).window;
    expect(next.to - next.from).toBe(2 * DAY);
    expect((instant - next.from) / (2 * DAY)).toBeCloseTo(0.1);
  });

  it("leaves room behind when the playhead goes back a little, ahead when it goes back far", () => {
    const instant = twoDays.window.from - 3_600_000;
    const little = timelineReducer(twoDays, { type: "keep", instant }).window;
    expect((instant - little.from) / (2 * DAY)).toBeCloseTo(0.85);
    const far = timelineReducer(twoDays, { type: "keep", instant: period.from + 5 * DAY }).window;
    expect((period.from + 5 * DAY - far.from) / (2 * DAY)).toBeCloseTo(0.1);
  });

  it("moves one end of the window and leaves the other", () => {
    const instant = twoDays.window.from - DAY;
    const stretched = timelineReducer(twoDays, { type: "stretch", edge: "from", instant }).window;
    expect(stretched).toEqual({ from: instant, to: twoDays.window.to });
    const crossed = timelineReducer(twoDays, { type: "stretch", edge: "to", instant }).window;
    expect(crossed).toEqual({
      from: twoDays.window.from,
      to: twoDays.window.from + SHORTEST_WINDOW_MS,
    });
  });

  it("pans without changing the length, and stops at the end", () => {
    const panned = timelineReducer(twoDays, { type: "pan", by: DAY }).window;
    expect(panned).toEqual({ from: twoDays.window.from + DAY, to: twoDays.window.to + DAY });
    const stopped = timelineReducer(twoDays, { type: "pan", by: 900 * DAY }).window;
    expect(stopped).toEqual({ from: period.to - 2 * DAY, to: period.to });
  });

  it("shows the whole period on reset and on another campaign", () => {
    expect(timelineReducer(twoDays, { type: "reset" }).window).toEqual(period);
    const other = { from: 0, to: 5 * DAY };
    expect(timelineReducer(twoDays, { type: "open", period: other })).toEqual(wholePeriod(other));
  });
});

describe("the view a campaign opens on", () => {
  const period = { from: 0, to: 100 * 3_600_000 };
  const part = { from: 10 * 3_600_000, to: 50 * 3_600_000 };

  it("is the part its author chose, while the moment lies in it", () => {
    expect(openingView(period, part, part.from).window).toEqual(part);
  });

  it("is the whole period for a moment outside that part", () => {
    expect(openingView(period, part, 0).window).toEqual(period);
  });
});
