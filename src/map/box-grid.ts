import type { PlacementBoxes } from "./placement-boxes";
import type { Room } from "./room";

/** Side of a cell, CSS px: about that of a symbol with its label. */
const CELL = 64;

const NONE = -1;

type Extents = Pick<PlacementBoxes, "width" | "height">;

/** Centres by row, CSS px. */
interface Centres {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Boxes by where they are, so that a box need only be compared with those near it. */
export class BoxGrid {
  private columns = 1;
  private lines = 1;
  private left = 0;
  private top = 0;
  /** The first row in each cell, and the next one after each row in its cell. */
  private heads = new Int32Array(0);
  private next = new Int32Array(0);
  /** The cell of each row. */
  private cells = new Int32Array(0);
  private widest = 0;
  private highest = 0;

  /** Forgets all boxes, for a room in which there are so many rows. */
  clear({ left, top, right, bottom }: Room, rows: number): void {
    this.left = left;
    this.top = top;
    this.columns = Math.max(1, Math.ceil((right - left) / CELL));
    this.lines = Math.max(1, Math.ceil((bottom - top) / CELL));
    const count = this.columns * this.lines;
    if (this.heads.length < count) this.heads = new Int32Array(count);
    if (this.next.length < rows) {
      this.next = new Int32Array(rows);
      this.cells = new Int32Array(rows);
    }
    this.heads.fill(NONE);
    this.widest = 0;
    this.highest = 0;
  }

  add({ width, height }: Extents, row: number, x: number, y: number): void {
    const cell = this.lineOf(y) * this.columns + this.columnOf(x);
    this.cells[row] = cell;
    this.next[row] = this.heads[cell] as number;
    this.heads[cell] = row;
    this.widest = Math.max(this.widest, width[row] as number);
    this.highest = Math.max(this.highest, height[row] as number);
  }

  remove(row: number): void {
    const { cells, heads, next } = this;
    const cell = cells[row] as number;
    if (heads[cell] === row) {
      heads[cell] = next[row] as number;
      return;
    }
    let before = heads[cell] as number;
    while (next[before] !== row) before = next[before] as number;
    next[before] = next[row] as number;
  }

  /**
   * The largest area that a row's box would share with another at a place, as a share of the smaller one.
   * @param centres of all others.
   * @param enough from which on any value will do.
   */
  overlap(
    { width, height }: Extents,
    centres: Centres,
    row: number,
    x: number,
    y: number,
    enough: number,
  ): number {
    const wide = width[row] as number;
    const high = height[row] as number;
    const reachX = (wide + this.widest) / 2;
    const reachY = (high + this.highest) / 2;
    const lastColumn = this.columnOf(x + reachX);
    const lastLine = this.lineOf(y + reachY);
    let most = 0;
    for (let line = this.lineOf(y - reachY); line <= lastLine; line++) {
      for (let column = this.columnOf(x - reachX); column <= lastColumn; column++) {
        let other = this.heads[line * this.columns + column] as number;
        for (; other !== NONE; other = this.next[other] as number) {
          if (other === row) continue;
          const otherWide = width[other] as number;
          const sharedX = (wide + otherWide) / 2 - Math.abs((centres.x[other] as number) - x);
          if (sharedX <= 0) continue;
          const otherHigh = height[other] as number;
          const sharedY = (high + otherHigh) / 2 - Math.abs((centres.y[other] as number) - y);
          if (sharedY <= 0) continue;
          const area = Math.min(sharedX, wide, otherWide) * Math.min(sharedY, high, otherHigh);
          most = Math.max(most, area / Math.min(wide * high, otherWide * otherHigh));
          if (most >= enough) return most;
        }
      }
    }
    return most;
  }

  private columnOf(x: number): number {
    return Math.min(this.columns - 1, Math.max(0, Math.floor((x - this.left) / CELL)));
  }

  private lineOf(y: number): number {
    return Math.min(this.lines - 1, Math.max(0, Math.floor((y - this.top) / CELL)));
  }
}
