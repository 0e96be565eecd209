// A flat local frame for drawing: kilometres east and north of the confluence. Good to 0.5% within 100 km.

const ORIGIN = [118.6, 47.7];
const KM_PER_DEGREE = 111.195;
const EAST_SCALE = KM_PER_DEGREE * Math.cos((ORIGIN[1] * Math.PI) / 180);

/** [lon, lat] in degrees to [east, north] in kilometres. */
export const toPlane = ([lon, lat]) => [
  (lon - ORIGIN[0]) * EAST_SCALE,
  (lat - ORIGIN[1]) * KM_PER_DEGREE,
];

/** [east, north] in kilometres to [lon, lat] in degrees, 4 decimals (11 m). */
export const toDegrees = ([x, y]) => [
  Number((ORIGIN[0] + x / EAST_SCALE).toFixed(4)),
  Number((ORIGIN[1] + y / KM_PER_DEGREE).toFixed(4)),
];

export const distance = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Repeatable random numbers in [0, 1): the same seed draws the same sheet (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Smooth noise in [-1, 1] along a line: values at whole multiples of `step`, cosine between them. */
export function noise(seed, step) {
  const random = seeded(seed);
  const values = Array.from({ length: 4096 }, () => random() * 2 - 1);
  return (s) => {
    const at = Math.max(0, s / step);
    const cell = Math.floor(at);
    const blend = (1 - Math.cos((at - cell) * Math.PI)) / 2;
    return values[cell % 4096] * (1 - blend) + values[(cell + 1) % 4096] * blend;
  };
}

/** A curve through all points (centripetal Catmull-Rom, so no loops), sampled about every `step` km. */
export function smooth(points, step, closed = false) {
  const count = points.length;
  const at = (i) => {
    if (closed) return points[((i % count) + count) % count];
    if (i < 0) return points[0].map((v, k) => 2 * v - points[1][k]);
    if (i >= count) return points[count - 1].map((v, k) => 2 * v - points[count - 2][k]);
    return points[i];
  };
  const result = [];
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const t1 = Math.sqrt(distance(p0, p1));
    const t2 = t1 + Math.sqrt(distance(p1, p2));
    const t3 = t2 + Math.sqrt(distance(p2, p3));
    const pieces = Math.max(1, Math.round(distance(p1, p2) / step));
    for (let n = 0; n < pieces; n++) {
      const t = t1 + ((t2 - t1) * n) / pieces;
      const mix = (a, b, from, to) =>
        a.map((v, k) => (v * (to - t) + b[k] * (t - from)) / (to - from));
      const [a1, a2, a3] = [mix(p0, p1, 0, t1), mix(p1, p2, t1, t2), mix(p2, p3, t2, t3)];
      result.push(mix(mix(a1, a2, 0, t2), mix(a2, a3, t1, t3), t1, t2));
    }
  }
  result.push(closed ? result[0] : points[count - 1]);
  return result;
}

/** Points every `step` km along a polyline, each with its distance s and unit tangent. */
export function walk(line, step) {
  const result = [];
  let travelled = 0;
  let next = 0;
  for (let i = 1; i < line.length; i++) {
    const length = distance(line[i - 1], line[i]);
    if (length === 0) continue;
    const tangent = [
      (line[i][0] - line[i - 1][0]) / length,
      (line[i][1] - line[i - 1][1]) / length,
    ];
    while (next <= travelled + length) {
      const along = next - travelled;
      result.push({
        s: next,
        point: [line[i - 1][0] + tangent[0] * along, line[i - 1][1] + tangent[1] * along],
        tangent,
      });
      next += step;
    }
    travelled += length;
  }
  return result;
}

/** Distance in km from a point to a polyline, and the nearest point on it. */
export function nearestOn(line, point) {
  let best = { distance: Number.POSITIVE_INFINITY, point: line[0], segment: 0 };
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    const squared = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2 || 1;
    const along = ((point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1])) / squared;
    const t = Math.min(1, Math.max(0, along));
    const on = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    if (distance(on, point) < best.distance)
      best = { distance: distance(on, point), point: on, segment: i };
  }
  return best;
}

export const inside = (ring, [x, y]) =>
  ring.reduce((within, [x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length];
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !within : within;
  }, false);

/** Douglas-Peucker: drops points that lie within `tolerance` km of the line without them. */
export function thin(line, tolerance) {
  if (line.length < 3) return line;
  const [first, last] = [line[0], line.at(-1)];
  let worst = 0;
  let worstAt = 0;
  for (let i = 1; i < line.length - 1; i++) {
    const away = nearestOn([first, last], line[i]).distance;
    if (away > worst) [worst, worstAt] = [away, i];
  }
  if (worst <= tolerance) {
    // A closed ring has no base line to thin against: halve it first.
    return distance(first, last) > 1e-9 ? [first, last] : [first, line[worstAt], last];
  }
  return [
    ...thin(line.slice(0, worstAt + 1), tolerance).slice(0, -1),
    ...thin(line.slice(worstAt), tolerance),
  ];
}
