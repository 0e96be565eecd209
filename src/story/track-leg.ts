import { lastBegun, type Position, type Trajectory } from "../campaign";
import { kilometresBetween } from "./whereabouts";

/** Where a unit is on its track: standing at a vertex, or on its way between two waypoints. */
export interface TrackLeg {
  /** Vertex that began what the unit does now. */
  readonly vertex: number;
  /** Waypoint it came from; equal to `to` while it stands. */
  readonly from: number;
  /** Waypoint it goes to. */
  readonly to: number;
  readonly moving: boolean;
  readonly position: Position;
  /** Share of the way done, 0..1, by distance. */
  readonly progress: number;
  /** Kilometres per hour over the leg. */
  readonly speed: number;
  readonly remainingKm: number;
}

const ORIGIN: Position = [0, 0];

function lengthKm({ positions }: Trajectory, from: number, to: number): number {
  let length = 0;
  for (let vertex = from; vertex < to; vertex++) {
    length += kilometresBetween(positions[vertex] ?? ORIGIN, positions[vertex + 1] ?? ORIGIN);
  }
  return length;
}

function waypointNear({ kinds }: Trajectory, start: number, step: 1 | -1): number {
  let vertex = start;
  while (vertex > 0 && vertex < kinds.length - 1 && kinds[vertex] === "via") vertex += step;
  return vertex;
}

function standing(trajectory: Trajectory, vertex: number): TrackLeg {
  const position = trajectory.positions[vertex] ?? ORIGIN;
  return {
    vertex,
    from: vertex,
    to: vertex,
    moving: false,
    position,
    progress: 1,
    speed: 0,
    remainingKm: 0,
  };
}

/** What leg of its track a unit is on at an instant (ms since the epoch). */
export function legAt(trajectory: Trajectory, instant: number): TrackLeg {
  const { times, positions } = trajectory;
  const vertex = lastBegun(
    times.map((from) => ({ from })),
    instant,
  );
  if (vertex < 0) return standing(trajectory, 0);
  const here = positions[vertex];
  const next = positions[vertex + 1];
  if (!here || !next || kilometresBetween(here, next) === 0) return standing(trajectory, vertex);

  const from = waypointNear(trajectory, vertex, -1);
  const to = waypointNear(trajectory, vertex + 1, 1);
  const begun = times[vertex] ?? instant;
  const ended = times[vertex + 1] ?? instant;
  const fraction = (instant - begun) / (ended - begun);
  const whole = lengthKm(trajectory, from, to);
  const done = lengthKm(trajectory, from, vertex) + kilometresBetween(here, next) * fraction;
  const hours = ((times[to] ?? ended) - (times[from] ?? begun)) / 3_600_000;
  return {
    vertex,
    from,
    to,
    moving: true,
    position: [here[0] + (next[0] - here[0]) * fraction, here[1] + (next[1] - here[1]) * fraction],
    progress: done / whole,
    speed: whole / hours,
    remainingKm: whole - done,
  };
}
