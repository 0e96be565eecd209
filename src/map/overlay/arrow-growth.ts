import { type ArrowPath, type ArrowPaths, CORNER } from "./arrow-paths";
import { HEAD } from "./arrow-shape";

/** An arrow shorter than so many heads is drawn smaller, so that it keeps its proportions. */
const SHORTEST_IN_HEADS = 1.75;

/** So many heads behind the tip the way is taken as straight: the head turns with it, never in a jerk. */
const STRAIGHT_IN_HEADS = 2.5;

/**
 * How far one arrow has grown at an instant: what the GPU needs to know beside the path. Lengths are in px
 * of the ground, which are CSS px where the view is not tilted.
 */
export class ArrowGrowth {
  /** Width of the body before the head as it is drawn. */
  width = 0;
  /** From tail to tip. */
  length = 0;
  /** How many of the path's corners lie behind the stretch that is taken as straight. */
  corners = 0;
  /** How far from the tail that stretch begins, and where, from the tail. */
  bent = 0;
  bentX = 0;
  bentY = 0;
  tipX = 0;
  tipY = 0;
  /** Px of the ground per mercator unit. */
  scale = 0;

  /** What was measured last: asked again, the answer is at hand. */
  private path: ArrowPath | null = null;
  private instant = Number.NaN;
  private widest = 0;
  private grown = false;
  /** The word of the last corner passed, near which the search begins. */
  private passed = 0;

  constructor(private readonly paths: ArrowPaths) {}

  /**
   * Measures an arrow at an instant (ms since the Unix epoch).
   * @param width of the body before the head, px.
   * @param scale px per mercator unit.
   * @returns false for an arrow without length, of which nothing can be told.
   */
  measure(path: ArrowPath, instant: number, width: number, scale: number): boolean {
    const known =
      path === this.path &&
      instant === this.instant &&
      width === this.widest &&
      scale === this.scale;
    if (known) return this.grown;
    if (path !== this.path) this.passed = path.first * CORNER;
    this.path = path;
    this.instant = instant;
    this.widest = width;
    this.scale = scale;
    this.grown = this.measureAnew(path, instant, width, scale);
    return this.grown;
  }

  private measureAnew(
    { first, last }: ArrowPath,
    instant: number,
    width: number,
    scale: number,
  ): boolean {
    const { corners } = this.paths;
    const tip = pieceBefore(corners, first, last, instant, this.passed);
    this.passed = tip;
    const begin = corners[tip] as number;
    const done = Math.min(1, (instant - begin) / ((corners[tip + CORNER] as number) - begin));
    const tipArc = between(corners, tip + 3, done);
    const full = tipArc * scale;
    if (!(full > 1e-3)) return false;
    const proportioned = Math.min(width, full / (SHORTEST_IN_HEADS * HEAD.length));
    const bentArc = Math.max(0, tipArc - (STRAIGHT_IN_HEADS * HEAD.length * proportioned) / scale);
    let bend = tip;
    while (bend > first * CORNER && (corners[bend + 3] as number) > bentArc) bend -= CORNER;
    const bendArc = corners[bend + 3] as number;
    const span = (corners[bend + CORNER + 3] as number) - bendArc;
    const share = span > 0 ? (bentArc - bendArc) / span : 0;
    this.corners = bend / CORNER - first + 1;
    this.bent = bentArc * scale;
    this.bentX = between(corners, bend + 1, share) * scale;
    this.bentY = between(corners, bend + 2, share) * scale;
    this.tipX = between(corners, tip + 1, done) * scale;
    this.tipY = between(corners, tip + 2, done) * scale;
    const aheadX = this.tipX - this.bentX;
    const aheadY = this.tipY - this.bentY;
    this.length = this.bent + Math.sqrt(aheadX * aheadX + aheadY * aheadY);
    // A way with a turn in it is shorter where it is taken as straight.
    this.width = Math.min(proportioned, this.length / (SHORTEST_IN_HEADS * HEAD.length));
    return this.length > 1e-3;
  }
}

/**
 * The word at which the last corner begins that a unit has passed at an instant, short of the path's end.
 * @param near where it was at another instant, mostly the same.
 */
function pieceBefore(
  corners: Float64Array,
  first: number,
  last: number,
  instant: number,
  near: number,
): number {
  const isThere =
    (corners[near] as number) <= instant &&
    near < (last - 1) * CORNER &&
    (corners[near + CORNER] as number) > instant;
  if (isThere) return near;
  let low = first;
  let high = last - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((corners[middle * CORNER] as number) <= instant) low = middle;
    else high = middle - 1;
  }
  return low * CORNER;
}

/** A word between that of one corner and that of the next. */
function between(corners: Float64Array, word: number, share: number): number {
  const from = corners[word] as number;
  return from + ((corners[word + CORNER] as number) - from) * share;
}
