import type { EventKind } from "./schema/events";

export interface EventSign {
  /** What the kind is called. */
  readonly name: string;
  /** What the sign says, for the legend. */
  readonly meaning: string;
  /** Straight strokes with round ends, `[x0, y0, x1, y1]` in halves of the sign's size, y down. */
  readonly strokes: readonly (readonly [number, number, number, number])[];
  /** Width of the strokes, in halves of the sign's size. */
  readonly width: number;
}

type Strokes = EventSign["strokes"];
const LINE = 0.37;

const sign = (name: string, meaning: string, strokes: Strokes, width = LINE): EventSign => ({
  name,
  meaning,
  strokes,
  width,
});

/** Every kind of event has a shape of its own, on the map, the time bar and in the legend; colour says nothing. */
export const EVENT_SIGNS: Readonly<Record<EventKind, EventSign>> = {
  combat: sign("Contact", "contact: the sides fight here; the ring beats as it begins", [
    [-1, -1, 1, 1],
    [-1, 1, 1, -1],
  ]),
  armour: sign("Armour", "tanks or armoured cars in action", [[-0.6, 0, 0.6, 0]], 1.15),
  artillery: sign("Artillery", "artillery opens fire", [[0, 0, 0, 0]], 1.5),
  air: sign("Air", "an air raid or air battle, with the way the aircraft take", [
    [0, -1, 0.9, 0.8],
    [0.9, 0.8, 0, 0.3],
    [0, 0.3, -0.9, 0.8],
    [-0.9, 0.8, 0, -1],
  ]),
  airlift: sign("Air landing", "troops are landed from the air", [
    [-1, -0.1, -0.7, -0.75],
    [-0.7, -0.75, 0, -1],
    [0, -1, 0.7, -0.75],
    [0.7, -0.75, 1, -0.1],
    [1, -0.1, -1, -0.1],
    [-1, -0.1, 0, 1],
    [1, -0.1, 0, 1],
  ]),
  crossing: sign("River crossing", "a river is crossed, or troops land from the water", [
    [-0.9, -1, -0.35, -0.4],
    [-0.35, -0.4, -0.35, 0.4],
    [-0.35, 0.4, -0.9, 1],
    [0.9, -1, 0.35, -0.4],
    [0.35, -0.4, 0.35, 0.4],
    [0.35, 0.4, 0.9, 1],
  ]),
  movement: sign("Movement", "troops march", [
    [-1, 0, 1, 0],
    [0.3, -0.7, 1, 0],
    [0.3, 0.7, 1, 0],
  ]),
  surrender: sign("Surrender", "troops lay down their arms", [
    [-0.6, 1.05, -0.6, -1],
    [-0.6, -1, 0.95, -0.55],
    [0.95, -0.55, -0.6, 0.05],
  ]),
  decision: sign("Decision", "an order or a decision", [
    [0, -1, 1, 0],
    [1, 0, 0, 1],
    [0, 1, -1, 0],
    [-1, 0, 0, -1],
  ]),
  politics: sign("Politics", "a political event", [
    [-0.8, -0.8, 0.8, -0.8],
    [0.8, -0.8, 0.8, 0.8],
    [0.8, 0.8, -0.8, 0.8],
    [-0.8, 0.8, -0.8, -0.8],
  ]),
};

/** Kinds of events in the order of the legend. */
export const EVENT_KINDS = Object.keys(EVENT_SIGNS) as EventKind[];

/** A sign as an SVG path to be stroked with round ends, its middle at 0, 0 and `half` its half size. */
export function signPath({ strokes }: EventSign, half: number): string {
  const place = (value: number) => Math.round(value * half * 100) / 100;
  return strokes
    .map(([x0, y0, x1, y1]) => `M${place(x0)} ${place(y0)}L${place(x1)} ${place(y1)}`)
    .join("");
}
