import type { Campaign } from "../../campaign";
import { mercatorX, mercatorY } from "../../motion";
import type { DrawnSymbol, Emphasis } from "../contract";
import { type OverlayPalette, packColour } from "../palette";
import type { CampaignSheet, Cell, SelectionSheet } from "../symbols";
import type { Arrows } from "./arrows";
import { type Camera, projectInto } from "./camera";
import type { Layout, Scene } from "./layout";
import { addCircle, addGlow, addHeading, addLeader, addRing, leaderShare } from "./marks";
import type { Prominence } from "./prominence";
import type { Resources } from "./resources";
import { RESTING } from "./steady-placement";
import { LABEL_OVERLAP } from "./symbol-pass";
import type { TrackDate } from "./track-dates";
import { addTrackDates } from "./track-marks";

/** All that decides a picture. */
export interface View {
  readonly camera: Camera;
  readonly scene: Scene;
  readonly campaign: Campaign;
  readonly layout: Layout;
  readonly prominence: Prominence;
  readonly emphasis: Emphasis;
  readonly sheet: CampaignSheet;
  readonly selection: SelectionSheet | null;
  readonly dates: readonly TrackDate[];
  readonly palette: OverlayPalette;
  /** -1 when no unit is selected. */
  readonly selectedRow: number;
  /** -1 when no unit is pointed at. */
  readonly pointedRow: number;
  /** How much of each row's arrow of advance is to be seen, 0..1. */
  readonly arrowShown: Float32Array;
  /** How far each row has come, or how much is left of one that goes, 0..1. */
  readonly entrance: Float32Array;
  /** How much of arrows and trails is to be seen, 0..1: they step back for ghosts. */
  readonly axes: number;
}

/** Lays out the axes of advance, which fold, dim and come to the front with their symbols. */
export function addArrows(
  { arrows: pass }: Resources,
  arrows: Arrows,
  view: View,
  colour: (force: string) => string,
): void {
  const { camera, entrance, layout, prominence, scene, selectedRow } = view;
  const { opacity } = arrows;
  for (let row = 0; row < opacity.length; row++) {
    const strength = prominence.strength[row] as number;
    opacity[row] = layout.shown[row] === 1 ? strength * (entrance[row] as number) * view.axes : 0;
  }
  arrows.add(pass, { camera, scene, colour, foremost: selectedRow });
}

/** Draws what lies between the trails and the symbols: ring, leaders, glow, headings. */
export function drawUnderSymbols(resources: Resources, view: View): void {
  const { camera, campaign, layout, palette, pointedRow, scene, selectedRow } = view;
  const { strokes } = resources;
  const selected = campaign.units[selectedRow];
  if (selected && layout.shown[selectedRow] === 1) {
    const leg = Math.max(0, scene.legs.vertex(selectedRow));
    const radius = selected.trajectory?.uncertaintyKm[leg] ?? 0;
    const x = scene.x[selectedRow] ?? 0;
    const y = scene.y[selectedRow] ?? 0;
    if (radius > 0) addRing(strokes, camera, x, y, radius, palette.label, palette);
  }
  addPointedPlace(resources, view);
  for (const row of view.prominence.crowd) addUnderSymbol(resources, view, row);
  for (const row of view.prominence.foremost) addUnderSymbol(resources, view, row);
  if (view.prominence.foremost.includes(pointedRow)) {
    const cell = cellOf(view, pointedRow);
    addGlow(strokes, layout, pointedRow, cell, scaleOf(view, pointedRow), palette);
  }
  strokes.flush(camera);
}

