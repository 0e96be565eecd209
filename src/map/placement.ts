import { FEATHER, type PlacementBoxes } from "./placement-boxes";
import { type Room, shutIn } from "./room";
import { Settler } from "./settle";

/**
 * Uncrowds symbols: boxes that would overlap are pushed apart and drawn back towards where they belong.
 * The result depends on the arguments alone, never on an earlier picture, and follows small changes of
 * them with small changes of its own, so that nothing jumps while units move or the camera glides. Only
 * where that leaves boxes over each other do they part by the shortest way, or go where there is room.
 */

/** Above this many boxes in sight, pushing would only stir the heap. */
export const CROWD_LIMIT = 300;

/** Pushed aside no box goes farther than this from where it wants to be, CSS px. */
export const LONGEST_DISPLACEMENT = 210;

/** Air between boxes, CSS px. */
const GAP = 2;

const ROUNDS = 110;
const SPRING = 0.3;
/** Weight of a row's own direction against the true one, as a share of the boxes' size. */
const TIE = 0.03;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Keeps its working memory between calls; results do not depend on it. */
export class Placer {
  private rows = new Int32Array(0);
  private pairs = new Int32Array(0);
  private pushes = new Float64Array(0);
  /** How much of a pair's way apart its first box goes. */
  private shares = new Float64Array(0);
  private readonly settler = new Settler();

  /**
   * Writes the displaced centres of all boxes to `outX` and `outY` (CSS px); rows without weight are
   * copied. All others end wholly inside the room if there is any.
   */
  place(boxes: PlacementBoxes, room: Room, outX: Float64Array, outY: Float64Array): void {
    const { count, x, y } = boxes;
    for (let row = 0; row < count; row++) {
      outX[row] = x[row] as number;
      outY[row] = y[row] as number;
    }
    const members = this.gather(boxes);
    if (members > CROWD_LIMIT) return;
    const pairs = this.findPairs(boxes, members);
    for (let round = 0; round < ROUNDS; round++) {
      this.pushApart(boxes, pairs, outX, outY);
      // The pull back ends before the pushing does, so that the last rounds only make room.
      const pull = SPRING * Math.max(0, 1 - round / (ROUNDS * 0.7));
      for (let index = 0; index < members; index++) {
        const row = this.rows[index] as number;
        outX[row] = (outX[row] as number) + ((x[row] as number) - (outX[row] as number)) * pull;
        outY[row] = (outY[row] as number) + ((y[row] as number) - (outY[row] as number)) * pull;
        shutIn(boxes, room, row, outX, outY);
      }
    }
    for (let index = 0; index < members; index++) {
      const row = this.rows[index] as number;
      shorten(boxes, row, outX, outY);
      shutIn(boxes, room, row, outX, outY);
    }
    const { rows, shares } = this;
    const crowd = { rows, members, pairs: this.pairs, length: pairs, shares };
    this.settler.settle(boxes, room, crowd, outX, outY);
    this.fitIn(boxes, room, outX, outY);
  }

  /** Finds places for the boxes that nobody makes room for, one after the other. */
  private fitIn(boxes: PlacementBoxes, room: Room, outX: Float64Array, outY: Float64Array): void {
    for (let row = 0; row < boxes.count; row++) {
      const weight = boxes.weight[row] as number;
      if (!(weight > 0 && weight <= FEATHER)) continue;
      shutIn(boxes, room, row, outX, outY);
      this.settler.fitIn(boxes, room, row, outX, outY);
    }
  }

  private gather({ count, weight }: PlacementBoxes): number {
    if (this.rows.length < count) this.rows = new Int32Array(count);
    let members = 0;
    for (let row = 0; row < count; row++) {
      if ((weight[row] as number) > FEATHER) this.rows[members++] = row;
    }
    return members;
  }

