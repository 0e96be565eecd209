import type { OverlayPalette } from "../palette";
import { packColour } from "../palette";
import type { Cell } from "../symbols";
import { type Camera, projectInto } from "./camera";
import type { Layout, Scene } from "./layout";
import type { SpritePass } from "./sprite-pass";
import type { StrokePass } from "./stroke-pass";

/** A leader line appears from this displacement on and is whole at the second, CSS px. */
const LEADER_FROM = 6;
const LEADER_WHOLE = 12;
/** An arrow beside a symbol stands for its leader line up to so much more displacement. */
const ARROW_LEADS = 14;

/** Circumference of the Earth in metres: one mercator unit at the equator. */
const EQUATOR = 40_075_016.686;

/** Whether a symbol stands so far aside of its unit that a line leads there. */
export function isLed(layout: Layout, row: number): boolean {
  return layout.displacement(row) > LEADER_WHOLE;
}

/**
 * How much of its leader line a symbol has, 0..1.
 * @param arrowed 0..1, how far the tip of an arrow stands for the dot.
 */
export function leaderShare(layout: Layout, row: number, arrowed: number): number {
  const displacement = layout.displacement(row) - ARROW_LEADS * arrowed;
  const share = (displacement - LEADER_FROM) / (LEADER_WHOLE - LEADER_FROM);
  return Math.min(1, Math.max(0, share));
}

/**
 * Draws the line from a symbol that was moved aside to the dot where its unit is.
 * @param arrowed 0..1, how far the tip of an arrow stands for the dot.
 */
export function addLeader(
  strokes: StrokePass,
  layout: Layout,
  row: number,
  forceColour: string,
  palette: OverlayPalette,
  alpha: number,
  arrowed: number,
): void {
  const x = layout.anchorX[row] as number;
  const y = layout.anchorY[row] as number;
  const toX = layout.x[row] as number;
  const toY = layout.y[row] as number;
  strokes.add(x, y, toX, toY, 3.6, packColour(palette.paper, alpha * 0.8));
  strokes.add(x, y, toX, toY, 1.5, packColour(palette.leader, alpha));
  const dot = alpha * (1 - arrowed);
  if (dot === 0) return;
  strokes.add(x, y, x, y, 9, packColour(palette.paper, dot));
  strokes.add(x, y, x, y, 6.4, packColour(forceColour, dot));
}

/** Draws a dashed ring of a radius in km around a mercator position. */
export function addRing(
  strokes: StrokePass,
  camera: Camera,
  x: number,
  y: number,
  radiusKm: number,
  colour: string,
  palette: OverlayPalette,
): void {
  const latitudeScale = Math.cosh((0.5 - y) * 2 * Math.PI);
  const radius = ((radiusKm * 1000) / EQUATOR) * latitudeScale;
  const DASHES = 40;
  const from = { x: 0, y: 0 };
  const to = { x: 0, y: 0 };
  for (const [width, ink] of [
    [4.4, packColour(palette.paper, 0.75)],
    [1.8, packColour(colour, 0.9)],
  ] as const) {
    for (let dash = 0; dash < DASHES; dash++) {
      const begin = (dash / DASHES) * 2 * Math.PI;
      const end = ((dash + 0.5) / DASHES) * 2 * Math.PI;
      const seen =
        projectInto(from, camera, x + radius * Math.cos(begin), y + radius * Math.sin(begin)) &&
        projectInto(to, camera, x + radius * Math.cos(end), y + radius * Math.sin(end));
      if (seen) strokes.add(from.x, from.y, to.x, to.y, width, ink);
    }
  }
}

/** Draws a closed ring of a radius in CSS px around what the user points at. */
export function addCircle(
  strokes: StrokePass,
  x: number,
  y: number,
  radius: number,
  width: number,
  colour: number,
): void {
  const SIDES = 36;
  for (let side = 0; side < SIDES; side++) {
    const begin = (side / SIDES) * 2 * Math.PI;
    const end = ((side + 1) / SIDES) * 2 * Math.PI;
    strokes.add(
      x + radius * Math.cos(begin),
      y + radius * Math.sin(begin),
      x + radius * Math.cos(end),
      y + radius * Math.sin(end),
      width,
      colour,
    );
  }
}

/** Draws a glow behind a symbol that is pointed at. */
export function addGlow(
  strokes: StrokePass,
  layout: Layout,
  row: number,
  symbol: Cell,
  scale: number,
  palette: OverlayPalette,
): void {
  const { x, y, width, height } = layout.drawn(row, symbol, scale, 1);
  const reach = (width - height) / 2;
  for (const [extra, alpha] of [
    [22, 0.25],
    [14, 0.45],
    [8, 0.95],
  ] as const) {
    strokes.add(x - reach, y, x + reach, y, height + extra, packColour(palette.glow, alpha));
  }
}

/** How far ahead of a unit its heading is looked for, mercator. */
const AHEAD = 1e-6;
const ahead = { x: 0, y: 0 };

/** Draws a short arrow where a moving unit is heading, from the edge of its symbol on. */
export function addHeading(
  sprites: SpritePass,
  { camera, layout, scene }: { camera: Camera; layout: Layout; scene: Scene },
  row: number,
  symbol: Cell,
  arrow: Cell,
  scale: number,
  opacity: number,
): void {
  const angle = (scene.legs.bearing(row) * Math.PI) / 180;
  const toX = (scene.x[row] as number) + AHEAD * Math.sin(angle);
  const toY = (scene.y[row] as number) - AHEAD * Math.cos(angle);
  if (!projectInto(ahead, camera, toX, toY)) return;
  const x = layout.anchorX[row] as number;
  const y = layout.anchorY[row] as number;
  const alongX = ahead.x - x;
  const alongY = ahead.y - y;
  const length = Math.sqrt(alongX * alongX + alongY * alongY) || 1;
  const cos = alongX / length;
  const sin = alongY / length;
  const left = (layout.x[row] as number) - symbol.anchorX * scale - x;
  const top = (layout.y[row] as number) - symbol.anchorY * scale - y;
  const out = distanceOut(cos, sin, left, top, symbol.width * scale, symbol.height * scale);
  const start = Math.max(5, out);
  sprites.addTurned(arrow, x + cos * start, y + sin * start, cos, sin, opacity);
}

/** How far along a ray from the origin its last point inside a box is; negative when the box lies elsewhere. */
function distanceOut(
  cos: number,
  sin: number,
  left: number,
  top: number,
  width: number,
  height: number,
): number {
  // A ray along an axis meets the sides across it nowhere, which division by zero says too.
  const [acrossX, acrossY] = [1 / cos, 1 / sin];
  const nearX = left * acrossX;
  const farX = (left + width) * acrossX;
  const nearY = top * acrossY;
  const farY = (top + height) * acrossY;
  const enter = Math.max(Math.min(nearX, farX), Math.min(nearY, farY));
  const leave = Math.min(Math.max(nearX, farX), Math.max(nearY, farY));
  return leave >= enter ? leave : -1;
}
