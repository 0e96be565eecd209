import type { Feature, Polygon, Position } from "geojson";
import type { Campaign, Unit } from "../../../src/campaign";
import { patienceOf, shownMoves } from "../../../src/map/overlay/arrow-moves";
import { HEAD } from "../../../src/map/overlay/arrow-shape";
import { latitude, longitude, type Move, type Tracks } from "../../../src/motion";

/** Width of a body before the head, CSS px: that of a division's arrow in the overlay. */
const WIDTH = 10;

/** Width of the tail, as a share of the body's. */
const TAIL = 0.24;

interface Moving {
  readonly colour: string;
  readonly moves: readonly Move[];
  /** How long an arrow stays when its unit has arrived, ms. */
  readonly stays: number;
}

/** Axes of advance as plain polygons: the way of each move so far, tapered, with a triangle for a head. */
export class Outlines {
  private readonly units: readonly Moving[];

  constructor(
    { units, forces, rate }: Campaign,
    private readonly tracks: Tracks,
  ) {
    this.units = units.map((unit: Unit) => {
      const { stand, fade } = patienceOf(unit.echelon);
      return {
        colour: forces.get(unit.force)?.colour ?? "#808080",
        moves: shownMoves(tracks, unit, rate),
        stays: (stand + fade) * 1000 * rate,
      };
    });
  }

  /** The arrows of all moves under way, or just over, at an instant (ms since the Unix epoch). */
  at(instant: number, zoom: number): Feature<Polygon>[] {
    const width = WIDTH / (512 * 2 ** zoom);
    return this.units.flatMap(({ colour, moves, stays }) =>
      moves
        .filter(({ from, to }) => from < instant && instant < to + stays)
        .map((move) => ({
          type: "Feature" as const,
          geometry: { type: "Polygon" as const, coordinates: [this.ring(move, instant, width)] },
          properties: { colour },
        })),
    );
  }

  private ring({ first, last }: Move, instant: number, width: number): Position[] {
    const { times, x, y } = this.tracks;
    const way: [x: number, y: number][] = [[x[first] as number, y[first] as number]];
    for (let vertex = first + 1; vertex <= last; vertex++) {
      const begin = times[vertex - 1] as number;
      const share = Math.min(1, (instant - begin) / ((times[vertex] as number) - begin));
      const [fromX, fromY] = [x[vertex - 1] as number, y[vertex - 1] as number];
      way.push([
        fromX + ((x[vertex] as number) - fromX) * share,
        fromY + ((y[vertex] as number) - fromY) * share,
      ]);
      if (share < 1) break;
    }
    const left: Position[] = [];
    const right: Position[] = [];
    const put = (side: Position[], atX: number, atY: number) =>
      side.push([longitude(atX), latitude(atY)]);
    let [cos, sin] = [1, 0];
    way.forEach(([atX, atY], index) => {
      const [beforeX, beforeY] = way[Math.max(0, index - 1)] ?? [atX, atY];
      const [nextX, nextY] = way[Math.min(way.length - 1, index + 1)] ?? [atX, atY];
      const stride = Math.hypot(nextX - beforeX, nextY - beforeY) || 1;
      cos = (nextX - beforeX) / stride;
      sin = (nextY - beforeY) / stride;
      const half = (width / 2) * (TAIL + (1 - TAIL) * (index / (way.length - 1)));
      put(left, atX - sin * half, atY + cos * half);
      put(right, atX + sin * half, atY - cos * half);
    });
    const [tipX, tipY] = way.at(-1) ?? [0, 0];
    const barb = (HEAD.width / 2) * width;
    put(left, tipX - sin * barb, tipY + cos * barb);
    put(left, tipX + cos * HEAD.length * width, tipY + sin * HEAD.length * width);
    put(right, tipX + sin * barb, tipY - cos * barb);
    const ring = [...left, ...right.reverse()];
    return [...ring, ring[0] as Position];
  }
}