  /** Lists pairs that could come to touch, in the order of their rows whatever their places. */
  private findPairs(boxes: PlacementBoxes, members: number): number {
    const { x, y, width, height } = boxes;
    const most = members * (members - 1);
    if (this.pairs.length < most) {
      this.pairs = new Int32Array(most);
      this.pushes = new Float64Array(most);
      this.shares = new Float64Array(most / 2);
    }
    let length = 0;
    for (let first = 0; first < members; first++) {
      const a = this.rows[first] as number;
      for (let second = first + 1; second < members; second++) {
        const b = this.rows[second] as number;
        const reachX = ((width[a] as number) + (width[b] as number)) / 2 + LONGEST_DISPLACEMENT * 2;
        const reachY =
          ((height[a] as number) + (height[b] as number)) / 2 + LONGEST_DISPLACEMENT * 2;
        if (Math.abs((x[a] as number) - (x[b] as number)) > reachX) continue;
        if (Math.abs((y[a] as number) - (y[b] as number)) > reachY) continue;
        this.aim(boxes, length, a, b);
        this.pairs[length++] = a;
        this.pairs[length++] = b;
      }
    }
    return length;
  }

  /**
   * Settles in which direction two boxes yield to each other. It follows from where they want to be, not
   * from where they have got to: neighbours keep their sides, and the outcome does not tip over.
   */
  private aim(boxes: PlacementBoxes, index: number, a: number, b: number): void {
    const { x, y, width, height, weight } = boxes;
    const reachX = ((width[a] as number) + (width[b] as number)) / 2 + GAP;
    const reachY = ((height[a] as number) + (height[b] as number)) / 2 + GAP;
    // Units on one spot have no direction apart; the row gives each its own, so that they fan out.
    const angle = GOLDEN_ANGLE * b;
    const towardsX = ((x[b] as number) - (x[a] as number)) / reachX + Math.cos(angle) * TIE;
    const towardsY = ((y[b] as number) - (y[a] as number)) / reachY + Math.sin(angle) * TIE;
    // Shared between the axes in proportion: always taking the shorter push would jump at the diagonal.
    const sum = Math.abs(towardsX) + Math.abs(towardsY) + 1e-9;
    this.pushes[index] = (towardsX * reachX) / sum;
    this.pushes[index + 1] = (towardsY * reachY) / sum;
    const other = weight[b] as number;
    this.shares[index >> 1] = other / ((weight[a] as number) + other);
  }

  private pushApart(
    { width, height }: PlacementBoxes,
    length: number,
    outX: Float64Array,
    outY: Float64Array,
  ): void {
    for (let index = 0; index < length; index += 2) {
      const a = this.pairs[index] as number;
      const b = this.pairs[index + 1] as number;
      const reachX = ((width[a] as number) + (width[b] as number)) / 2 + GAP;
      const apartX = (outX[b] as number) - (outX[a] as number);
      if (apartX >= reachX || -apartX >= reachX) continue;
      const reachY = ((height[a] as number) + (height[b] as number)) / 2 + GAP;
      const apartY = (outY[b] as number) - (outY[a] as number);
      if (apartY >= reachY || -apartY >= reachY) continue;

      const depth = 1 - Math.max(Math.abs(apartX) / reachX, Math.abs(apartY) / reachY);
      const pushX = (this.pushes[index] as number) * depth;
      const pushY = (this.pushes[index + 1] as number) * depth;
      const share = this.shares[index >> 1] as number;
      outX[a] = (outX[a] as number) - pushX * share;
      outY[a] = (outY[a] as number) - pushY * share;
      outX[b] = (outX[b] as number) + pushX * (1 - share);
      outY[b] = (outY[b] as number) + pushY * (1 - share);
    }
  }
}

/** Bends long displacements so that none passes the limit. */
function shorten(
  { x, y }: PlacementBoxes,
  row: number,
  outX: Float64Array,
  outY: Float64Array,
): void {
  const dx = (outX[row] as number) - (x[row] as number);
  const dy = (outY[row] as number) - (y[row] as number);
  const length = Math.hypot(dx, dy);
  const free = LONGEST_DISPLACEMENT / 2;
  if (length <= free) return;
  const bent = free + free * Math.tanh((length - free) / free);
  outX[row] = (x[row] as number) + (dx * bent) / length;
  outY[row] = (y[row] as number) + (dy * bent) / length;
}
