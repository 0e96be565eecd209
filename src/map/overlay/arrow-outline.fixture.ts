import type { Tracks } from "../../motion";
import { ArrowGrowth } from "./arrow-growth";
import { ArrowPaths, CORNER } from "./arrow-paths";
import {
  COLUMNS,
  HEAD,
  PIECE_IN_WIDTHS,
  PIECES,
  PROFILE,
  SHAPE,
  SHORTEST_PIECE,
} from "./arrow-shape";

/** A vertex of an arrow's strip as the shader makes it, px. */
interface StripVertex {
  readonly x: number;
  readonly y: number;
  /** Behind the tip, and (right positive) beside the middle. */
  readonly z: number;
  readonly w: number;
}

interface Shape {
  set(values: Readonly<Record<string, number | boolean>>): void;
  vertexAt(column: number, side: number): StripVertex;
  halfBody(behind: number, whole: number, width: number): number;
}

type Vector = Readonly<Record<"x" | "y" | "z" | "w", number>>;

/** The functions of GLSL that the shape calls, and its vectors. */
const LIBRARY = {
  ...Object.fromEntries(
    (["min", "max", "abs", "sqrt", "pow"] as const).map((name) => [name, Math[name]]),
  ),
  atan: Math.atan2,
  clamp: (value: number, low: number, high: number) => Math.min(high, Math.max(low, value)),
  float: (value: number) => value,
  vec2: vector,
  vec3: vector,
  vec4: vector,
};

function vector(x = 0, y = 0, z = 0, w = 0): Vector {
  return { x, y, z, w };
}

/** Runs the shader's own text: what GLSL and JavaScript share, once the types are taken off. */
function runShape(trackCorner: (index: number) => Vector): Shape {
  const types = "(?:float|int|bool|vec[234])";
  const source = `${PROFILE}${SHAPE}`
    .replaceAll(new RegExp(`^${types} (\\w+)\\(([^)]*)\\) \\{`, "gm"), (_, name, parameters) => {
      return `function ${name}(${String(parameters).replaceAll(new RegExp(`${types} `, "g"), "")}) {`;
    })
    .replaceAll(new RegExp(`^(\\s*)(?:const )?${types} (\\w+)( =|;)`, "gm"), "$1let $2$3");
  const values = [...source.matchAll(/^let (arrow_\w+);/gm)].map(([, name]) => String(name));
  const body = `${source}
    return {
      vertexAt,
      halfBody,
      set(values) { ${values.map((name) => `${name} = values.${name};`).join(" ")} },
    };`;
  const names = [...Object.keys(LIBRARY), "trackCorner"];
  // biome-ignore lint/complexity/noBannedTypes: the shader's text is made into a function here.
  const make = new Function(...names, body) as Function;
  return make(...Object.values(LIBRARY), trackCorner) as Shape;
}

/** Draws arrows along paths as the GPU would, in numbers that a test can read. */
export class ArrowProbe {
  readonly growth: ArrowGrowth;
  private readonly shape: Shape;
  private first = 0;
  private scale = 1;

  constructor(private readonly paths: ArrowPaths) {
    this.growth = new ArrowGrowth(paths, paths.count);
    this.shape = runShape((index) => {
      const at = (this.first + index) * CORNER;
      const [x = 0, y = 0, arc = 0] = paths.corners.subarray(at + 1, at + CORNER);
      return vector(x * this.scale, y * this.scale, arc * this.scale);
    });
  }

  /** Grows an arrow up to an instant; false when it has no length. */
  grow(path: number, instant: number, width: number, scale: number): boolean {
    this.first = this.paths.first[path] ?? 0;
    this.scale = scale;
    this.growth.adaptTo(instant, scale);
    return this.growth.measure(path, width, path);
  }

  halfBody(behind: number): number {
    return this.shape.halfBody(behind, this.growth.length, this.growth.width);
  }

