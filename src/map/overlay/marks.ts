import type { OverlayPalette } from "../palette";
import { packColour } from "../palette";
import type { Cell } from "../symbols";
import { type Camera, projectInto } from "./camera";
import type { Layout } from "./layout";
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
 * Draws the line from a symbol that was moved aside to the dot where its unit is.
 * @param arrowed 0..1, how far the tip of an arrow stands for the dot.
 */
export function addLeader(
  strokes: StrokePass,
  layout: Layout,
  row: number,
  forceColour: string,
  palette: OverlayPalette,
  opacity: number,
  arrowed: number,
): void {
  const displacement = layout.displacement(row) - ARROW_LEADS * arrowed;
  const share = Math.min(1, (displacement - LEADER_FROM) / (LEADER_WHOLE - LEADER_FROM));
  if (!(share > 0)) return;
  const alpha = share * opacity;
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

/** Draws a short arrow where a moving unit is heading, from the edge of its symbol on. */
export function addHeading(
  sprites: SpritePass,
  camera: Camera,
  layout: Layout,
  row: number,
  bearing: number,
  symbol: Cell,
  arrow: Cell,
  scale: number,
  opacity: number,
  at: { readonly x: number; readonly y: number },
): void {
  const STEP = 1e-6;
  const ahead = { x: 0, y: 0 };
  const angle = (bearing * Math.PI) / 180;
  const seen = projectInto(
    ahead,
    camera,
    at.x + STEP * Math.sin(angle),
    at.y - STEP * Math.cos(angle),
  );
  if (!seen) return;
  const x = layout.anchorX[row] as number;
  const y = layout.anchorY[row] as number;
  const length = Math.hypot(ahead.x - x, ahead.y - y) || 1;
  const cos = (ahead.x - x) / length;
  const sin = (ahead.y - y) / length;
  const box = layout.drawn(row, symbol, scale, 1);
  const start = Math.max(5, distanceOut(x, y, cos, sin, box));
  sprites.addTurned(arrow, x + cos * start, y + sin * start, cos, sin, opacity);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far along a ray its last point inside a box is; negative when the box lies elsewhere. */
export function distanceOut(x: number, y: number, cos: number, sin: number, box: Box): number {
  const alongX = slab(x, cos, box.x, box.width / 2);
  const alongY = slab(y, sin, box.y, box.height / 2);
  const enter = Math.max(alongX.enter, alongY.enter);
  const leave = Math.min(alongX.leave, alongY.leave);
  return leave >= enter ? leave : -1;
}

function slab(
  from: number,
  step: number,
  centre: number,
  half: number,
): { enter: number; leave: number } {
  if (Math.abs(step) < 1e-9) {
    const inside = Math.abs(from - centre) <= half;
    return inside
      ? { enter: Number.NEGATIVE_INFINITY, leave: Number.POSITIVE_INFINITY }
      : { enter: 1, leave: -1 };
  }
  const first = (centre - half - from) / step;
  const second = (centre + half - from) / step;
  return { enter: Math.min(first, second), leave: Math.max(first, second) };
}
