import type { Campaign, MovingShape } from "../../campaign";
import { compileOutline, type Outline, outlineAt } from "../../motion";
import { type OverlayPalette, packColour } from "../palette";
import { type Camera, projectInto } from "./camera";
import type { StrokePass } from "./stroke-pass";

/** Distance between the hatches of a pocket, CSS px. */
const HATCH_STEP = 9;
/** Lengths of dash and gap of a line that is inferred, CSS px. */
const DASH = 11;
const GAP = 6;

interface Shape {
  readonly kind: MovingShape["kind"];
  readonly outline: Outline;
  readonly colour: string;
  readonly closed: boolean;
  readonly dashed: boolean;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Fronts, pockets and bridgeheads, drawn as strokes in the colour of the side that holds them. */
export class Shapes {
  /** The kinds of the shapes that the last drawing put into the view. */
  readonly shown = new Set<MovingShape["kind"]>();
  private readonly shapes: readonly Shape[];
  private readonly point = { x: 0, y: 0 };

  constructor({ fronts, forces }: Pick<Campaign, "fronts" | "forces">) {
    this.shapes = fronts.map((front) => {
      const outline = compileOutline(front);
      const holder = [...forces.values()].find(({ side }) => side === front.side);
      return {
        kind: front.kind,
        outline,
        colour: holder?.colour ?? "#606060",
        closed: front.closed,
        dashed: front.grade !== "A" && front.grade !== "B",
        x: new Float64Array(outline.vertices),
        y: new Float64Array(outline.vertices),
      };
    });
  }

  /** Adds the strokes of all shapes as they are at an instant (ms since the Unix epoch). */
  add(strokes: StrokePass, camera: Camera, instant: number, palette: OverlayPalette): void {
    this.shown.clear();
    for (const shape of this.shapes) {
      if (!outlineAt(shape.outline, instant, shape.x, shape.y)) continue;
      if (!this.toScreen(shape, camera)) continue;
      if (touchesView(shape, camera)) this.shown.add(shape.kind);
      if (shape.closed) addHatches(strokes, shape, camera);
      addLine(strokes, shape, 6.5, packColour(palette.paper, 0.75), false);
      addLine(strokes, shape, 3.2, packColour(shape.colour, 0.9), shape.dashed);
    }
  }

  /** Turns a shape's mercator positions into CSS px; false when a part of it is behind the eye. */
  private toScreen({ x, y }: Shape, camera: Camera): boolean {
    for (let vertex = 0; vertex < x.length; vertex++) {
      if (!projectInto(this.point, camera, x[vertex] as number, y[vertex] as number)) return false;
      x[vertex] = this.point.x;
      y[vertex] = this.point.y;
    }
    return true;
  }
}

/** Whether the box around a shape on screen touches the view. */
function touchesView({ x, y }: Shape, { width, height }: Camera): boolean {
  const reaches = (values: Float64Array, limit: number) =>
    values.some((value) => value >= 0) && values.some((value) => value <= limit);
  return reaches(x, width) && reaches(y, height);
}

function addLine(
  strokes: StrokePass,
  { x, y }: Shape,
  width: number,
  ink: number,
  dashed: boolean,
): void {
  let along = 0;
  for (let vertex = 0; vertex + 1 < x.length; vertex++) {
    const [x0, y0] = [x[vertex] as number, y[vertex] as number];
    const [x1, y1] = [x[vertex + 1] as number, y[vertex + 1] as number];
    if (!dashed) {
      strokes.add(x0, y0, x1, y1, width, ink);
      continue;
    }
    const length = Math.hypot(x1 - x0, y1 - y0);
    for (let at = -(along % (DASH + GAP)); at < length; at += DASH + GAP) {
      const from = Math.max(0, at) / length;
      const to = Math.min(length, at + DASH) / length;
      if (to <= from) continue;
      strokes.add(
        x0 + (x1 - x0) * from,
        y0 + (y1 - y0) * from,
        x0 + (x1 - x0) * to,
        y0 + (y1 - y0) * to,
        width,
        ink,
      );
    }
    along += length;
  }
}

/** Hatches the inside of a ring with lines that fall to the right, found by the even-odd rule. */
function addHatches(strokes: StrokePass, { x, y, colour }: Shape, camera: Camera): void {
  const ink = packColour(colour, 0.3);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let vertex = 0; vertex < x.length; vertex++) {
    const level = (x[vertex] as number) - (y[vertex] as number);
    low = Math.min(low, level);
    high = Math.max(high, level);
  }
  // Beyond the window there is nothing to see, however close the view.
  low = Math.max(low, -camera.height);
  high = Math.min(high, camera.width);
  for (let level = Math.ceil(low / HATCH_STEP) * HATCH_STEP; level < high; level += HATCH_STEP) {
    const crossings: number[] = [];
    for (let vertex = 0; vertex + 1 < x.length; vertex++) {
      const [x0, x1] = [x[vertex] as number, x[vertex + 1] as number];
      const from = x0 - (y[vertex] as number) - level;
      const to = x1 - (y[vertex + 1] as number) - level;
      if (from < 0 === to < 0) continue;
      crossings.push(x0 + ((x1 - x0) * from) / (from - to));
    }
    crossings.sort((one, other) => one - other);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const [begin, end] = [crossings[pair] as number, crossings[pair + 1] as number];
      strokes.add(begin, begin - level, end, end - level, 1.4, ink);
    }
  }
}
