import type { Move, Tracks } from "../../motion";

/** Words of one corner in `ArrowPaths.corners`. */
export const CORNER = 4;

/** The way of one move: the corners from `first` to `last`, both included, of the paths it belongs to. */
export interface ArrowPath {
  /** Ms since the Unix epoch. */
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  /** Where it begins, web mercator. */
  readonly originX: number;
  readonly originY: number;
  readonly withdraws: boolean;
  /** Its bounding box, web mercator. */
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** The corners of all paths, flat; built once, for nothing in them depends on the instant or the view. */
export class ArrowPaths {
  /**
   * Of each corner: when the unit is there (ms since the Unix epoch), where it is from the beginning of its
   * path, and how long the path is up to it (web mercator). Together, for they are read together.
   */
  readonly corners: Float64Array;
  private taken = 0;

  /** @param count of the corners that there will be. */
  constructor(
    private readonly tracks: Tracks,
    readonly count: number,
  ) {
    this.corners = new Float64Array(count * CORNER);
  }

  /** Takes in the way of a move. */
  add({ from, to, first, last, withdraws }: Move): ArrowPath {
    const { tracks } = this;
    const start = this.taken;
    const originX = tracks.x[first] as number;
    const originY = tracks.y[first] as number;
    let [west, north, east, south] = [originX, originY, originX, originY];
    for (let vertex = first; vertex <= last; vertex++) {
      const [x, y] = [tracks.x[vertex] as number, tracks.y[vertex] as number];
      this.corner(tracks.times[vertex] as number, x - originX, y - originY, vertex === first);
      west = Math.min(west, x);
      east = Math.max(east, x);
      north = Math.min(north, y);
      south = Math.max(south, y);
    }
    const box = { west, north, east, south };
    return { from, to, first: start, last: this.taken - 1, originX, originY, withdraws, ...box };
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
export function cornersOf(moves: readonly Move[]): number {
  return moves.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
