import { z } from "zod";
import { type Point, type Screen, shorterSide, stick, unitLength, unstick } from "./screen";
import { GLUES, type Glue, INKS, type Ink } from "./tools";

/** A stroke grows no longer than this; a hand that goes on draws another one. */
export const MOST_POINTS = 1500;
/** Of more strokes than this the oldest is let go: nobody reads a map under so many. */
export const MOST_STROKES = 200;
/** Points of a stroke are at least so far apart, as a share of the shorter side. */
const SPACING = 0.0015;

const unit = z.number().min(0).max(1);

/** A mark drawn by hand, stuck to the map or to the screen. */
export const strokeShape = z.object({
  id: z.string().min(1).max(64),
  kind: z.enum(["pen", "highlighter"]),
  ink: z.enum(INKS),
  glue: z.enum(GLUES),
  /** In units of what it sticks to: of the mercator world, or of the shorter side. */
  width: z.number().positive(),
  /** Whether the pressures were felt; a mouse and a finger have none. */
  pressed: z.boolean(),
  /** `[lon, lat, pressure]`, or shares of width and height and the pressure; pressures 0..1. */
  points: z
    .array(z.tuple([z.number(), z.number(), unit]))
    .min(1)
    .max(MOST_POINTS)
    .readonly(),
});

export type Stroke = Readonly<z.output<typeof strokeShape>>;

/** Where a hand is, CSS px, and how hard it presses, 0..1. */
export interface Touch extends Point {
  readonly pressure: number;
}

interface Nib {
  readonly id: string;
  readonly kind: Stroke["kind"];
  readonly ink: Ink;
  readonly glue: Glue;
  /** Width as a share of the shorter side. */
  readonly size: number;
  readonly pressed: boolean;
}

function pointOf({ x, y, pressure }: Touch, glue: Glue, screen: Screen): Stroke["points"][number] {
  const [a, b] = stick({ x, y }, glue, screen);
  return [a, b, Math.round(Math.min(1, Math.max(0, pressure)) * 100) / 100];
}

/** Begins a stroke where a hand touches. */
export function beginStroke({ size, ...nib }: Nib, touch: Touch, screen: Screen): Stroke {
  const width = (size * shorterSide(screen)) / unitLength(nib.glue, screen);
  return { ...nib, width, points: [pointOf(touch, nib.glue, screen)] };
}

/** Leads a stroke on; touches closer to the last point than a hand can mean are passed over. */
export function extendStroke(stroke: Stroke, touches: readonly Touch[], screen: Screen): Stroke {
  const { glue } = stroke;
  const least = SPACING * shorterSide(screen);
  const points = [...stroke.points];
  const [a, b] = points.at(-1) ?? [0, 0];
  let last = unstick([a, b], glue, screen);
  for (const touch of touches) {
    if (points.length >= MOST_POINTS) break;
    if (Math.hypot(touch.x - last.x, touch.y - last.y) < least) continue;
    points.push(pointOf(touch, glue, screen));
    last = touch;
  }
  return points.length === stroke.points.length ? stroke : { ...stroke, points };
}

/** Whether a stroke grows no more. */
export function isFull({ points }: Stroke): boolean {
  return points.length >= MOST_POINTS;
}

/** The strokes with one more, or with a later form of one of them. */
export function withStroke(strokes: readonly Stroke[], stroke: Stroke): readonly Stroke[] {
  return [...strokes.filter(({ id }) => id !== stroke.id), stroke].slice(-MOST_STROKES);
}

const strokesShape = z.array(strokeShape).max(MOST_STROKES);

/** Strokes as a text that another window, or the page after a reload, reads. */
export function writeStrokes(strokes: readonly Stroke[]): string {
  return strokes.length === 0 ? "" : JSON.stringify(strokes);
}

/** Strokes that were written; none when the text cannot be understood. */
export function readStrokes(text: string): readonly Stroke[] {
  if (text === "") return [];
  try {
    return strokesShape.safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}
