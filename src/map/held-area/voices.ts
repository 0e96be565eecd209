import { LAND } from "./land";
import { kmPerUnit } from "./scale";

export const COLUMNS = 160;
export const ROWS = Math.round((COLUMNS * (LAND.bottom - LAND.top)) / (LAND.right - LAND.left));

const CELLS_PER_UNIT = COLUMNS / (LAND.right - LAND.left);

/** Keeps a point from drowning all others in its own cell. */
const NEAREST = 0.02;

/**
 * How loudly each holder speaks for each cell of the land. A point's voice falls with distance to nothing at its
 * reach (inverse squares with a limit, after Shepard 1968), so that a point costs only the cells around it.
 */
export class Voices {
  private readonly values: Float32Array;

  constructor(holders: number) {
    this.values = new Float32Array(holders * COLUMNS * ROWS);
  }

  /** What a holder says of a cell, counted from the north-west row by row. */
  at(holder: number, cell: number): number {
    return this.values[holder * COLUMNS * ROWS + cell] as number;
  }

  /**
   * Lets a point (mercator) speak for a holder up to a reach in km.
   * @param seconds whether it only strengthens what was said for the holder before.
   */
  add(
    x: number,
    y: number,
    holder: number,
    reach: number,
    loudness: number,
    seconds = false,
  ): void {
    const radius = (reach / kmPerUnit(y)) * CELLS_PER_UNIT;
    // Cells are told by their centres.
    const column = (x - LAND.left) * CELLS_PER_UNIT - 0.5;
    const row = (y - LAND.top) * CELLS_PER_UNIT - 0.5;
    const lastRow = Math.min(ROWS - 1, Math.floor(row + radius));
    const lastColumn = Math.min(COLUMNS - 1, Math.floor(column + radius));
    const firstColumn = Math.max(0, Math.ceil(column - radius));
    for (let r = Math.max(0, Math.ceil(row - radius)); r <= lastRow; r++) {
      for (let c = firstColumn; c <= lastColumn; c++) {
        const away = ((c - column) ** 2 + (r - row) ** 2) / radius ** 2;
        if (away >= 1) continue;
        const cell = (holder * ROWS + r) * COLUMNS + c;
        const said = this.values[cell] as number;
        if (seconds && said === 0) continue;
        this.values[cell] = said + (loudness * (1 - away) ** 2) / (away + NEAREST);
      }
    }
  }
}
