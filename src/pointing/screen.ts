import type { Position } from "../campaign";
import type { Glue } from "./tools";

/** A place on the map's element, CSS px from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The map as it lies on the screen now. */
export interface Screen {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  project(position: Position): Point;
  unproject(point: Point): Position;
}

/** Web mercator, one unit being the circumference of the globe, is this wide at zoom 0, CSS px, as MapLibre has it. */
const WORLD = 512;

/** Stuck places are kept to a tenth of a metre, or to a fraction of a pixel: finer says nothing. */
const GRAIN = { map: 1e6, screen: 1e5 } as const;

// A text knows no zero below zero; adding nothing makes it a plain one.
const rounded = (value: number, glue: Glue) => Math.round(value * GRAIN[glue]) / GRAIN[glue] + 0;

/** A place where something sticks: `[lon, lat]` for the map, shares of width and height for the screen. */
export type Spot = readonly [number, number];

/** Where on the ground, or on the screen, a point is that is stuck there now. */
export function stick({ x, y }: Point, glue: Glue, screen: Screen): Spot {
  const [a, b] =
    glue === "map" ? screen.unproject({ x, y }) : [x / screen.width, y / screen.height];
  return [rounded(a, glue), rounded(b, glue)];
}

/** Where a spot is on the screen now, CSS px. */
export function unstick([a, b]: Spot, glue: Glue, screen: Screen): Point {
  return glue === "map" ? screen.project([a, b]) : { x: a * screen.width, y: b * screen.height };
}

/** How many CSS px of the screen one unit of a stuck length is: of the mercator world, or of the shorter side. */
export function unitLength(glue: Glue, screen: Screen): number {
  return glue === "map" ? WORLD * 2 ** screen.zoom : shorterSide(screen);
}

export function shorterSide({ width, height }: Pick<Screen, "width" | "height">): number {
  return Math.min(width, height);
}
