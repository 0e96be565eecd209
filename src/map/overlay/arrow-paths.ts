import type { Move, Tracks } from "../../motion";
import { middleOf } from "./line-geometry";

/** Words of one corner in `ArrowPaths.corners`. */
export const CORNER = 4;

/** Words of one box in `ArrowPaths.boxes`. */
export const BOX = 4;

/**
 * The ways of moves, each with a number of its own, in columns: a frame goes through all of them. Built once,
 * for nothing in them depends on the instant or the view.
 */
export class ArrowPaths {
  /**
   * Of each corner: when the unit is there (ms since the Unix epoch), where it is from the beginning of its
   * path, and how long the path is up to it (web mercator). Together, for they are read together.
   */
  readonly corners: Float64Array;
  /** Of each path, ms since the Unix epoch. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** The corners of each path from the first to the last, both included. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Where each path begins, web mercator. */
  readonly originX: Float64Array;
  readonly originY: Float64Array;
  /** From where the GPU is told of these places, web mercator. */
  readonly middle: { readonly originX: number; readonly originY: number };
  /** West, north, east and south end of each path, web mercator. */
  readonly boxes: Float64Array;
  /** 1 for the path of a withdrawal. */
  readonly withdraws: Uint8Array;
  readonly count: number;
  private taken = 0;

  /** @param moves in the order of their paths. */
  constructor(
    private readonly tracks: Tracks,
    moves: readonly Move[],
  ) {
    this.count = moves.length;
    this.middle = middleOf(tracks);
    const numbers = () => new Float64Array(moves.length);
    this.corners = new Float64Array(cornersOf(moves) * CORNER);
    [this.from, this.to] = [numbers(), numbers()];
    [this.originX, this.originY] = [numbers(), numbers()];
    this.first = new Int32Array(moves.length);
    this.last = new Int32Array(moves.length);
    this.boxes = new Float64Array(moves.length * BOX);
    this.withdraws = new Uint8Array(moves.length);
    moves.forEach((move, path) => {
      this.add(path, move);
    });
  }

  private add(path: number, { from, to, first, last, withdraws }: Move): void {
    const { tracks } = this;
    const originX = tracks.x[first] as number;
    const originY = tracks.y[first] as number;
    this.from[path] = from;
    this.to[path] = to;
    this.first[path] = this.taken;
    this.originX[path] = originX;
    this.originY[path] = originY;
    this.withdraws[path] = withdraws ? 1 : 0;
    let [west, north, east, south] = [originX, originY, originX, originY];
    for (let vertex = first; vertex <= last; vertex++) {
      const [x, y] = [tracks.x[vertex] as number, tracks.y[vertex] as number];
      this.corner(tracks.times[vertex] as number, x - originX, y - originY, vertex === first);
      west = Math.min(west, x);
      east = Math.max(east, x);
      north = Math.min(north, y);
      south = Math.max(south, y);
    }
    this.last[path] = this.taken - 1;
    this.boxes.set([west, north, east, south], path * BOX);
  }

  private corner(time: number, x: number, y: number, begins: boolean): void {
    const { corners } = this;
    const at = this.taken++ * CORNER;
    const before = at - CORNER;
    corners[at] = time;
    corners[at + 1] = x;
    corners[at + 2] = y;
    corners[at + 3] = begins
      ? 0
      : (corners[before + 3] as number) +
        Math.hypot(x - (corners[before + 1] as number), y - (corners[before + 2] as number));
  }
}

/** How many corners the paths of moves need. */
function cornersOf(moves: readonly Move[]): number {
  return moves.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
