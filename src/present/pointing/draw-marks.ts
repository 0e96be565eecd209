import type { Circle, Screen, Stroke } from "../../pointing";
import type { MarkColours } from "./colours";
import { middleOf, type Outline, penOutline, widthOf } from "./outline";

type Context = CanvasRenderingContext2D;

/** A line around a pen's stroke that parts it from what is under it, as a share of the stroke's width. */
const CASING = 0.35;
/** A laser's dot is seen at least so large, CSS px. */
const LEAST_DOT = 7;

/** A smooth shape through an outline's corners. */
function shapeOf(outline: Outline): Path2D {
  const path = new Path2D();
  outline.forEach(([x, y], index) => {
    const [nextX, nextY] = outline[(index + 1) % outline.length] ?? [x, y];
    const middleX = (x + nextX) / 2;
    const middleY = (y + nextY) / 2;
    if (index === 0) path.moveTo(middleX, middleY);
    else path.quadraticCurveTo(x, y, middleX, middleY);
  });
  path.closePath();
  return path;
}

export function fillOutline(context: Context, outline: Outline, colour: string): void {
  context.fillStyle = colour;
  context.fill(shapeOf(outline));
}

function drawPen(context: Context, stroke: Stroke, screen: Screen, colours: MarkColours): void {
  const shape = shapeOf(penOutline(stroke, screen));
  context.lineJoin = "round";
  context.lineWidth = Math.max(1.5, widthOf(stroke, screen) * CASING);
  context.strokeStyle = colours.casing;
  context.stroke(shape);
  context.fillStyle = colours.pen(stroke.ink);
  context.fill(shape);
}

function drawHighlighter(
  context: Context,
  stroke: Stroke,
  screen: Screen,
  colours: MarkColours,
): void {
  const [first, ...rest] = middleOf(stroke, screen);
  if (!first) return;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.lineWidth = widthOf(stroke, screen);
  context.strokeStyle = colours.highlighter(stroke.ink);
  context.beginPath();
  context.moveTo(first.x, first.y);
  for (const { x, y } of rest) context.lineTo(x, y);
  // A mere dot: a line of no length has round ends all the same.
  if (rest.length === 0) context.lineTo(first.x, first.y);
  context.stroke();
}

/** Draws the marks of one kind, each where it sticks. */
export function drawStrokes(
  context: Context,
  kind: Stroke["kind"],
  strokes: readonly Stroke[],
  screen: Screen,
  colours: MarkColours,
): void {
  const draw = kind === "pen" ? drawPen : drawHighlighter;
  for (const stroke of strokes) if (stroke.kind === kind) draw(context, stroke, screen, colours);
}

/** Draws a laser's dot: bright, with a rim for dark ground and a glow that the last row sees. */
export function drawDot(context: Context, { x, y, radius }: Circle, colours: MarkColours): void {
  const size = Math.max(LEAST_DOT, radius);
  const glow = context.createRadialGradient(x, y, size, x, y, size * 2.8);
  glow.addColorStop(0, colours.glow);
  glow.addColorStop(1, colours.glowEnd);
  context.fillStyle = glow;
  context.beginPath();
  context.arc(x, y, size * 2.8, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = colours.laser;
  context.strokeStyle = colours.laserRim;
  context.lineWidth = size * 0.3;
  context.beginPath();
  context.arc(x, y, size, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
}

/** Dims all of the screen but a circle with a soft edge. */
export function drawSpotlight(
  context: Context,
  { x, y, radius }: Circle,
  { width, height }: Pick<Screen, "width" | "height">,
  colours: MarkColours,
): void {
  const shade = context.createRadialGradient(x, y, radius * 0.94, x, y, radius * 1.06);
  shade.addColorStop(0, "transparent");
  shade.addColorStop(1, colours.dim);
  context.fillStyle = shade;
  context.fillRect(0, 0, width, height);
}
