import type { Campaign, Echelon } from "../../campaign";
import type { Tracks } from "../../motion";
import type { ArrowKind } from "../contract";
import { echelonRank } from "../detail";
import { packColour, withOpacity } from "../palette";
import { ArrowGrowth } from "./arrow-growth";
import { patienceOf, shownMoves } from "./arrow-moves";
import { type ArrowPass, packStyle } from "./arrow-pass";
import { type ArrowPath, ArrowPaths, cornersOf } from "./arrow-paths";
import { HEAD } from "./arrow-shape";
import { ArrowSight } from "./arrow-sight";
import { type Camera, type Point, pixelsPerUnit, projectInto } from "./camera";
import type { Scene } from "./layout";

/** Width before the head at the campaign's own zoom, CSS px. */
const WIDTHS: Readonly<Record<Echelon, number>> = {
  company: 6,
  battalion: 6,
  regiment: 7,
  group: 9,
  brigade: 8.5,
  division: 10,
  corps: 13,
  army: 18,
  front: 22,
  theatre: 24,
};

/** An arrow appears when it is so many of its widths long and is whole at the second. */
const APPEARS = 1.6;
const WHOLE = 3.2;

/** In a view up to so narrow (CSS px) there is no room to step aside; in one twice as wide there is all. */
const NARROW = 500;

const STYLES: Readonly<Record<ArrowKind, number>> = {
  advance: packStyle({ fill: 0.8, rim: 0.95, dashed: false, rimWidth: 1.1 }),
  withdrawal: packStyle({ fill: 0.16, rim: 0.85, dashed: false, rimWidth: 1.5 }),
  planned: packStyle({ fill: 0.1, rim: 0.85, dashed: true, rimWidth: 1.6 }),
};

/** How much of an arrow is to be seen that is so many of its widths long. */
function wholeness(widths: number): number {
  return Math.min(1, Math.max(0, (widths - APPEARS) / (WHOLE - APPEARS)));
}

interface Row {
  readonly row: number;
  /** How long its arrows stand and fade, ms. */
  readonly stand: number;
  readonly fade: number;
  readonly width: number;
  /** Index of its force. */
  readonly ink: number;
  readonly planned: boolean;
  readonly paths: readonly ArrowPath[];
  /** Index of the path that began last, near which the search begins. */
  begun: number;
  /** Of the arrow that was measured last. */
  readonly growth: ArrowGrowth;
}

/** What an arrow's looks depend on besides the scene. */
export interface ArrowView {
  readonly camera: Camera;
  readonly scene: Scene;
  /** Of a force, as `#rrggbb`. */
  readonly colour: (force: string) => string;
  /** Of each row, 0..1; a row at 0 has no arrow. */
  readonly opacity: Float32Array;
  /** The row that lies over all others; -1 for none. */
  readonly foremost: number;
}

/** Axes of advance: an arrow for each move that is under way or has just ended. */
export class Arrows {
  /** How much of each row's arrow for the move under way is to be seen, as last drawn, 0..1. */
  readonly shown: Float32Array;
  readonly paths: ArrowPaths;
  /** The kinds of arrows that the last drawing put into the view. */
  readonly kinds = new Set<ArrowKind>();
  /** Without arrows the symbols need not step aside either. */
  wanted = true;
  /** Broad ones first, so that the slim lie over them. */
  private readonly rows: readonly Row[];
  private readonly byRow: readonly (Row | undefined)[];
  private readonly home: number;
  private readonly forces: readonly string[];
  /** Packed colours of the forces, for one drawing. */
  private inks: readonly number[] = [];
  private readonly sight: ArrowSight;
  private camera: Camera | null = null;
  /** Of the arrows against those at the campaign's own zoom. */
  private widths = 1;
  /** CSS px per mercator unit. */
  private scale = 1;
  private readonly stretch = { from: 0, to: 0 };
  private readonly point = { x: 0, y: 0 };

  constructor(
    { units, rate, camera }: Pick<Campaign, "units" | "rate" | "camera">,
    tracks: Tracks,
  ) {
    this.shown = new Float32Array(units.length);
    this.home = camera.zoom;
    const moving = units
      .map((unit) => ({ unit, moves: shownMoves(tracks, unit, rate) }))
      .filter(({ moves }) => moves.length > 0);
    this.paths = new ArrowPaths(tracks, cornersOf(moving.flatMap(({ moves }) => moves)));
    this.forces = [...new Set(moving.map(({ unit }) => unit.force))];
    this.rows = moving
      .map(({ unit: { echelon, force, index, trajectory }, moves }) => ({
        row: index,
        stand: patienceOf(echelon).stand * 1000 * rate,
        fade: patienceOf(echelon).fade * 1000 * rate,
        width: WIDTHS[echelon],
        rank: echelonRank(echelon),
        ink: this.forces.indexOf(force),
        planned: trajectory?.status === "planned",
        paths: moves.map((move) => this.paths.add(move)),
        begun: -1,
        growth: new ArrowGrowth(this.paths),
      }))
      .sort((a, b) => b.rank - a.rank || b.row - a.row);
    const byRow: (Row | undefined)[] = units.map(() => undefined);
    for (const row of this.rows) byRow[row.row] = row;
    this.byRow = byRow;
    this.sight = new ArrowSight(this.paths);
  }

