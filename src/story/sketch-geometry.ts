import type { Sketch } from "../campaign";
import { localPlane, type PlanePoint } from "./local-plane";
import type { Box, DrawnPoint } from "./sketch-labels";

/** A point in SVG path data. */
export const written = ({ x, y }: DrawnPoint) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A curve through all points: Catmull-Rom spline as cubic Béziers. */
export function curveThrough(points: readonly DrawnPoint[]): string {
  const [first] = points;
  if (!first) return "";
  const at = (index: number) => points[Math.min(Math.max(index, 0), points.length - 1)] ?? first;
  return points.slice(1).reduce(
    (path, to, index) => {
      const from = at(index);
      const before = at(index - 1);
      const after = at(index + 2);
      const one = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
      const two = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
      return `${path}C${written(one)} ${written(two)} ${written(to)}`;
    },
    `M${written(first)}`,
  );
}

/** The mean of a pocket's corners, from the sketch's centre; the centre itself without a pocket. */
export function middleOfPocket({ centre, features }: Sketch): PlanePoint {
  const ring = features.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? (geometry.coordinates[0]?.slice(1) ?? []) : [],
  );
  const corners = ring.map(localPlane(centre));
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    east: mean(corners.map(({ east }) => east)),
    north: mean(corners.map(({ north }) => north)),
  };
}

const within = (value: number, most: number) => Math.min(Math.max(value, -most), most);

/** Where an arm's number stands: just behind the arrow, in line with its first leg, and inside the frame. */
export function behind(
  [tail, next]: readonly DrawnPoint[],
  radius: number,
  frame: Box,
): DrawnPoint {
  if (!tail || !next) return { x: 0, y: 0 };
  const length = Math.hypot(next.x - tail.x, next.y - tail.y) || 1;
  const back = radius / length;
  return {
    x: within(tail.x - (next.x - tail.x) * back, frame.right - radius),
    y: within(tail.y - (next.y - tail.y) * back, frame.bottom - radius),
  };
}

/** The square round a point. */
export const around = ({ x, y }: DrawnPoint, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** Boxes along a line, no further apart than they are large; `radius` is more than 0, px. */
export function along(points: readonly DrawnPoint[], radius: number): readonly Box[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (2 * radius));
    return Array.from({ length: steps + 1 }, (_, step) => {
      const share = step / Math.max(1, steps);
      const x = from.x + (to.x - from.x) * share;
      return around({ x, y: from.y + (to.y - from.y) * share }, radius);
    });
  });
}

/** The least box that holds all points. */
export function boxOf(points: readonly DrawnPoint[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** Vertices from the middle of a line outwards. */
export function fromMiddle(points: readonly DrawnPoint[]): readonly DrawnPoint[] {
  const middle = (points.length - 1) / 2;
  const order = points.map((_, index) => index);
  order.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  return order.flatMap((index) => points[index] ?? []);
}
