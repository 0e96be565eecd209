import type { Campaign } from "../../campaign";
import { mercatorX, mercatorY } from "../../motion";
import type { Emphasis } from "../contract";
import { echelonRank } from "../detail";
import { type OverlayPalette, packColour } from "../palette";
import type { CampaignSheet, Cell, SelectionSheet } from "../symbols";
import type { Arrows } from "./arrows";
import { type Camera, projectInto } from "./camera";
import { DIMMED, LABEL_OVERLAP, type Layout, type Scene } from "./layout";
import { addCircle, addGlow, addHeading, addLeader, addRing } from "./marks";
import type { Resources } from "./resources";
import { RESTING } from "./steady-placement";
import type { TrackDate } from "./track-dates";
import { addTrackDates } from "./track-marks";

/** All that decides a picture. */
export interface View {
  readonly camera: Camera;
  readonly scene: Scene;
  readonly campaign: Campaign;
  readonly layout: Layout;
  readonly emphasis: Emphasis;
  readonly sheet: CampaignSheet;
  readonly selection: SelectionSheet | null;
  readonly dates: readonly TrackDate[];
  readonly palette: OverlayPalette;
  /** -1 when no unit is selected. */
  readonly selectedRow: number;
  /** How much of each row's arrow of advance is to be seen, 0..1. */
  readonly arrowShown: Float32Array;
  /** How far each row has come, or how much is left of one that goes, 0..1. */
  readonly entrance: Float32Array;
  /** How much of arrows and trails is to be seen, 0..1: they step back for ghosts. */
  readonly axes: number;
}

/** A symbol as it was drawn. */
export interface SymbolPicture {
  readonly row: number;
  readonly cell: Cell;
  readonly scale: number;
  readonly opacity: number;
}

/** Opacity of a unit that follows a plan which was never carried out. */
const GHOST = 0.6;

/** Lays out the axes of advance, which fold, dim and come to the front with their symbols. */
export function addArrows(
  { arrows: pass }: Resources,
  arrows: Arrows,
  view: View,
  colour: (force: string) => string,
): void {
  const { camera, scene, layout, selectedRow } = view;
  const opacity = (row: number) =>
    layout.shown[row] === 1 ? opacityOf(view, row) * (view.entrance[row] as number) * view.axes : 0;
  arrows.add(pass, { camera, scene, colour, opacity, foremost: selectedRow });
}

/** Draws what lies between the trails and the symbols: ring, leaders, glow, headings. */
export function drawUnderSymbols(resources: Resources, view: View): void {
  const { camera, campaign, layout, palette, scene, sheet, selectedRow } = view;
  const { strokes, sprites } = resources;
  const selected = campaign.units[selectedRow];
  if (selected && layout.shown[selectedRow] === 1) {
    const leg = Math.max(0, scene.leg[selectedRow] ?? 0);
    const radius = selected.trajectory?.uncertaintyKm[leg] ?? 0;
    const x = scene.x[selectedRow] ?? 0;
    const y = scene.y[selectedRow] ?? 0;
    if (radius > 0) addRing(strokes, camera, x, y, radius, palette.label, palette);
  }
  addPointedPlace(resources, view);

  for (const row of frontMostLast(view)) {
    const unit = campaign.units[row];
    if (!unit) continue;
    const opacity = opacityOf(view, row) * (layout.presence[row] as number);
    const colour = campaign.forces.get(unit.force)?.colour ?? palette.leader;
    const arrowed = view.arrowShown[row] ?? 0;
    addLeader(strokes, layout, row, colour, palette, opacity, arrowed);
    if ((scene.speed[row] ?? 0) > RESTING && arrowed < 1) {
      const { cell, scale } = picture(view, row);
      const at = { x: scene.x[row] ?? 0, y: scene.y[row] ?? 0 };
      const arrow = sheet.arrows[row] as Cell;
      const bearing = scene.bearing[row] ?? 0;
      const rest = opacity * (1 - arrowed);
      addHeading(sprites, camera, layout, row, bearing, cell, arrow, scale, rest, at);
    }
  }
  const pointed = pointedRow(view);
  if (pointed >= 0 && isSeen(layout, pointed)) {
    const { cell, scale } = picture(view, pointed);
    addGlow(strokes, layout, pointed, cell, scale, palette);
  }
  strokes.flush(camera);
}

