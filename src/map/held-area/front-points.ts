import type { MovingShape } from "../../campaign";
import { compileOutline, outlineAt } from "../../motion";
import { kmPerUnit } from "./scale";

/** Points along a front stand so far apart, km. */
const SPACING = 40;
/** What a front says of the land on both sides: how far off, up to where (km), and how loudly. */
const STRIPS = [
  { before: false, off: 30, reach: 110, loudness: 5 },
  { before: true, off: 30, reach: 110, loudness: 5 },
] as const;
/** What it says of the rear; not at its ends, or the rear would reach round them. */
const REAR = { before: false, off: 110, reach: 170, loudness: 1.5 } as const;

/** A point that speaks for the land around it. */
interface FrontPoint {
  /** Mercator. */
  readonly x: number;
  readonly y: number;
  /** Whether it lies on the enemy's side of the front. */
  readonly before: boolean;
  /** Km. */
  readonly reach: number;
  readonly loudness: number;
}

/** Points on both sides of a front at an instant (ms since the Unix epoch); none while it is not on the map. */
export function frontPoints(front: MovingShape, instant: number): FrontPoint[] {
  const outline = compileOutline(front);
  const x = new Float64Array(outline.vertices);
  const y = new Float64Array(outline.vertices);
  if (!outlineAt(outline, instant, x, y)) return [];
  const points: FrontPoint[] = [];
  for (let vertex = 0; vertex + 1 < x.length; vertex++) {
    const from = { x: x[vertex] as number, y: y[vertex] as number };
    const to = { x: x[vertex + 1] as number, y: y[vertex + 1] as number };
    const atEnd = vertex < 2 || vertex + 4 > x.length;
    points.push(...legPoints(from, to, atEnd ? STRIPS : [...STRIPS, REAR]));
  }
  return points;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

type Strip = (typeof STRIPS)[number] | typeof REAR;

function legPoints(from: Place, to: Place, strips: readonly Strip[]): FrontPoint[] {
  const alongX = to.x - from.x;
  const alongY = to.y - from.y;
  const length = Math.hypot(alongX, alongY);
  if (length === 0) return [];
  const km = kmPerUnit(from.y);
  const count = Math.max(1, Math.round((length * km) / SPACING));
  // The one point of a short leg stands for less of the front.
  const weight = Math.min(1, (length * km) / SPACING);
  return Array.from({ length: count }, (_, index) => (index + 0.5) / count).flatMap((share) =>
    strips.map(({ before, off, reach, loudness }) => {
      // The holder stands on the left; mercator's y grows southward.
      const left = (before ? -off : off) / km / length;
      return {
        x: from.x + alongX * share + alongY * left,
        y: from.y + alongY * share - alongX * left,
        before,
        reach,
        loudness: loudness * weight,
      };
    }),
  );
}
