import { type ArrowPaths, CORNER } from "./arrow-paths";
import { HEAD } from "./arrow-shape";

/** An arrow shorter than so many heads is drawn smaller, so that it keeps its proportions. */
const SHORTEST_IN_HEADS = 1.75;

/** So many heads behind the tip the way is taken as straight: the head turns with it, never in a jerk. */
const STRAIGHT_IN_HEADS = 2.5;

/**
 * What is kept of a path from one measuring to the next, in one stretch of memory: the piece that the tip is
 * on and the piece on which the straight stretch begins, each by the corner it begins at and both its corners'
 * words; and which path it is.
 */
const PIECE = 1 + 2 * CORNER;
const PATH = 2 * PIECE;
const KEPT = PATH + 1;

/**
 * How far an arrow has grown at an instant: what the GPU needs to know beside the path. Lengths are in px
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
  private instant = 0;
  /** Only saves work: what is not there yet, or was of another path or instant, is found anew. */
  private readonly kept: Float64Array;

  /** @param slots in which something can be kept of a path. */
  constructor(
    private readonly paths: ArrowPaths,
    slots: number,
  ) {
    this.kept = new Float64Array(slots * KEPT).fill(Number.NaN);
  }

  /**
   * Takes the instant (ms since the Unix epoch) and the scale (px per mercator unit) of what is measured next:
   * they are the same for very many arrows.
   */
  adaptTo(instant: number, scale: number): void {
    this.instant = instant;
    this.scale = scale;
  }

  /**
   * Measures an arrow.
   * @param width of the body before the head, px.
   * @param slot where what is kept of it is, unless that was of another one.
   * @returns false for an arrow without length, of which nothing can be told.
   */
  measure(path: number, width: number, slot: number): boolean {
    const { instant, kept, scale } = this;
    const tip = slot * KEPT;
    const bend = tip + PIECE;
    if (kept[tip + PATH] !== path) this.forget(tip, path);
    const within =
      instant >= (kept[tip + 1] as number) &&
      (instant < (kept[tip + 5] as number) ||
        (kept[tip] as number) + 1 === (this.paths.last[path] as number));
    if (!within) this.keep(tip, this.pieceBefore(path, instant));
    const begin = kept[tip + 1] as number;
    const done = Math.min(1, (instant - begin) / ((kept[tip + 5] as number) - begin));
    const tipArc = between(kept, tip + 4, done);
    const full = tipArc * scale;
    if (!(full > 1e-3)) return false;
    const proportioned = Math.min(width, full / (SHORTEST_IN_HEADS * HEAD.length));
    const bentArc = Math.max(0, tipArc - (STRAIGHT_IN_HEADS * HEAD.length * proportioned) / scale);
    if (!(bentArc >= (kept[bend + 4] as number) && bentArc < (kept[bend + 8] as number))) {
      this.keep(bend, this.cornerBehind(path, kept[tip] as number, bentArc));
    }
    const bendArc = kept[bend + 4] as number;
    const span = (kept[bend + 8] as number) - bendArc;
    const share = span > 0 ? (bentArc - bendArc) / span : 0;
    this.corners = (kept[bend] as number) - (this.paths.first[path] as number) + 1;
    this.bent = bentArc * scale;
    this.bentX = between(kept, bend + 2, share) * scale;
    this.bentY = between(kept, bend + 3, share) * scale;
    this.tipX = between(kept, tip + 2, done) * scale;
    this.tipY = between(kept, tip + 3, done) * scale;
    const aheadX = this.tipX - this.bentX;
    const aheadY = this.tipY - this.bentY;
    this.length = this.bent + Math.sqrt(aheadX * aheadX + aheadY * aheadY);
    // A way with a turn in it is shorter where it is taken as straight.
    this.width = Math.min(proportioned, this.length / (SHORTEST_IN_HEADS * HEAD.length));
    return this.length > 1e-3;
  }

  /** Gives a slot to a path. */
  private forget(slot: number, path: number): void {
    const { kept } = this;
    kept.fill(Number.NaN, slot, slot + PATH);
    kept[slot + PATH] = path;
  }

  /** Keeps the piece of way that begins at a corner. */
  private keep(piece: number, corner: number): void {
    const { kept } = this;
    const { corners } = this.paths;
    kept[piece] = corner;
    for (let word = 0; word < 2 * CORNER; word++) {
      kept[piece + 1 + word] = corners[corner * CORNER + word] as number;
    }
  }

  /** The last corner of a path that a unit has passed at an instant, short of the path's end. */
  private pieceBefore(path: number, instant: number): number {
    const { corners, first, last } = this.paths;
    let low = first[path] as number;
    let high = (last[path] as number) - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((corners[middle * CORNER] as number) <= instant) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The last corner of a path up to another that lies no farther along it than so much. */
  private cornerBehind(path: number, corner: number, along: number): number {
    const { corners, first } = this.paths;
    const begin = first[path] as number;
    let behind = corner;
    while (behind > begin && (corners[behind * CORNER + 3] as number) > along) behind--;
    return behind;
  }
}

/** A word of one corner and the same word of the next, which follows it: what lies so much of the way between. */
function between(words: Float64Array, word: number, share: number): number {
  const from = words[word] as number;
  return from + ((words[word + CORNER] as number) - from) * share;
}
