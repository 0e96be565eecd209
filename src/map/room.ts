/** A rectangle, CSS px from the view's top left corner. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A part of the page that lies over the view. */
export interface Cover extends Edges {
  /** Symbols stand beside it however wide it is, and a camera takes no account of it. */
  readonly isIsland?: boolean;
}

/** Where symbols may stand: a rectangle of the view without the parts that the page covers. */
export interface Room extends Edges {
  readonly obstacles: readonly Edges[];
}

/** What covers so much of the view's width takes the whole strip away, not just its own corner. */
const SPANS = 0.7;

/** A strip along an edge narrower than this (CSS px) holds no symbol and belongs to what covers the rest. */
const SLIVER = 30;

/** Air between a box and the room's edge, CSS px. */
export const EDGE_AIR = 2;

/** A unit this far (CSS px) beyond the room's edge still has its place there; by the second it has given it up. */
const BEYOND = { fades: 4, gone: 14 } as const;

/** The same for a unit under an obstacle, which can be pushed out of it from much deeper. */
const UNDER = { fades: 64, gone: 80 } as const;

/**
 * The room that a view of a size leaves, CSS px.
 * @param covered what the page lays over the view.
 */
export function roomIn(width: number, height: number, covered: readonly Cover[] = []): Room {
  let top = 0;
  let bottom = height;
  const corners: Edges[] = [];
  for (const edges of [...covered].sort((a, b) => a.top - b.top)) {
    if (edges.isIsland || edges.right - edges.left < SPANS * width) corners.push(edges);
    else if (edges.top < top + SLIVER) top = Math.max(top, edges.bottom);
    else bottom = Math.min(bottom, edges.top);
  }
  const obstacles = corners
    .map((edges) => ({
      left: edges.left < SLIVER ? 0 : edges.left,
      top: edges.top < top + SLIVER ? top : edges.top,
      right: edges.right > width - SLIVER ? width : edges.right,
      bottom: edges.bottom > bottom - SLIVER ? bottom : edges.bottom,
    }))
    .filter((edges) => edges.bottom > top && edges.top < bottom);
  return { left: 0, top, right: width, bottom, obstacles };
}

/** Whether a unit's symbol is to be seen: that of one near enough to the room is wholly, at its edge. */
export function isSeenFrom(room: Room, x: number, y: number): boolean {
  return presence(room, x, y) >= 0.5;
}

/** How much of its place among the symbols a unit claims (0..1): nothing from far outside the room. */
export function presence(room: Room, x: number, y: number): number {
  const beyond = Math.max(room.left - x, x - room.right, room.top - y, y - room.bottom);
  let seen = 1 - ramp(beyond, BEYOND.fades, BEYOND.gone);
  for (const obstacle of room.obstacles) {
    const depth = nearestExit(room, obstacle, x, y);
    seen = Math.min(seen, 1 - ramp(depth, UNDER.fades, UNDER.gone));
  }
  return seen;
}

/** How far a point is inside an obstacle, measured to the nearest side that leads into the room. */
function nearestExit(
  room: Room,
  { left, top, right, bottom }: Edges,
  x: number,
  y: number,
): number {
  return Math.min(
    left > room.left ? x - left : right - left,
    right < room.right ? right - x : right - left,
    top > room.top ? y - top : bottom - top,
    bottom < room.bottom ? bottom - y : bottom - top,
  );
}

function ramp(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

/** Boxes by row: full extents, CSS px. */
export interface Extents {
  readonly width: Float32Array;
  readonly height: Float32Array;
}

/** Moves the centre of a row's box the shortest way to where the whole box is in the room. */
export function shutIn(
  { width, height }: Extents,
  room: Room,
  row: number,
  outX: Float64Array,
  outY: Float64Array,
): void {
  const halfX = (width[row] as number) / 2;
  const halfY = (height[row] as number) / 2;
  // What lies outside may be held into an obstacle, and one obstacle may push out of the room.
  outX[row] = hold(outX[row] as number, halfX, room.left, room.right);
  outY[row] = hold(outY[row] as number, halfY, room.top, room.bottom);
  for (const obstacle of room.obstacles) leave(obstacle, room, row, halfX, halfY, outX, outY);
  outX[row] = hold(outX[row] as number, halfX, room.left, room.right);
  outY[row] = hold(outY[row] as number, halfY, room.top, room.bottom);
}

function leave(
  obstacle: Edges,
  room: Room,
  row: number,
  halfX: number,
  halfY: number,
  outX: Float64Array,
  outY: Float64Array,
): void {
  const x = outX[row] as number;
  const y = outY[row] as number;
  const toLeft = x + halfX - obstacle.left;
  const toRight = obstacle.right - (x - halfX);
  const toTop = y + halfY - obstacle.top;
  const toBottom = obstacle.bottom - (y - halfY);
  if (toLeft <= 0 || toRight <= 0 || toTop <= 0 || toBottom <= 0) return;
  const left = obstacle.left > room.left ? toLeft : Number.POSITIVE_INFINITY;
  const right = obstacle.right < room.right ? toRight : Number.POSITIVE_INFINITY;
  const top = obstacle.top > room.top ? toTop : Number.POSITIVE_INFINITY;
  const bottom = obstacle.bottom < room.bottom ? toBottom : Number.POSITIVE_INFINITY;
  const least = Math.min(left, right, top, bottom);
  if (least === right) outX[row] = x + right;
  else if (least === bottom) outY[row] = y + bottom;
  else if (least === top) outY[row] = y - top;
  else if (least === left) outX[row] = x - left;
}

function hold(value: number, half: number, low: number, high: number): number {
  const reach = half + EDGE_AIR;
  if (reach * 2 >= high - low) return value;
  return Math.min(Math.max(value, low + reach), high - reach);
}
