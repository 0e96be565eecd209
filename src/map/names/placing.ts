import { BoxGrid } from "../box-grid";
import { EDGE_AIR, type Edges, type Room } from "../room";
import { BoxList } from "./box-list";
import { type Beside, SLOTS, slotInto } from "./slots";

/** A name that looks for room. */
export interface Candidate extends Beside {
  readonly centred: boolean;
  /** The slots that it must not take, a bit each. */
  readonly taken: number;
}

/** What names keep clear of at one time, and how much that time counts. */
export interface Look {
  readonly boxes: BoxList;
  readonly weight: number;
}

/** What a name shares with a box counts from this on, as a share of the smaller of the two. */
const FREE = 0.02;

/** A name is left out where it would be covered for more than this share of the time. */
const COVERED = 0.4;

/** Half the side of what a place's sign takes, CSS px. */
const SIGN = 4;

/** A name that found no room. */
export const NOWHERE = -1;

interface Found {
  slot: number;
  /** Centre, CSS px. */
  x: number;
  y: number;
}

/**
 * Finds room for names beside their places, where symbols cover them for the least of the time. What is asked first
 * has the first choice. The answer hangs on what is given alone.
 */
export class NamePlacer {
  private readonly names = new BoxList();
  private readonly namesGrid = new BoxGrid();
  private readonly grids: BoxGrid[] = [];
  private readonly point = { x: 0, y: 0 };
  private looks: readonly Look[] = [];
  private room: Room = { left: 0, top: 0, right: 0, bottom: 0, obstacles: [] };
  private scale = 1;
  private wholeWeight = 0;

  /**
   * Begins a picture.
   * @param scale of the symbols.
   * @param count how many names and signs there are at most.
   */
  begin(looks: readonly Look[], room: Room, scale: number, count: number): void {
    this.looks = looks;
    this.room = room;
    this.scale = scale;
    this.wholeWeight = looks.reduce((sum, { weight }) => sum + weight, 0);
    this.names.clear();
    this.namesGrid.clear(room, 2 * count + 1);
    for (const [index, { boxes }] of looks.entries()) {
      this.grids[index] ??= new BoxGrid();
      // One more for the name that looks for room.
      this.grids[index].clear(room, boxes.count + 1);
      for (let row = 0; row < boxes.count; row++) keep(this.grids[index], boxes, row);
    }
  }

  /** Keeps the sign of a place free of others' names; before any name is placed. */
  addSign({ centred, x, y }: Candidate): void {
    if (!centred) keep(this.namesGrid, this.names, this.names.add(x, y, 2 * SIGN, 2 * SIGN));
  }

  /** Looks for a slot, into `out`; `NOWHERE` when none is free for long enough. */
  place(out: Found, name: Candidate): void {
    const { names, point, room } = this;
    const { width, height } = name;
    let least = COVERED;
    out.slot = NOWHERE;
    const row = names.add(0, 0, width, height);
    for (let index = name.centred ? 0 : 1; index < SLOTS.length && least > 0; index++) {
      const slot = SLOTS[index];
      if (!slot || ((name.taken >> index) & 1) === 1) continue;
      slotInto(point, slot, name, this.scale);
      if (!isInRoom(room, point.x, point.y, width / 2, height / 2)) continue;
      if (this.namesGrid.overlap(names, names, row, point.x, point.y, FREE) >= FREE) continue;
      const covered = this.coveredAt(name, point.x, point.y, least);
      if (covered >= least) continue;
      least = covered;
      out.slot = index;
      out.x = point.x;
      out.y = point.y;
    }
    names.drop();
    if (out.slot === NOWHERE) return;
    keep(this.namesGrid, names, names.add(out.x, out.y, width, height));
  }

  /** For which share of the time something covers a name there, 0..1, or at least `enough`. */
  private coveredAt({ width, height }: Candidate, x: number, y: number, enough: number): number {
    let covered = 0;
    for (const [index, { boxes, weight }] of this.looks.entries()) {
      const row = boxes.add(x, y, width, height);
      const share = this.grids[index]?.overlap(boxes, boxes, row, x, y, FREE) ?? 0;
      boxes.drop();
      if (share >= FREE) covered += weight / this.wholeWeight;
      if (covered >= enough) break;
    }
    return covered;
  }
}

function keep(grid: BoxGrid, boxes: BoxList, row: number): void {
  grid.add(boxes, row, boxes.x[row] as number, boxes.y[row] as number);
}

/** All the ground that a name can take beside its place, CSS px. */
export function reachOf({ x, y, width, height, radius }: Candidate): Edges {
  const [aside, above] = [width + radius, height + radius];
  return { left: x - aside, top: y - above, right: x + aside, bottom: y + above };
}

/** The slots right beside a name's place in which something is written, a bit each. */
export function slotsTaken(name: Candidate, isWritten: (within: Edges) => boolean): number {
  const [halfX, halfY] = [name.width / 2, name.height / 2];
  const centre = { x: 0, y: 0 };
  let taken = 0;
  for (const [index, slot] of SLOTS.entries()) {
    if (slot.far || (index === 0 && !name.centred)) continue;
    slotInto(centre, slot, name, 1);
    const [left, right] = [centre.x - halfX, centre.x + halfX];
    const [top, bottom] = [centre.y - halfY, centre.y + halfY];
    if (isWritten({ left, top, right, bottom })) taken |= 1 << index;
  }
  return taken;
}

function isInRoom(room: Room, x: number, y: number, halfX: number, halfY: number): boolean {
  const inside =
    x - halfX >= room.left + EDGE_AIR &&
    x + halfX <= room.right - EDGE_AIR &&
    y - halfY >= room.top + EDGE_AIR &&
    y + halfY <= room.bottom - EDGE_AIR;
  return (
    inside &&
    room.obstacles.every(
      ({ left, top, right, bottom }) =>
        x + halfX <= left || x - halfX >= right || y + halfY <= top || y - halfY >= bottom,
    )
  );
}
