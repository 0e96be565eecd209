import type { Position, Span, Trajectory } from "../campaign";
import { mercatorX, mercatorY } from "./mercator";
import { alongGreatCircle, distance } from "./sphere";

/** What the engine needs of a unit; a campaign's `Unit` is one. */
export interface TrackInput {
  readonly id: string;
  /** Null for a unit that is never on the map. */
  readonly trajectory: Pick<Trajectory, "times" | "positions"> | null;
  /** On the map from `from` until just before `to`, ms since the Unix epoch. */
  readonly visible: Span;
}

/**
 * The ways of all units, flat. Row r owns the vertices from `offsets[r]` to `offsets[r + 1]`, none when
 * it has no trajectory. Between two vertices a unit moves straight in mercator at a constant rate.
 * `bearing`, `speed` and `vertex` describe the leg that begins at a vertex.
 */
export interface Tracks {
  readonly ids: readonly string[];
  readonly offsets: Uint32Array;
  /** Ms since the Unix epoch, strictly increasing within a row. */
  readonly times: Float64Array;
  /** Web mercator, see `mercator.ts`. A row that crosses the antimeridian runs on past 0 or 1. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Degrees clockwise from north, 0..360. A unit at rest keeps facing as it came. */
  readonly bearing: Float32Array;
  /** Metres per second over the ground; 0 at rest. */
  readonly speed: Float32Array;
  /** Which vertex of the trajectory, as it stands in the file, began the leg. */
  readonly vertex: Uint32Array;
  /** Ms since the Unix epoch. A row without a trajectory has an empty span. */
  readonly visibleFrom: Float64Array;
  readonly visibleTo: Float64Array;
}

/**
 * Longest straight piece in metres. A straight line in mercator leaves the great circle by about
 * 2 m x tan(latitude) in the middle of 10 km.
 */
const LONGEST_PIECE = 10_000;

/** Great circles between places nearer than this (metres) to opposite each other are arbitrary. */
const ANTIPODAL = 20_015_000;

/**
 * Flattens trajectories into tracks, one row per input in the given order. Legs longer than 10 km are
 * cut into equal pieces along the great circle, so that a straight line in mercator is right everywhere.
 * @throws RangeError naming the unit, when its times are not finite and strictly increasing, a position is
 * not finite, positions and times differ in number or are none, a leg ends on the opposite side of the
 * globe, or `visible` ends before it begins.
 */
export function compileTracks(inputs: readonly TrackInput[]): Tracks {
  const rows = inputs.length;
  const offsets = new Uint32Array(rows + 1);
  const visibleFrom = new Float64Array(rows);
  const visibleTo = new Float64Array(rows);
  const times: number[] = [];
  const xs: number[] = [];
  const ys: number[] = [];
  const speeds: number[] = [];
  const vertices: number[] = [];

  inputs.forEach(({ id, trajectory, visible }, row) => {
    if (trajectory) {
      const rowStart = times.length;
      checkTrajectory(id, trajectory);
      for (const [index, leg] of legsOf(trajectory).entries()) {
        if (leg.metres > ANTIPODAL) {
          throw new RangeError(`${id}: leg ${index} ends on the opposite side of the globe`);
        }
        const pieces = Math.max(1, Math.ceil(leg.metres / LONGEST_PIECE));
        for (let piece = 0; piece < pieces; piece++) {
          const fraction = piece / pieces;
          const [lon, lat] = piece === 0 ? leg.from : alongGreatCircle(leg.from, leg.to, fraction);
          const x = mercatorX(lon);
          const before = times.length > rowStart ? (xs.at(-1) ?? x) : x;
          times.push(leg.begin + fraction * leg.duration);
          xs.push(x + Math.round(before - x));
          ys.push(mercatorY(lat));
          speeds.push(leg.duration > 0 ? (leg.metres / leg.duration) * 1000 : 0);
          vertices.push(index);
        }
      }
      checkSpan(id, visible);
      visibleFrom[row] = visible.from;
      visibleTo[row] = visible.to;
    }
    offsets[row + 1] = times.length;
  });

  const flat = {
    ids: inputs.map((input) => input.id),
    offsets,
    times: Float64Array.from(times),
    x: Float64Array.from(xs),
    y: Float64Array.from(ys),
    speed: Float32Array.from(speeds),
    vertex: Uint32Array.from(vertices),
    visibleFrom,
    visibleTo,
  };
  return { ...flat, bearing: bearingsOf(flat) };
}

interface Leg {
  readonly from: Position;
  readonly to: Position;
  /** Ms since the Unix epoch. */
  readonly begin: number;
  /** Ms. */
  readonly duration: number;
  readonly metres: number;
}

/** One leg per vertex; the last stays where it is for no time. */
function legsOf({ times, positions }: Pick<Trajectory, "times" | "positions">): Leg[] {
  return positions.map((from, index) => {
    const to = positions[index + 1] ?? from;
    const begin = times[index] ?? 0;
    const end = times[index + 1] ?? begin;
    return { from, to, begin, duration: end - begin, metres: distance(from, to) };
  });
}

function checkTrajectory(
  id: string,
  { times, positions }: Pick<Trajectory, "times" | "positions">,
): void {
  if (times.length === 0 || times.length !== positions.length) {
    throw new RangeError(`${id}: ${times.length} times for ${positions.length} positions`);
  }
  times.forEach((time, index) => {
    if (!Number.isFinite(time)) throw new RangeError(`${id}: time ${index} is ${time}`);
    if (time <= (times[index - 1] ?? Number.NEGATIVE_INFINITY)) {
      throw new RangeError(`${id}: time ${index} is not after the one before it`);
    }
  });
  const astray = positions.findIndex((position) => !position.every(Number.isFinite));
  if (astray >= 0) throw new RangeError(`${id}: position ${astray} is ${positions[astray]}`);
}

function checkSpan(id: string, { from, to }: Span): void {
  if (!(from <= to)) throw new RangeError(`${id}: visible from ${from} to ${to}`);
}

/** Which way each straight piece goes; a rest keeps the bearing of the march before it. */
function bearingsOf({ offsets, x, y }: Pick<Tracks, "offsets" | "x" | "y">): Float32Array {
  const bearing = new Float32Array(x.length);
  for (let row = 0; row + 1 < offsets.length; row++) {
    const start = offsets[row] as number;
    const end = offsets[row + 1] as number;
    let facing: number | null = null;
    for (let vertex = start; vertex < end; vertex++) {
      const next = Math.min(vertex + 1, end - 1);
      const east = (x[next] as number) - (x[vertex] as number);
      const south = (y[next] as number) - (y[vertex] as number);
      if (east !== 0 || south !== 0) {
        const marched = facing !== null;
        facing = compassBearing(east, south);
        // A unit that rests before its first march already faces the way it will go.
        if (!marched) bearing.fill(facing, start, vertex);
      }
      bearing[vertex] = facing ?? 0;
    }
  }
  return bearing;
}

/** Degrees clockwise from north, at least 0 and less than 360 even as a 32-bit float. */
function compassBearing(east: number, south: number): number {
  const degrees = (Math.atan2(east, -south) * 180) / Math.PI;
  return Math.fround(degrees < 0 ? degrees + 360 : degrees) % 360;
}
