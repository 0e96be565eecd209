import { ArrowGrowth } from "./arrow-growth";
import type { ArrowPaths } from "./arrow-paths";
import { HEAD, PIECE_IN_WIDTHS, PIECES, SHORTEST_PIECE } from "./arrow-shape";
import { ArrowSight } from "./arrow-sight";
import { type Camera, pixelsPerUnit } from "./camera";
import { LINE_WORDS } from "./row-texture";
import { VertexWriter } from "./vertex-writer";

/** How far the strips reach beyond an arrow's edge for its outline, px. */
export const ARROW_MARGIN = 2.8;

/** Texels of one arrow: path, ends, sizes, and one that is not for the GPU. */
export const TEXELS = 4;
export const ARROW_WORDS = TEXELS * 4;
/** Number of its path. */
const PATH = ARROW_WORDS - 4;
/** How much of it is to be seen, 0..1, wherever it lies. */
export const WHOLE = PATH + 1;
/** The first of its parts that is in the view, and the one after the last: negative when the last has the head. */
export const BEGIN = PATH + 2;
export const END = PATH + 3;

/** An arrow appears when it is so many of its widths long and is whole at the second. */
const APPEARS = 1.6;
const FULL = 3.2;

/** How much of an arrow is to be seen that is so many of its widths long. */
export function wholeness(widths: number): number {
  return Math.min(1, Math.max(0, (widths - APPEARS) / (FULL - APPEARS)));
}

/**
 * Measures the arrows of one picture after the other. What no longer grows looks the same for as long as the
 * view stays: the picture before has it, and it is not measured again. The arrows lie as the GPU takes them, in
 * the order in which they are drawn, and mostly stay where they are: a frame of very many is little else than
 * waiting for memory.
 */
export class MeasuredArrows {
  private readonly growth: ArrowGrowth;
  private readonly sight: ArrowSight;
  /** It grows by doubling, so that it always is whole lines of a texture. */
  private readonly list = new VertexWriter(LINE_WORDS);
  /** Words of the picture before, which are written over as this one grows. */
  private length = 0;
  /** What is left of it since the two have parted, and how far that has been gone through. */
  private readonly rest = new VertexWriter();
  private found = -1;
  private camera: Camera | null = null;
  private instant = Number.NaN;
  /** Whose unit had arrived by then is in the picture before as it is now; ms since the Unix epoch. */
  private settled = Number.NEGATIVE_INFINITY;
  private readonly stretch = { from: 0, to: 0 };

  /** @param movers how many units the paths are of. */
  constructor(
    private readonly paths: ArrowPaths,
    private readonly movers: number,
  ) {
    this.growth = new ArrowGrowth(paths, movers + 1);
    this.sight = new ArrowSight(paths);
  }

  /** Of all arrows of this picture, in the order in which they were measured. */
  get words(): Float32Array {
    return this.list.floats;
  }

  /** Begins a picture. @param camera a new object whenever the view has changed. */
  begin(instant: number, camera: Camera): void {
    this.growth.adaptTo(instant, pixelsPerUnit(camera));
    const same = camera === this.camera;
    this.settled = same ? Math.min(instant, this.instant) : Number.NEGATIVE_INFINITY;
    this.camera = camera;
    this.instant = instant;
    this.length = this.list.length;
    this.list.clear();
    this.found = -1;
  }

  /**
   * Measures an arrow; soonest done in the order of their paths.
   * @param mover whose it is, which has one arrow that grows.
   * @param width of the body before the head in this view, px.
   * @returns where its words begin.
   */
  measure(path: number, mover: number, width: number): number {
    const at = this.list.take(ARROW_WORDS);
    const to = this.paths.to[path] as number;
    if (!this.recall(at, path) || to > this.settled) {
      this.write(at, path, this.instant < to ? mover : this.movers, width);
    }
    return at;
  }

  /** Has what the picture before says of an arrow in its place in this one. @returns whether it says anything. */
  private recall(at: number, path: number): boolean {
    const { rest, words } = this;
    if (this.found < 0) {
      if (at < this.length && words[at + PATH] === path) return true;
      this.part(at);
    }
    let from = this.found;
    while (from < rest.length && (rest.floats[from + PATH] as number) < path) from += ARROW_WORDS;
    this.found = from;
    if (from >= rest.length || rest.floats[from + PATH] !== path) return false;
    for (let word = 0; word < ARROW_WORDS; word++) {
      words[at + word] = rest.floats[from + word] as number;
    }
    return true;
  }

  /** From here on the picture before had other arrows. */
  private part(at: number): void {
    const { length, rest, words } = this;
    rest.clear();
    if (at < length) {
      rest.take(length - at);
      rest.floats.set(words.subarray(at, length));
    }
    this.found = 0;
  }

  private write(at: number, path: number, slot: number, width: number): void {
    const { growth, paths, words } = this;
    const whole = growth.measure(path, width, slot) ? wholeness(growth.length / width) : 0;
    words[at + PATH] = path;
    words[at + WHOLE] = whole;
    if (whole === 0) return;
    const barbs = Math.max(0, growth.length - HEAD.length * growth.width - ARROW_MARGIN);
    words[at] = (paths.originX[path] as number) - paths.middle.originX;
    words[at + 1] = (paths.originY[path] as number) - paths.middle.originY;
    words[at + 2] = paths.first[path] as number;
    words[at + 3] = growth.corners;
    words[at + 4] = growth.bentX;
    words[at + 5] = growth.bentY;
    words[at + 6] = growth.tipX;
    words[at + 7] = growth.tipY;
    words[at + 8] = growth.width;
    words[at + 9] = growth.length;
    words[at + 10] = growth.bent;
    words[at + 11] = barbs;
    this.divide(at, path, barbs);
  }

  /**
   * Finds which parts of an arrow are in the view. They stay where they are while it grows, or its edges would
   * shimmer.
   */
  private divide(at: number, path: number, barbs: number): void {
    const { growth, stretch, words } = this;
    const seen = this.sight.look(path, growth, this.camera as Camera, stretch);
    const part = PIECES * Math.max(SHORTEST_PIECE, PIECE_IN_WIDTHS * growth.width);
    // The part in which the barbs are goes on to the tip.
    const parts = Math.max(1, Math.ceil(barbs / part));
    const end = Math.ceil(stretch.to / part);
    words[at + BEGIN] = seen ? Math.min(parts - 1, Math.floor(stretch.from / part)) : 0;
    words[at + END] = seen ? (end < parts ? end : -parts) : 0;
  }
}