/** Draws the symbols with their labels, and the selected track's dates over all others. @returns the symbols, front-most last. */
export function drawSymbols(resources: Resources, view: View): SymbolPicture[] {
  const { camera, layout, palette, sheet, selection, selectedRow } = view;
  const step = 1 / camera.pixelRatio;
  const pictures: SymbolPicture[] = [];
  if (selectedRow >= 0 && selection) {
    const { strokes, selection: sprites } = resources;
    addTrackDates(strokes, sprites, camera, view.dates, selection.dates, palette);
  }
  for (const row of frontMostLast(view)) {
    const drawn = picture(view, row);
    pictures.push(drawn);
    const x = layout.x[row] as number;
    const y = layout.y[row] as number;
    const enlarged = row === selectedRow && selection !== null;
    const sprites = enlarged ? resources.selection : resources.sprites;
    const label = enlarged ? selection.label : (sheet.labels[row] as Cell);
    const labelOpacity = enlarged ? 1 : (layout.labelOpacity[row] as number);
    const below = (drawn.cell.height - drawn.cell.anchorY) * drawn.scale;
    if (labelOpacity > 0) {
      sprites.add(label, x, y + below - LABEL_OVERLAP, 1, drawn.opacity * labelOpacity, step);
    }
    sprites.add(drawn.cell, x, y, drawn.scale, drawn.opacity, step);
  }
  resources.sprites.flush(camera);
  resources.strokes.flush(camera);
  resources.selection.flush(camera);
  return pictures;
}

/** Visible rows: large formations over small ones, then what is pointed at, then what is selected. */
function frontMostLast(view: View): readonly number[] {
  const { campaign, layout, selectedRow } = view;
  const pointed = pointedRow(view);
  const rows = orderOf(campaign).filter(
    (row) => isSeen(layout, row) && row !== selectedRow && row !== pointed,
  );
  for (const row of [pointed, selectedRow]) {
    if (row >= 0 && isSeen(layout, row) && rows.at(-1) !== row) rows.push(row);
  }
  return rows;
}

function isSeen({ presence, shown }: Layout, row: number): boolean {
  return shown[row] === 1 && (presence[row] as number) > 0;
}

const orders = new WeakMap<Campaign, readonly number[]>();

/** Rows from the smallest echelon to the largest, later ones of a kind first; aircraft above all. */
export function orderOf(campaign: Campaign): readonly number[] {
  const known = orders.get(campaign);
  if (known) return known;
  const order = campaign.units
    .map(({ branch, echelon, index }) => ({
      rank: echelonRank(echelon) + (branch === "air" ? 100 : 0),
      index,
    }))
    .sort((a, b) => a.rank - b.rank || b.index - a.index)
    .map(({ index }) => index);
  orders.set(campaign, order);
  return order;
}

function picture(view: View, row: number): SymbolPicture {
  const { layout, selection, selectedRow, sheet } = view;
  const opacity = opacityOf(view, row) * (layout.presence[row] as number);
  return row === selectedRow && selection
    ? { row, cell: selection.symbol, scale: 1, opacity }
    : { row, cell: sheet.symbols[row] as Cell, scale: layout.scale, opacity };
}

/** How strongly a row is drawn, 0..1: folding, plans that came to nothing, and the selection's dimming in one. */
export function opacityOf(view: View, row: number): number {
  const { campaign, layout, selectedRow } = view;
  const unfolded = layout.unfolded[row] as number;
  const ghost = campaign.units[row]?.trajectory?.status === "planned";
  const meant = selectedRow < 0 || row === selectedRow || row === pointedRow(view);
  return unfolded * (ghost ? GHOST : 1) * (meant ? 1 : DIMMED);
}

function pointedRow({ campaign, emphasis: { pointed } }: View): number {
  return pointed?.kind === "unit" ? (campaign.unitById.get(pointed.id)?.index ?? -1) : -1;
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
