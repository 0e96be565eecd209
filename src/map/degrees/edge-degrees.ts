import type { Position } from "../../campaign";
import type { Edges, Room } from "../room";

/** A degree written where its line meets an edge of the map. */
export interface EdgeDegree {
  /** `45° N`. */
  readonly text: string;
  /** The middle of the words, CSS px from the map's top left corner. */
  readonly x: number;
  readonly y: number;
}

/** Room for the words of one label, CSS px. */
const WIDE = 44;
const HIGH = 16;

/** Air between a label and the edge, CSS px. */
const AIR = 3;

/** Labels of one edge are at least so far apart, CSS px. */
const APART = 96;

/** Lines a degree apart are drawn from this zoom on; farther off only every fifth is. */
const FINE_ZOOM = 6.5;

/** The graticule goes no farther. */
const BOUNDS = { lon: [97, 160], lat: [32, 58] } as const;

/** A narrow map has room for two edges, others for four; CSS px. */
const NARROW = 700;

/** What the page covers deeper than this from the top (CSS px) leaves no edge there, only open map. */
const DEEP = 48;

/** An edge is looked at in so many places: between them degrees change evenly. */
const SAMPLES = 24;

type Side = "top" | "right" | "bottom" | "left";

/** How many degrees apart the lines that get a label are, at a zoom. */
export function degreeStep(zoom: number): number {
  const pixelsPerDegree = (512 * 2 ** zoom) / 360;
  const steps = zoom >= FINE_ZOOM ? [1, 5, 10] : [5, 10];
  return steps.find((step) => step * pixelsPerDegree >= APART) ?? 20;
}

/**
 * The degrees at the edges of what the page leaves of a map: meridians along one pair of edges and parallels
 * along the other, whichever way the map is turned; none under what covers the map.
 * @param unproject gives `[lon, lat]` of a point, CSS px from the map's top left corner.
 */
export function edgeDegrees(
  room: Room,
  zoom: number,
  unproject: (x: number, y: number) => Position,
): readonly EdgeDegree[] {
  const sides: readonly Side[] =
    room.right - room.left < NARROW ? ["top", "right"] : ["top", "right", "bottom", "left"];
  const step = degreeStep(zoom);
  return sides
    .filter((side) => side !== "top" || room.top <= DEEP)
    .flatMap((side) => alongSide(room, side, step, unproject))
    .filter(({ x, y }) => isFree(room, x, y));
}

function alongSide(
  { left, top, right, bottom }: Edges,
  side: Side,
  step: number,
  unproject: (x: number, y: number) => Position,
): EdgeDegree[] {
  const isLevel = side === "top" || side === "bottom";
  const corner = { x: AIR + WIDE / 2, y: AIR + HIGH / 2 };
  const from = isLevel ? left + WIDE : top + HIGH * 2;
  const to = isLevel ? right - WIDE : bottom - HIGH * 2;
  const across = {
    top: top + corner.y,
    bottom: bottom - corner.y,
    left: left + corner.x,
    right: right - corner.x,
  }[side];
  const at = (along: number) => (isLevel ? unproject(along, across) : unproject(across, along));
  const places = Array.from({ length: SAMPLES + 1 }, (_, index) => {
    const along = from + ((to - from) * index) / SAMPLES;
    return { along, position: at(along) };
  });
  const first = places[0];
  const last = places[SAMPLES];
  if (!first || !last || to <= from) return [];
  const turned = ([lon, lat]: Position, [otherLon, otherLat]: Position) =>
    Math.abs(otherLat - lat) > Math.abs(otherLon - lon);
  const axis = turned(first.position, last.position) ? 1 : 0;
  return places.slice(1).flatMap(({ along, position }, index) => {
    const before = places[index] as (typeof places)[number];
    return crossed(before.position[axis], position[axis], axis, step).map(({ degree, share }) => {
      const where = before.along + (along - before.along) * share;
      const text = `${degree}° ${axis === 0 ? "E" : "N"}`;
      return isLevel ? { text, x: where, y: across } : { text, x: across, y: where };
    });
  });
}

/** The lines between two neighbouring places of an edge, and how far along they are. */
function crossed(from: number, to: number, axis: 0 | 1, step: number) {
  const [least, most] = axis === 0 ? BOUNDS.lon : BOUNDS.lat;
  const low = Math.max(least, Math.min(from, to));
  const high = Math.min(most, Math.max(from, to));
  const lines: { readonly degree: number; readonly share: number }[] = [];
  for (let degree = Math.ceil(low / step) * step; degree < high; degree += step) {
    lines.push({ degree, share: (degree - from) / (to - from) });
  }
  return lines;
}

/** Whether a label would be clear of all that covers the map. */
function isFree({ obstacles }: Room, x: number, y: number): boolean {
  return obstacles.every(
    ({ left, top, right, bottom }) =>
      x + WIDE / 2 <= left ||
      x - WIDE / 2 >= right ||
      y + HIGH / 2 <= top ||
      y - HIGH / 2 >= bottom,
  );
}
