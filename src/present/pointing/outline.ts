import { getStroke } from "perfect-freehand";
import {
  freshness,
  type Point,
  type Screen,
  type Stroke,
  type TrailPoint,
  unitLength,
  unstick,
} from "../../pointing";

/** Corners of a filled shape, `[x, y]` in CSS px. */
export type Outline = readonly (readonly [number, number])[];

/** A stroke's middle line on the screen now, CSS px. */
export function middleOf({ points, glue }: Stroke, screen: Screen): readonly Point[] {
  return points.map(([a, b]) => unstick([a, b], glue, screen));
}

/** A stroke's width on the screen now, CSS px. */
export function widthOf({ width, glue }: Stroke, screen: Screen): number {
  return width * unitLength(glue, screen);
}

/**
 * The outline of a pen's stroke on the screen now: thicker where it was pressed, or where the hand was slow when
 * nothing could feel it.
 */
export function penOutline(stroke: Stroke, screen: Screen): Outline {
  const middle = middleOf(stroke, screen);
  const points = middle.map(({ x, y }, index) => [x, y, stroke.points[index]?.[2] ?? 0.5]);
  return getStroke(points, {
    size: widthOf(stroke, screen),
    thinning: stroke.pressed ? 0.6 : 0.35,
    smoothing: 0.5,
    streamline: 0.3,
    simulatePressure: !stroke.pressed,
    last: true,
  });
}

/**
 * The outline of a laser's trail on the screen now, as wide as the dot where it was last and thinner the older it is.
 * @param width of the dot, CSS px
 */
export function trailOutline(
  trail: readonly TrailPoint[],
  now: number,
  width: number,
  screen: Screen,
): Outline {
  const points = trail.map((point) => {
    const { x, y } = screen.project(point.position);
    return [x, y, freshness(point, now)];
  });
  return getStroke(points, {
    size: width,
    thinning: 1,
    smoothing: 0.6,
    streamline: 0.2,
    simulatePressure: false,
    easing: (fresh) => fresh / 2,
    last: true,
  });
}
