import type { PlacementBoxes } from "./placement-boxes";
import { type Room, shutIn } from "./room";

/** The boxes that take part. */
interface Settled {
  readonly rows: Int32Array;
  /** How many entries of `rows` count. */
  readonly members: number;
}

/** With them the pairs that could come to touch. */
interface Crowd extends Settled {
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

/** One that moves away leaves room for others, which look once more. */
const PASSES = 2;

/** Places looked at: a sunflower's seeds around where the box wants to be, the nearest first. */
const SEEDS = 4600;
const SEED_SPACING = 6;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Parts the boxes that gentle pushing left over each other. */
export class Settler {
  private readonly tryX = new Float64Array(1);
  private readonly tryY = new Float64Array(1);
  private readonly tryExtents = { width: new Float32Array(1), height: new Float32Array(1) };

  /** Moves centres (CSS px) in `outX` and `outY`; where no box is over another, none moves. */
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
    if (parted) return;
    for (let pass = 0; pass < PASSES; pass++) {
      for (let index = crowd.members - 1; index >= 0; index--) {
        const row = crowd.rows[index] as number;
        if (this.overlap(boxes, crowd, row, outX, outY) > CROWDED) {
          this.rehouse(boxes, room, crowd, row, outX, outY);
        }
      }
    }
  }

  /** Takes a box to the nearest place that is free, or else to where it covers others least. */
  rehouse(
    boxes: PlacementBoxes,
    room: Room,
    crowd: Settled,
    row: number,
    outX: Float64Array,
    outY: Float64Array,
  ): void {
    const { tryX, tryY, tryExtents } = this;
    let bestX = outX[row] as number;
    let bestY = outY[row] as number;
    let best = this.overlap(boxes, crowd, row, outX, outY);
    tryExtents.width[0] = boxes.width[row] as number;
    tryExtents.height[0] = boxes.height[row] as number;
    for (let seed = 0; seed < SEEDS && best > 0; seed++) {
      const reach = SEED_SPACING * Math.sqrt(seed);
      const x = (boxes.x[row] as number) + reach * Math.cos(seed * GOLDEN_ANGLE);
      const y = (boxes.y[row] as number) + reach * Math.sin(seed * GOLDEN_ANGLE);
      tryX[0] = x;
      tryY[0] = y;
      shutIn(tryExtents, room, 0, tryX, tryY);
      if (tryX[0] !== x || tryY[0] !== y) continue;
      outX[row] = x;
      outY[row] = y;
      const overlap = this.overlap(boxes, crowd, row, outX, outY);
      if (overlap >= best) continue;
      best = overlap;
      bestX = x;
      bestY = y;
    }
    outX[row] = bestX;
    outY[row] = bestY;
  }

  /** The largest area that a box shares with another, as a share of the smaller one. */
  private overlap(
    { width, height }: PlacementBoxes,
    { rows, members }: Settled,
    row: number,
    outX: Float64Array,
    outY: Float64Array,
  ): number {
    const wide = width[row] as number;
    const high = height[row] as number;
    let most = 0;
    for (let index = 0; index < members; index++) {
      const other = rows[index] as number;
      if (other === row) continue;
      const otherWide = width[other] as number;
      const sharedX =
        (wide + otherWide) / 2 - Math.abs((outX[other] as number) - (outX[row] as number));
      if (sharedX <= 0) continue;
      const otherHigh = height[other] as number;
      const sharedY =
        (high + otherHigh) / 2 - Math.abs((outY[other] as number) - (outY[row] as number));
      if (sharedY <= 0) continue;
      const area = Math.min(sharedX, wide, otherWide) * Math.min(sharedY, high, otherHigh);
      most = Math.max(most, area / Math.min(wide * high, otherWide * otherHigh));
    }
    return most;
  }
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
