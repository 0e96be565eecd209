import { formatInstant, formatOffset, parseInstant, type Span } from "../campaign";
import { formatDate, formatTime } from "./format";

export type TypedTime =
  | { readonly ok: true; readonly instant: number }
  /** What would have been understood, as a sentence for the user. */
  | { readonly ok: false; readonly problem: string };

interface Reading {
  /** The offset of the clock that text without an offset is read in, ms. */
  readonly offset: number;
  /** Where the clock may go, ms since the Unix epoch. */
  readonly period: Span;
  /** The instant shown now: the day that a bare `09:00` belongs to. */
  readonly now: number;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAMES =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const WEEKDAY = "(?:(sun|mon|tue|wed|thu|fri|sat)[a-z]*[\\s,]+)?";
const TIME = "(?:[\\s,T]+(\\d{1,2})[:.](\\d{2}))?";

const NUMERIC = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})${TIME}$`, "i");
const DAY_FIRST = new RegExp(
  `^${WEEKDAY}(\\d{1,2})\\s+(${MONTH_NAMES})\\.?(?:[\\s,]+(\\d{4}))?${TIME}$`,
  "i",
);
const MONTH_FIRST = new RegExp(
  `^${WEEKDAY}(${MONTH_NAMES})\\.?\\s+(\\d{1,2})(?:[\\s,]+(\\d{4}))?${TIME}$`,
  "i",
);
const TIME_ONLY = /^(\d{1,2})[:.](\d{2})$/;

interface Written {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly weekday: string | null;
}

const monthNumber = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function written(text: string): Written | null {
  const clock = (hour: string | undefined, minute: string | undefined) => ({
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
  });
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [, year, month, day, hour, minute] = numeric;
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    return { ...date, ...clock(hour, minute), weekday: null };
  }
  const dayFirst = DAY_FIRST.exec(text);
  const match = dayFirst ?? MONTH_FIRST.exec(text);
  if (!match) return null;
  const [, weekday, first = "", second = "", year, hour, minute] = match;
  return {
    year: year ? Number(year) : null,
    month: monthNumber(dayFirst ? second : first),
    day: Number(dayFirst ? first : second),
    ...clock(hour, minute),
    weekday: weekday?.toLowerCase() ?? null,
  };
}

function toInstant(text: Written, year: number, offset: number): number | null {
  const pad = (value: number) => String(value).padStart(2, "0");
  const date = `${year}-${pad(text.month)}-${pad(text.day)}`;
  return parseInstant(`${date}T${pad(text.hour)}:${pad(text.minute)}${formatOffset(offset)}`);
}

const yearBy = (instant: number, offset: number) => new Date(instant + offset).getUTCFullYear();

/** Instants that the words may mean: one, or one a year of the period when no year is given. */
function candidates(text: Written, { offset, period }: Reading): readonly number[] {
  const first = text.year ?? yearBy(period.from, offset);
  const last = text.year ?? yearBy(period.to, offset);
  const found: number[] = [];
  for (let year = first; year <= last; year += 1) {
    const instant = toInstant(text, year, offset);
    if (instant !== null) found.push(instant);
  }
  return found;
}

/**
 * Reads a time as a person types it: `1939-07-03 09:00`, `3 July 09:00`, `July 3, 1939`, `09:00` (of the day
 * shown), or RFC 3339 with its own offset. Without an offset the text is in the clock of `reading.offset`.
 */
export function parseTypedTime(typed: string, reading: Reading): TypedTime {
  const { offset, period, now } = reading;
  const text = typed.trim().replace(/\s+/g, " ");
  const example = `${formatInstant(now, offset).slice(0, 10)} ${formatTime(now, offset)}`;
  const refuse = (problem: string): TypedTime => ({ ok: false, problem });

  const timeOnly = TIME_ONLY.exec(text);
  const whole = timeOnly ? `${formatInstant(now, offset).slice(0, 10)} ${text}` : text;
  const exact = parseInstant(text.replace(" ", "T"));
  const words = exact === null ? written(whole) : null;
  if (exact === null && words === null) {
    return refuse(`Not a time that can be read. Write it like ${example} or 3 July 09:00.`);
  }

  const meant =
    exact === null && words ? candidates(words, reading) : exact === null ? [] : [exact];
  const within = meant.find((instant) => instant >= period.from && instant <= period.to);
  if (meant.length === 0) return refuse(`No such day or hour in the calendar. Try ${example}.`);
  if (within === undefined) {
    const [from, to] = [period.from, period.to].map((end) => formatDate(end, offset));
    return refuse(`Outside the campaign, which runs from ${from} to ${to}.`);
  }
  if (words?.weekday && WEEKDAYS[new Date(within + offset).getUTCDay()] !== words.weekday) {
    return refuse(`That day is ${formatDate(within, offset)}: leave the weekday out or mend it.`);
  }
  return { ok: true, instant: within };
}
