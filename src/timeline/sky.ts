import { getMoonIllumination, getMoonTimes, getTimes } from "suncalc";
import type { Position } from "../campaign";

const DAY = 86_400_000;
/** Days from one new moon to the next, on average. */
const LUNATION = 29.530588;
/** The moon is called new, half or full for a day before and after. */
const PRINCIPAL = 1 / LUNATION;

/** When a body comes up and goes down on a day, ms since the Unix epoch. */
export interface RiseAndSet {
  /** Null when it does not on that day. */
  readonly rise: number | null;
  readonly set: number | null;
}

export interface Moon {
  /** 0 new, 0.25 first quarter, 0.5 full, 0.75 last quarter. */
  readonly phase: number;
  /** Lit share of the disc, 0..1. */
  readonly lit: number;
}

const timeOf = (date: Date | null | undefined) => date?.getTime() ?? null;

/**
 * The first instant of the day of a clock in which an instant lies.
 * @param instant ms since the Unix epoch; @param offset of the clock, ms
 */
function midnight(instant: number, offset: number): number {
  return Math.floor((instant + offset) / DAY) * DAY - offset;
}

/**
 * Sunrise and sunset of the day of a clock in which an instant lies.
 * @param instant ms since the Unix epoch
 * @param offset of the clock, ms
 * @param place `[lon, lat]` in degrees
 */
export function sunTimes(instant: number, offset: number, [lon, lat]: Position): RiseAndSet {
  const { sunrise, sunset } = getTimes(new Date(midnight(instant, offset) + DAY / 2), lat, lon);
  return { rise: timeOf(sunrise), set: timeOf(sunset) };
}

/** Moonrise and moonset, as `sunTimes`; the moon leaves out one of them about once a month. */
export function moonTimes(instant: number, offset: number, [lon, lat]: Position): RiseAndSet {
  const from = midnight(instant, offset);
  // The library goes by days of UTC, two of which make up the clock's day.
  const days = [from, from + DAY].map((time) => getMoonTimes(new Date(time), lat, lon));
  const onTheDay = (dates: readonly (Date | undefined)[]) =>
    timeOf(dates.find((date) => date && date.getTime() >= from && date.getTime() < from + DAY));
  return {
    rise: onTheDay(days.map(({ rise }) => rise)),
    set: onTheDay(days.map(({ set }) => set)),
  };
}

/** The moon at an instant, ms since the Unix epoch. */
export function moonAt(instant: number): Moon {
  const { fraction, phase } = getMoonIllumination(new Date(instant));
  return { phase, lit: fraction };
}

/** What the moon is called. @param phase 0..1 from new moon to new moon. */
export function moonName(phase: number): string {
  const near = (principal: number) => Math.abs(phase - principal) <= PRINCIPAL;
  if (near(0) || near(1)) return "New moon";
  if (near(0.25)) return "First quarter";
  if (near(0.5)) return "Full moon";
  if (near(0.75)) return "Last quarter";
  if (phase < 0.5) return phase < 0.25 ? "Waxing crescent" : "Waxing gibbous moon";
  return phase < 0.75 ? "Waning gibbous moon" : "Waning crescent";
}

/**
 * The lit part of the moon's disc as seen from the north, as an SVG path around 0, 0. Its edge within the disc is
 * half an ellipse as wide as the cosine of the phase.
 */
export function litPath({ phase }: Pick<Moon, "phase">, radius: number): string {
  const cosine = Math.cos(2 * Math.PI * phase);
  const width = Math.round(Math.abs(cosine) * radius * 100) / 100;
  const waxes = phase < 0.5;
  const limb = waxes ? 1 : 0;
  const edge = cosine > 0 === waxes ? 0 : 1;
  return `M0 ${-radius}A${radius} ${radius} 0 0 ${limb} 0 ${radius}A${width} ${radius} 0 0 ${edge} 0 ${-radius}Z`;
}