/** Draws a symbol's leader and heading. */
function addUnderSymbol({ strokes, sprites }: Resources, view: View, row: number): void {
  const { campaign, layout, palette, scene } = view;
  const opacity = view.prominence.opacity[row] as number;
  const arrowed = view.arrowShown[row] ?? 0;
  const led = leaderShare(layout, row, arrowed);
  if (led > 0) {
    const colour = campaign.forces.get(campaign.units[row]?.force ?? "")?.colour ?? palette.leader;
    addLeader(strokes, layout, row, colour, palette, opacity * led, arrowed);
  }
  if (arrowed === 1 || !(scene.legs.speed(row) > RESTING)) return;
  const arrow = view.sheet.arrows[row] as Cell;
  const rest = opacity * (1 - arrowed);
  addHeading(sprites, view, row, cellOf(view, row), arrow, scaleOf(view, row), rest);
}

/** Draws the symbols with their labels, and the selected track's dates over all others. */
export function drawSymbols(resources: Resources, view: View): void {
  const { camera, layout, palette, prominence, selection, selectedRow } = view;
  if (selectedRow >= 0 && selection) {
    const { strokes, selection: sprites } = resources;
    addTrackDates(strokes, sprites, camera, view.dates, selection.dates, palette);
  }
  resources.symbols.draw(camera, layout.scale, prominence.crowd, {
    x: layout.x,
    y: layout.y,
    opacity: prominence.opacity,
    labelOpacity: layout.labelOpacity,
  });
  for (const row of prominence.foremost) addForemost(resources, view, row);
  resources.sprites.flush(camera);
  resources.strokes.flush(camera);
  resources.selection.flush(camera);
}

/** Adds what lies over all other symbols. */
function addForemost(resources: Resources, view: View, row: number): void {
  const { layout, prominence, selection, selectedRow, sheet } = view;
  const step = 1 / view.camera.pixelRatio;
  const x = layout.x[row] as number;
  const y = layout.y[row] as number;
  const [cell, scale] = [cellOf(view, row), scaleOf(view, row)];
  const opacity = prominence.opacity[row] as number;
  const enlarged = row === selectedRow && selection !== null;
  const sprites = enlarged ? resources.selection : resources.sprites;
  const label = enlarged ? selection.label : (sheet.labels[row] as Cell);
  const labelOpacity = enlarged ? 1 : (layout.labelOpacity[row] as number);
  const below = (cell.height - cell.anchorY) * scale;
  if (labelOpacity > 0) {
    sprites.add(label, x, y + below - LABEL_OVERLAP, 1, opacity * labelOpacity, step);
  }
  sprites.add(cell, x, y, scale, opacity, step);
}

/** What a view shows of its symbols, front-most last. */
export function symbolsOf(view: View): DrawnSymbol[] {
  const { crowd, foremost, opacity } = view.prominence;
  return [...crowd, ...foremost].map((row) =>
    view.layout.drawn(row, cellOf(view, row), scaleOf(view, row), opacity[row] as number),
  );
}

/** The picture with which a row's symbol is drawn. */
export function cellOf({ selection, selectedRow, sheet }: View, row: number): Cell {
  return row === selectedRow && selection ? selection.symbol : (sheet.symbols[row] as Cell);
}

/** The scale at which it is drawn. */
export function scaleOf({ layout, selection, selectedRow }: View, row: number): number {
  return row === selectedRow && selection ? 1 : layout.scale;
}

/** Rings the place or event that is pointed at. */
function addPointedPlace({ strokes }: Resources, view: View): void {
  const { camera, campaign, palette } = view;
  const { pointed } = view.emphasis;
  if (!pointed || pointed.kind === "unit") return;
  const position =
    pointed.kind === "place"
      ? campaign.places.get(pointed.id)?.position
      : campaign.eventById.get(pointed.id)?.position;
  const point = { x: 0, y: 0 };
  if (!position) return;
  if (!projectInto(point, camera, mercatorX(position[0]), mercatorY(position[1]))) return;
  addCircle(strokes, point.x, point.y, 18, 7, packColour(palette.paper, 0.9));
  addCircle(strokes, point.x, point.y, 18, 3.5, packColour(palette.glow));
}
