import type { Position } from "../campaign";
import { type Point, type Screen, shorterSide } from "./screen";

/** How many times as large a lens shows the map. */
export const MAGNIFICATION = 2;

/** A circle on the screen, CSS px. */
export interface Circle extends Point {
  readonly radius: number;
}

/**
 * The circle of a spotlight, a lens or a laser's dot; in the middle of the screen until a hand has led it.
 * @param size radius as a share of the shorter side
 */
export function circleAt(at: Position | null, size: number, screen: Screen): Circle {
  const { width, height } = screen;
  const { x, y } = at ? screen.project(at) : { x: width / 2, y: height / 2 };
  return { x, y, radius: size * shorterSide(screen) };
}

/** The transform that magnifies a picture about a lens's centre, as a canvas takes it. */
export function lensTransform({ x, y }: Point): [number, number, number, number, number, number] {
  const rest = 1 - MAGNIFICATION;
  return [MAGNIFICATION, 0, 0, MAGNIFICATION, x * rest, y * rest];
}

/** The part of the picture that a lens shows: its own centre, and a radius smaller by the magnification. */
export function seenThrough({ x, y, radius }: Circle): Circle {
  return { x, y, radius: radius / MAGNIFICATION };
}
