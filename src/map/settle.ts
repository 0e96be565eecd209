import { BoxGrid } from "./box-grid";
import type { PlacementBoxes } from "./placement-boxes";
import { type Room, shutIn } from "./room";

/** The boxes that take part, with the pairs that could come to touch. */
interface Crowd {
  readonly rows: Int32Array;
  /** How many entries of `rows` count. */
  readonly members: number;
  readonly pairs: Int32Array;
  /** How many entries of `pairs` count. */
  readonly length: number;
  /** How much of a pair's way apart its first box goes. */
  readonly shares: Float64Array;
}

const ROUNDS = 60;

/** Boxes that share less than this (CSS px) in one direction are apart. */
const TOUCH = 0.25;

/** A box that shares more than so much of its area looks for another place. */
const CROWDED = 0.05;
/** Just more than that. */
const JUST_CROWDED = CROWDED + 1e-9;

/** One that moves away leaves room for others, which look once more. */
const PASSES = 2;

/** Places looked at: a sunflower's seeds around where the box wants to be, the nearest first. */
const SEEDS = 4600;
/** Among more boxes than this each looks less far around, so that all together take no longer. */
const AT_LEISURE = 100;
const SEED_SPACING = 6;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const SEED_X = seeds(Math.cos);
const SEED_Y = seeds(Math.sin);

/** Parts the boxes that gentle pushing left over each other. */
export class Settler {
  private readonly grid = new BoxGrid();
  private seeds = SEEDS;
  private readonly tryX = new Float64Array(1);
  private readonly tryY = new Float64Array(1);
  private readonly tryExtents = { width: new Float32Array(1), height: new Float32Array(1) };

  /**
   * Moves centres (CSS px) in `outX` and `outY`; where no box is over another, none moves. Afterwards
   * `fitIn` finds places for others.
   */
  settle(
    boxes: PlacementBoxes,
    room: Room,
    crowd: Crowd,
    outX: Float64Array,
    outY: Float64Array,
  ): void {
    let parted = false;
    for (let round = 0; round < ROUNDS && !parted; round++) {
      parted = part(boxes, crowd, outX, outY);
      for (let index = 0; index < crowd.members; index++) {
        shutIn(boxes, room, crowd.rows[index] as number, outX, outY);
      }
    }
    const { grid } = this;
    const centres = { x: outX, y: outY };
    this.seeds = SEEDS * Math.min(1, (AT_LEISURE / crowd.members) ** 3);
    grid.clear(room, boxes.count);
    for (let index = 0; index < crowd.members; index++) {
      const row = crowd.rows[index] as number;
      grid.add(boxes, row, outX[row] as number, outY[row] as number);
    }
    if (parted) return;
    for (let pass = 0; pass < PASSES; pass++) {
      for (let index = crowd.members - 1; index >= 0; index--) {
        const row = crowd.rows[index] as number;
        const x = outX[row] as number;
        const y = outY[row] as number;
        const crowded = grid.overlap(boxes, centres, row, x, y, JUST_CROWDED) > CROWDED;
        if (!crowded) continue;
        grid.remove(row);
        this.fitIn(boxes, room, row, outX, outY);
      }
    }
  }

  /** Takes a box to the nearest place that is free, or else to where it covers others least, and leaves it there. */
  fitIn(
    boxes: PlacementBoxes,
    room: Room,
    row: number,
    outX: Float64Array,
    outY: Float64Array,
  ): void {
    const { grid, seeds, tryX, tryY, tryExtents } = this;
    const centres = { x: outX, y: outY };
    let bestX = outX[row] as number;
    let bestY = outY[row] as number;
    let best = grid.overlap(boxes, centres, row, bestX, bestY, Number.POSITIVE_INFINITY);
    tryExtents.width[0] = boxes.width[row] as number;
    tryExtents.height[0] = boxes.height[row] as number;
    for (let seed = 0; seed < seeds && best > 0; seed++) {
      const x = (boxes.x[row] as number) + (SEED_X[seed] as number);
      const y = (boxes.y[row] as number) + (SEED_Y[seed] as number);
      tryX[0] = x;
      tryY[0] = y;
      shutIn(tryExtents, room, 0, tryX, tryY);
      if (tryX[0] !== x || tryY[0] !== y) continue;
      const overlap = grid.overlap(boxes, centres, row, x, y, best);
      if (overlap >= best) continue;
      best = overlap;
      bestX = x;
      bestY = y;
    }
    outX[row] = bestX;
    outY[row] = bestY;
    grid.add(boxes, row, bestX, bestY);
  }
}

/** How far each place is from the middle, along the axis on which a turn is measured. */
function seeds(turned: (angle: number) => number): Float64Array {
  return Float64Array.from(
    { length: SEEDS },
    (_, seed) => SEED_SPACING * Math.sqrt(seed) * turned(seed * GOLDEN_ANGLE),
  );
}

/** Parts each pair by the shortest way. @returns whether all were apart already. */
function part(
  { width, height }: PlacementBoxes,
  { pairs, length, shares }: Crowd,
  outX: Float64Array,
  outY: Float64Array,
): boolean {
  let parted = true;
  for (let index = 0; index < length; index += 2) {
    const a = pairs[index] as number;
    const b = pairs[index + 1] as number;
    const apartX = (outX[b] as number) - (outX[a] as number);
    const sharedX = ((width[a] as number) + (width[b] as number)) / 2 - Math.abs(apartX);
    if (sharedX <= TOUCH) continue;
    const apartY = (outY[b] as number) - (outY[a] as number);
    const sharedY = ((height[a] as number) + (height[b] as number)) / 2 - Math.abs(apartY);
    if (sharedY <= TOUCH) continue;
    parted = false;
    const share = shares[index >> 1] as number;
    if (sharedX < sharedY) {
      const push = apartX < 0 ? -sharedX : sharedX;
      outX[a] = (outX[a] as number) - push * share;
      outX[b] = (outX[b] as number) + push * (1 - share);
    } else {
      const push = apartY < 0 ? -sharedY : sharedY;
      outY[a] = (outY[a] as number) - push * share;
      outY[b] = (outY[b] as number) + push * (1 - share);
    }
  }
  return parted;
}
