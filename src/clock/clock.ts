import { createStore, type StoreApi } from "zustand/vanilla";

/** A stretch of campaign time, ms since the Unix epoch. */
export interface ClockRange {
  readonly from: number;
  readonly to: number;
}

/** A stretch of the period with a speed of its own. */
export interface Stretch {
  /** Ms since the Unix epoch; it lasts until the next stretch begins. */
  readonly from: number;
  /** Campaign ms per wall ms. */
  readonly rate: number;
}

export interface ClockState {
  /** The campaign instant, ms since the Unix epoch (negative before 1970). */
  readonly now: number;
  readonly playing: boolean;
  /** Campaign ms per wall ms: 10 800 means that a second shows three hours. */
  readonly rate: number;
  /** Where the clock may go. */
  readonly period: ClockRange;
  /** Stretches by their beginning; playing changes speed from one to the next. Empty for one speed throughout. */
  readonly stretches: readonly Stretch[];
  /** The part that is played; the whole period unless the user marked one. */
  readonly marked: ClockRange | null;
  readonly loop: boolean;
  /** Whether one part is performed at one speed throughout, whatever the stretches say. */
  readonly even: boolean;
}

/** The longest wall time that one tick may take over: after a hidden tab the campaign goes on, it doesn't leap. */
export const LONGEST_TICK_MS = 250;

/** Speeds on offer, campaign ms per wall ms: from 1 s = 1 min to 1 s = 60 days. */
export const RATES: readonly number[] = [
  60, 300, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 172_800, 604_800, 2_592_000,
  5_184_000,
];

/**
 * The one clock of the campaign. Pure bookkeeping: somebody else measures wall time and calls `tick`.
 * All changes of time go through here, so playing and scrubbing cannot disagree.
 */
export interface Clock extends Pick<StoreApi<ClockState>, "getState" | "subscribe"> {
  /** Turns the clock to another campaign, paused. */
  open(period: ClockRange, now: number, rate: number, stretches?: readonly Stretch[]): void;
  /** Starts playing; from the beginning of the played part when it stands at its end or outside it. */
  play(): void;
  pause(): void;
  toggle(): void;
  /** Goes to an instant (ms since the epoch), kept inside the period. Playing goes on. */
  seek(instant: number): void;
  /** Sets the speed, campaign ms per wall ms. @throws RangeError unless positive and finite. */
  setRate(rate: number): void;
  /** Next (`1`) or previous (`-1`) speed of `RATES`. */
  changeRate(direction: 1 | -1): void;
  setLoop(loop: boolean): void;
  /** Marks a part of the period to play, or null for all of it. */
  mark(range: ClockRange | null): void;
  /**
   * Plays a part of the period once, from its beginning, evenly over some wall time, and stops at its end.
   * The part stays marked. An empty part or no time leads to the end at once.
   */
  perform(range: ClockRange, wallMs: number): void;
  /** Lets wall time (ms) pass. */
  tick(wallMs: number): void;
}

const clamp = (value: number, range: ClockRange) => Math.min(Math.max(value, range.from), range.to);

/** The part of a range, its ends in either order, that lies in the period; null when that is no time at all. */
function within(range: ClockRange, period: ClockRange): ClockRange | null {
  const from = clamp(Math.min(range.from, range.to), period);
  const to = clamp(Math.max(range.from, range.to), period);
  return from < to ? { from, to } : null;
}

function stretchAt(stretches: readonly Stretch[], instant: number): Stretch | undefined {
  return stretches.findLast(({ from }) => from <= instant) ?? stretches[0];
}

/** The speed after going from one instant to another: faster or slower than the stretch's own by as much as before. */
function rateAcross(
  stretches: readonly Stretch[],
  before: number,
  after: number,
  rate: number,
): number {
  const own = stretchAt(stretches, before)?.rate;
  const next = stretchAt(stretches, after)?.rate;
  return own === undefined || next === undefined || own === next ? rate : (rate / own) * next;
}

export function createClock(): Clock {
  const store = createStore<ClockState>(() => ({
    now: 0,
    playing: false,
    rate: 10_800,
    period: { from: 0, to: 0 },
    stretches: [],
    marked: null,
    loop: false,
    even: false,
  }));
  const { getState, setState, subscribe } = store;
  const played = () => getState().marked ?? getState().period;
  const stretchesNow = () => (getState().even ? [] : getState().stretches);

  const clock: Clock = {
    getState,
    subscribe,
    open(period, start, rate, stretches = []) {
      const now = clamp(start, period);
      const own = stretchAt(stretches, now)?.rate ?? rate;
      setState({ period, now, rate: own, stretches, playing: false, marked: null, even: false });
    },
    play() {
      const { now } = getState();
      const { from, to } = played();
      if (from === to) return;
      setState({ playing: true, now: now >= to || now < from ? from : now });
    },
    pause() {
      if (getState().playing) setState({ playing: false });
    },
    toggle() {
      if (getState().playing) clock.pause();
      else clock.play();
    },
    seek(instant) {
      if (!Number.isFinite(instant)) return;
      const { now, period, rate } = getState();
      const next = clamp(instant, period);
      if (next !== now) setState({ now: next, rate: rateAcross(stretchesNow(), now, next, rate) });
    },
    setRate(rate) {
      if (!(rate > 0 && Number.isFinite(rate))) {
        throw new RangeError(`A clock's rate must be positive and finite, not ${rate}`);
      }
      if (rate !== getState().rate) setState({ rate });
    },
    changeRate(direction) {
      const { rate } = getState();
      const next =
        direction > 0
          ? RATES.find((candidate) => candidate > rate)
          : RATES.findLast((candidate) => candidate < rate);
      if (next !== undefined) setState({ rate: next });
    },
    setLoop(loop) {
      if (loop !== getState().loop) setState({ loop });
    },
    mark(range) {
      setState({ marked: range && within(range, getState().period), even: false });
    },
    perform(range, wallMs) {
      const marked = within(range, getState().period);
      if (marked && wallMs > 0) {
        const rate = (marked.to - marked.from) / wallMs;
        setState({ marked, now: marked.from, rate, loop: false, even: true, playing: true });
      } else {
        setState({ marked, now: clamp(range.to, getState().period), playing: false });
      }
    },
    tick(wallMs) {
      const { playing, now, loop } = getState();
      const stretches = stretchesNow();
      if (!playing || !(wallMs > 0)) return;
      const { from, to } = played();
      let { rate } = getState();
      let next = now;
      let left = Math.min(wallMs, LONGEST_TICK_MS);
      for (const stretch of stretches) {
        if (stretch.from <= next || stretch.from >= to) continue;
        const until = (stretch.from - next) / rate;
        if (until > left) break;
        left -= until;
        rate = rateAcross(stretches, next, stretch.from, rate);
        next = stretch.from;
      }
      next += left * rate;
      if (next < to) setState({ now: next, rate });
      else if (loop) {
        const again = from + ((next - to) % (to - from));
        setState({ now: again, rate: rateAcross(stretches, now, again, rate) });
      } else setState({ now: to, rate, playing: false });
    },
  };
  return clock;
}
