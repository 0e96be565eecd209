import type { Position } from "../campaign";
import { MOST_SILHOUETTES, type Outline, type Way } from "../state";

/** More points than this make no sense of a way, and a link too long. */
const MOST_POINTS = 100;

/** Between the points of a way, or between outlines. */
const NEXT = "/";
const LOOP = "loop";

/** A position as links have it, good to a metre or so: `118.6,47.7`. */
export function formatPosition([lon, lat]: Position): string {
  return `${Number(lon.toFixed(5))},${Number(lat.toFixed(5))}`;
}

/** Whether numbers are a longitude and a latitude that a Mercator map has. */
export function isPosition(lon: number | undefined, lat: number | undefined): boolean {
  return Math.abs(lon ?? Number.NaN) <= 180 && Math.abs(lat ?? Number.NaN) <= 85;
}

function numbersOf(text: string): number[] {
  return text.split(",").map((part) => (part === "" ? Number.NaN : Number(part)));
}

/** A measured way in a link: `118.6,47.7/118.7,47.75`, with `/loop` at its end when it leads back to its start. */
export function formatWay({ points, closed }: Way): string {
  return [...points.map(formatPosition), ...(closed ? [LOOP] : [])].join(NEXT);
}

/** Reads what `formatWay` writes; null when it can't be understood. */
export function parseWay(text: string): Way | null {
  const parts = text.split(NEXT);
  const closed = parts.at(-1) === LOOP;
  const numbers = (closed ? parts.slice(0, -1) : parts).map(numbersOf);
  const sound = numbers.every((pair) => pair.length === 2 && isPosition(pair[0], pair[1]));
  if (!sound || numbers.length > MOST_POINTS || numbers.length < (closed ? 3 : 1)) return null;
  return { points: numbers as [number, number][], closed };
}

/** Outlines laid over the map in a link: `france@125,46/texas@130,44,90`, the last number degrees clockwise. */
export function formatOutlines(outlines: readonly Outline[]): string {
  return outlines
    .map(({ id, center, turn }) => {
      const degrees = Number(turn.toFixed(1)) % 360;
      return `${id}@${formatPosition(center)}${degrees === 0 ? "" : `,${degrees}`}`;
    })
    .join(NEXT);
}

function parseOutline(text: string): Outline | null {
  const [, id, where] = /^([a-z][\w-]*)@([\d.,-]+)$/.exec(text) ?? [];
  if (id === undefined || where === undefined) return null;
  const numbers = numbersOf(where);
  const [lon, lat, turn = 0] = numbers;
  if (lon === undefined || lat === undefined || numbers.length > 3) return null;
  const sound = isPosition(lon, lat) && turn >= 0 && turn < 360;
  return sound ? { id, center: [lon, lat], turn } : null;
}

/** Reads what `formatOutlines` writes; null when any of it can't be understood. */
export function parseOutlines(text: string): readonly Outline[] | null {
  const outlines = text.split(NEXT).map(parseOutline);
  const known = outlines.filter((outline) => outline !== null);
  const once = new Set(known.map(({ id }) => id)).size === known.length;
  return known.length === outlines.length && once && known.length <= MOST_SILHOUETTES
    ? known
    : null;
}
