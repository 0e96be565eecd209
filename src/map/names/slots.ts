import type { Lean } from "./name-sheet";

/** A place beside a place's sign at which its name can stand. */
export interface Slot {
  readonly lean: Lean;
  /** Which way from the place, -1 to 1, rightwards and downwards. */
  readonly x: number;
  readonly y: number;
  /** Whether it lies beside a symbol that stands on the place, not beside the place itself. */
  readonly far: boolean;
}

const slot = (x: number, y: number, far = false): Slot => ({
  lean: x > 0 ? "left" : x < 0 ? "right" : "middle",
  x,
  y,
  far,
});

/** All slots: that on the place itself, and then those beside it, as a name prefers them. */
export const SLOTS: readonly Slot[] = [
  slot(0, 0),
  slot(1, 0),
  slot(-1, 0),
  slot(0, 1),
  slot(0, -1),
  slot(1, -1),
  slot(1, 1),
  slot(-1, -1),
  slot(-1, 1),
  slot(1, 0, true),
  slot(-1, 0, true),
  slot(0, -1, true),
  slot(0, 1, true),
];

/** From the middle of a symbol at full scale to a name beside it, above it and under its label, CSS px. */
const FAR = { beside: 33, above: 31, below: 43 } as const;

interface Point {
  x: number;
  y: number;
}

/** A name with its place, CSS px. */
export interface Beside {
  /** The place. */
  readonly x: number;
  readonly y: number;
  /** Of the name. */
  readonly width: number;
  readonly height: number;
  /** Between the place and the name. */
  readonly radius: number;
}

/**
 * The centre of a name in a slot, into `out`, CSS px.
 * @param scale of the symbols.
 */
export function slotInto(out: Point, { far, x, y }: Slot, name: Beside, scale: number): void {
  const { width, height, radius } = name;
  const near = x !== 0 && y !== 0 ? radius * Math.SQRT1_2 : radius;
  const besides = far ? FAR.beside * scale : near;
  const above = far ? (y > 0 ? FAR.below : FAR.above) * scale : near;
  out.x = name.x + x * (besides + width / 2);
  out.y = name.y + y * (above + height / 2);
}