  /** The strip of what has grown, from tail to tip: pairs of vertices, left and right. */
  strip(margin = 0): (readonly [StripVertex, StripVertex])[] {
    const { bent, bentX, bentY, corners, length, tipX, tipY, width } = this.growth;
    const barbs = Math.max(0, length - HEAD.length * width - margin);
    const part = PIECES * Math.max(SHORTEST_PIECE, PIECE_IN_WIDTHS * width);
    const pairs: (readonly [StripVertex, StripVertex])[] = [];
    for (let from = 0; from === 0 || from < barbs; from += part) {
      this.shape.set({
        arrow_corners: corners,
        arrow_bent: bent,
        arrow_bent_x: bentX,
        arrow_bent_y: bentY,
        arrow_whole: length,
        arrow_tip_x: tipX,
        arrow_tip_y: tipY,
        arrow_width: width,
        arrow_margin: margin,
        arrow_from: from,
        arrow_to: Math.min(from + part, barbs),
        arrow_headed: from + part >= barbs,
      });
      // Elsewhere than at its ends an arrow has no use for the columns of tail and head.
      const columns = from + part >= barbs ? COLUMNS : PIECES + 2;
      for (let column = from > 0 ? 1 : 0; column < columns; column++) {
        pairs.push([this.shape.vertexAt(column, -1), this.shape.vertexAt(column, 1)]);
      }
    }
    return pairs;
  }

  /** The edge of the arrow as a ring of `[x, y]`: tail, left side, tip, right side. */
  outline(): [number, number][] {
    const strip = this.strip();
    const place = ({ x, y }: StripVertex): [number, number] => [x, y];
    const left = strip.map(([vertex]) => place(vertex));
    const right = strip.map(([, vertex]) => place(vertex));
    return withoutRepeats([...left, ...right.reverse()]);
  }
}

function withoutRepeats(ring: readonly [number, number][]): [number, number][] {
  return ring.filter(([x, y], index) => {
    const [beforeX, beforeY] = ring[index - 1] ?? [Number.NaN, Number.NaN];
    return x !== beforeX || y !== beforeY;
  });
}

/** An arrow of which all has grown along points in px. */
export function arrowAlong(
  points: readonly (readonly [number, number])[],
  width: number,
): {
  readonly probe: ArrowProbe;
  readonly grown: boolean;
  readonly paths: ArrowPaths;
} {
  const tracks = {
    times: Float64Array.from(points, (_, index) => index),
    x: Float64Array.from(points, ([x]) => x),
    y: Float64Array.from(points, ([, y]) => y),
  } as unknown as Tracks;
  const last = points.length - 1;
  const paths = new ArrowPaths(tracks, [{ from: 0, to: last, first: 0, last, withdraws: false }]);
  const probe = new ArrowProbe(paths);
  const grown = probe.grow(0, last, width, 1);
  return { probe, grown, paths };
}

/**
 * How much of a ring lies in loops where it crosses itself, as the longest distance between a crossing and
 * what of the smaller loop is farthest from it; 0 for a simple ring.
 */
export function deepestLoop(ring: readonly (readonly [number, number])[]): number {
  const count = ring.length;
  let deepest = 0;
  // Edges that cross begin no farther apart than both are long.
  const reach = 2 * longestEdge(ring);
  for (let first = 0; first < count; first++) {
    const a = ring[first] ?? [0, 0];
    const b = ring[(first + 1) % count] ?? [0, 0];
    for (let second = first + 2; second < count; second++) {
      if (first === 0 && second === count - 1) continue;
      const c = ring[second] ?? [0, 0];
      if (Math.abs(c[0] - a[0]) > reach || Math.abs(c[1] - a[1]) > reach) continue;
      const d = ring[(second + 1) % count] ?? [0, 0];
      if (!cross(a, b, c, d)) continue;
      const inner = loopDepth(ring, first + 1, second, a);
      const outer = loopDepth(ring, second + 1, first + count, a);
      deepest = Math.max(deepest, Math.min(inner, outer));
    }
  }
  return deepest;
}

type Point = readonly [number, number];

function longestEdge(ring: readonly Point[]): number {
  return ring.reduce((longest, [x, y], index) => {
    const [toX, toY] = ring[(index + 1) % ring.length] ?? [x, y];
    return Math.max(longest, Math.hypot(toX - x, toY - y));
  }, 0);
}

function loopDepth(ring: readonly Point[], from: number, to: number, [x, y]: Point): number {
  let depth = 0;
  for (let index = from; index <= to; index++) {
    const [px, py] = ring[index % ring.length] ?? [x, y];
    depth = Math.max(depth, Math.hypot(px - x, py - y));
  }
  return depth;
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return side(a, b, c) * side(a, b, d) < -1e-9 && side(c, d, a) * side(c, d, b) < -1e-9;
}
