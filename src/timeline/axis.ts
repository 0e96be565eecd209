import type { Span } from "../campaign";
import { formatDayShort, formatTime } from "../ui";
import { calendarSteps, type Step } from "./calendar-steps";
import { positionOf } from "./scale";

/** A line on the ruler. Places in CSS px from the track's left edge. */
export interface AxisTick {
  readonly x: number;
  readonly instant: number;
  /** The first of its kind (a day among hours, a month among days) is drawn longer. */
  readonly strong: boolean;
  readonly label: string | null;
}

type Naming = (instant: number, offset: number) => string;

interface Level {
  readonly tick: Step;
  readonly label: Step;
  readonly strong: Step;
  /** The least room between labels, CSS px. */
  readonly room: number;
  readonly name: Naming;
  readonly strongName: Naming;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const fixed = (every: number): Step => ({ unit: "ms", every });
const months = (every: number): Step => ({ unit: "month", every });
const day = fixed(DAY);
const week: Step = { unit: "week" };

const inEnglish = (options: Intl.DateTimeFormatOptions): Naming => {
  const format = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
  return (instant, offset) => format.format(instant + offset);
};
const weekdayAndDay = inEnglish({ weekday: "short", day: "numeric", month: "short" });
const dayNumber = inEnglish({ day: "numeric" });
const month = inEnglish({ month: "short" });
const monthYear = inEnglish({ month: "short", year: "numeric" });
const year = inEnglish({ year: "numeric" });

const hours = (tick: number, label: number): Level => ({
  tick: fixed(tick),
  label: fixed(label),
  strong: day,
  room: 54,
  name: formatTime,
  strongName: weekdayAndDay,
});

/** From the closest look to the widest; the first with room for its labels is used. */
const LEVELS: readonly Level[] = [
  hours(5 * MINUTE, 15 * MINUTE),
  hours(10 * MINUTE, 30 * MINUTE),
  hours(15 * MINUTE, HOUR),
  hours(HOUR, 3 * HOUR),
  hours(HOUR, 6 * HOUR),
  hours(3 * HOUR, 12 * HOUR),
  {
    tick: fixed(6 * HOUR),
    label: day,
    strong: week,
    room: 88,
    name: weekdayAndDay,
    strongName: weekdayAndDay,
  },
  {
    tick: fixed(12 * HOUR),
    label: day,
    strong: week,
    room: 54,
    name: formatDayShort,
    strongName: formatDayShort,
  },
  { tick: day, label: day, strong: week, room: 24, name: dayNumber, strongName: formatDayShort },
  {
    tick: day,
    label: week,
    strong: week,
    room: 54,
    name: formatDayShort,
    strongName: formatDayShort,
  },
  {
    tick: week,
    label: months(1),
    strong: months(12),
    room: 44,
    name: month,
    strongName: monthYear,
  },
  {
    tick: months(1),
    label: months(3),
    strong: months(12),
    room: 44,
    name: month,
    strongName: monthYear,
  },
  {
    tick: months(3),
    label: months(12),
    strong: months(60),
    room: 48,
    name: year,
    strongName: year,
  },
  {
    tick: months(6),
    label: months(24),
    strong: months(120),
    room: 48,
    name: year,
    strongName: year,
  },
  {
    tick: months(12),
    label: months(60),
    strong: months(120),
    room: 48,
    name: year,
    strongName: year,
  },
  {
    tick: months(12),
    label: months(120),
    strong: months(600),
    room: 48,
    name: year,
    strongName: year,
  },
];

const APPROXIMATE_MONTH = 30 * DAY;

function lengthOf(step: Step): number {
  if (step.unit === "ms") return step.every;
  return step.unit === "week" ? 7 * DAY : step.every * APPROXIMATE_MONTH;
}

/** Labels start this far right of their tick, CSS px. */
export const LABEL_INSET = 4;
const LABEL_GAP = 8;

/** A safe guess of a label's width at 12 px, so that labels are laid out without asking the page. */
export function labelWidth(label: string): number {
  return label.length * 6.9;
}

/**
 * The ruler for a window of time: ticks in order, with labels that never overlap or leave the track.
 * When the first strong label stands far from the left edge, the edge itself says which day or month it is in.
 * @param window ms since the Unix epoch
 * @param offset of the clock on the ruler, ms
 * @param width of the track, CSS px
 */
export function axisTicks(window: Span, offset: number, width: number): readonly AxisTick[] {
  const span = window.to - window.from;
  if (!(span > 0) || !(width > 0)) return [];
  const pixels = (step: Step) => (lengthOf(step) / span) * width;
  const level =
    LEVELS.find(({ label, tick, room }) => pixels(label) >= room && pixels(tick) >= 3) ??
    LEVELS.at(-1);
  if (!level) return [];

  const strong = new Set(calendarSteps(window, offset, level.strong));
  const labelled = new Set(calendarSteps(window, offset, level.label));
  const all = new Set([...calendarSteps(window, offset, level.tick), ...labelled, ...strong]);
  const ticks = [...all]
    .sort((a, b) => a - b)
    .map((instant): AxisTick => {
      const isStrong = strong.has(instant);
      const naming = isStrong ? level.strongName : labelled.has(instant) ? level.name : null;
      return {
        x: positionOf(instant, window, width),
        instant,
        strong: isStrong,
        label: naming?.(instant, offset) ?? null,
      };
    });
  return withoutOverlaps([...context(ticks, level, window, offset), ...ticks], width);
}

function context(ticks: readonly AxisTick[], level: Level, window: Span, offset: number) {
  const label = level.strongName(window.from, offset);
  const first = ticks.find(({ strong }) => strong);
  const room = LABEL_INSET + labelWidth(label) + LABEL_GAP;
  // A day's name at the edge of a ruler of days would read as a day that begins there.
  const finer = level.name === formatTime || level.name === month;
  if (!finer || (first && first.x < room)) return [];
  return [{ x: 0, instant: window.from, strong: true, label }];
}

function withoutOverlaps(ticks: readonly AxisTick[], width: number): readonly AxisTick[] {
  const kept: { tick: AxisTick; end: number }[] = [];
  const bare: AxisTick[] = [];
  for (const tick of ticks) {
    if (tick.label === null) {
      bare.push(tick);
      continue;
    }
    const end = tick.x + LABEL_INSET + labelWidth(tick.label);
    const last = kept.at(-1);
    const collides = last !== undefined && tick.x + LABEL_INSET < last.end + LABEL_GAP;
    if (end > width || (collides && !tick.strong)) {
      bare.push({ ...tick, label: null });
    } else if (collides && last.tick.strong) {
      bare.push({ ...tick, label: null });
    } else {
      if (collides) {
        kept.pop();
        bare.push({ ...last.tick, label: null });
      }
      kept.push({ tick, end });
    }
  }
  return [...kept.map(({ tick }) => tick), ...bare].sort((a, b) => a.instant - b.instant);
}