  /** Gives a pass the arrows of an instant, the broad ones first. */
  add(pass: ArrowPass, view: ArrowView): void {
    this.shown.fill(0);
    this.kinds.clear();
    if (!this.wanted) return;
    this.adaptTo(view.camera);
    this.inks = this.forces.map((force) => packColour(view.colour(force)));
    for (const row of this.rows) if (row.row !== view.foremost) this.addRow(pass, view, row);
    const foremost = this.byRow[view.foremost];
    if (foremost) this.addRow(pass, view, foremost);
  }

  /**
   * Where a symbol would rather stand than on its unit's point, so that it leaves the head of its arrow
   * free: to the right of the way it goes.
   * @param x, y of the unit, CSS px.
   * @param out takes the step aside, CSS px; 0, 0 for a unit without an arrow.
   */
  stepAside(
    row: number,
    instant: number,
    camera: Camera,
    x: number,
    y: number,
    halfWidth: number,
    halfHeight: number,
    out: Point,
  ): void {
    out.x = 0;
    out.y = 0;
    const arrow = this.byRow[row];
    if (!arrow || !this.wanted || camera.width <= NARROW) return;
    const path = arrow.paths[lastBegun(arrow, instant)];
    if (!path) return;
    const left = stays(arrow, path, instant);
    if (left === 0) return;
    const { point } = this;
    const { growth } = arrow;
    this.adaptTo(camera);
    const width = arrow.width * this.widths;
    if (!growth.measure(path, instant, width, this.scale)) return;
    const whole = wholeness(growth.length / width);
    const room = Math.min(1, (camera.width - NARROW) / NARROW);
    const share = room * whole * left;
    if (share === 0) return;
    const { originX, originY } = path;
    const { bentX, bentY, scale } = growth;
    if (!projectInto(point, camera, originX + bentX / scale, originY + bentY / scale)) return;
    const alongX = x - point.x;
    const alongY = y - point.y;
    const stride = Math.sqrt(alongX * alongX + alongY * alongY);
    if (stride < 1e-6) return;
    const cos = alongX / stride;
    const sin = alongY / stride;
    const aside =
      Math.abs(sin) * halfWidth + Math.abs(cos) * halfHeight + (HEAD.width / 2) * width + 2;
    const back = 0.8 * HEAD.length * width;
    out.x = share * (-sin * aside - cos * back);
    out.y = share * (cos * aside - sin * back);
  }

  /** Makes ready for a camera what all arrows share. */
  private adaptTo(camera: Camera): void {
    if (camera === this.camera) return;
    this.camera = camera;
    this.widths = Math.min(1.5, Math.max(0.6, 2 ** ((camera.zoom - this.home) * 0.3)));
    this.scale = pixelsPerUnit(camera);
  }

  private addRow(pass: ArrowPass, view: ArrowView, row: Row): void {
    const opacity = view.opacity[row.row] as number;
    if (opacity === 0) return;
    const { camera, scene } = view;
    const { sight, stretch } = this;
    const { growth } = row;
    const width = row.width * this.widths;
    const last = lastBegun(row, scene.instant);
    let first = last;
    while (first >= 0 && stays(row, row.paths[first] as ArrowPath, scene.instant) > 0) first--;
    for (let index = first + 1; index <= last; index++) {
      const path = row.paths[index] as ArrowPath;
      if (!growth.measure(path, scene.instant, width, this.scale)) continue;
      const whole = wholeness(growth.length / width);
      if (whole === 0) continue;
      if (scene.instant < path.to) this.shown[row.row] = whole;
      if (!sight.look(path, growth, camera, stretch)) continue;
      const alpha = opacity * whole * stays(row, path, scene.instant);
      const kind = row.planned ? "planned" : path.withdraws ? "withdrawal" : "advance";
      this.kinds.add(kind);
      pass.add(
        path,
        growth,
        stretch,
        withOpacity(this.inks[row.ink] as number, alpha),
        STYLES[kind],
      );
    }
  }
}

/** Index of the last path that began before an instant; -1 for none. */
function lastBegun(row: Row, instant: number): number {
  const { paths } = row;
  let index = row.begun;
  while (index >= 0 && (paths[index] as ArrowPath).from >= instant) index--;
  while (index + 1 < paths.length && (paths[index + 1] as ArrowPath).from < instant) index++;
  row.begun = index;
  return index;
}

/** How much of an arrow's opacity is left since its unit arrived, 0..1. */
function stays({ stand, fade }: Row, { to }: ArrowPath, instant: number): number {
  return Math.min(1, Math.max(0, 1 - (instant - to - stand) / fade));
}
