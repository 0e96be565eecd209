import type { Campaign } from "../../campaign";
import type { Tracks } from "../../motion";
import type { ArrowKind } from "../contract";
import { opacityByte, packColour } from "../palette";
import { ArrowGrowth } from "./arrow-growth";
import { ArrowMovers } from "./arrow-movers";
import type { ArrowPass } from "./arrow-pass";
import type { ArrowPaths } from "./arrow-paths";
import { HEAD } from "./arrow-shape";
import { ADVANCE, ARROW_KINDS, PLANNED, WITHDRAWAL } from "./arrow-styles";
import { type Camera, type Point, pixelsPerUnit, projectInto } from "./camera";
import type { Scene } from "./layout";
import { END, MeasuredArrows, WHOLE, wholeness } from "./measured-arrows";

/** In a view up to so narrow (CSS px) there is no room to step aside; in one twice as wide there is all. */
const NARROW = 500;

/** What an arrow's looks depend on besides the scene. */
export interface ArrowView {
  readonly camera: Camera;
  readonly scene: Scene;
  /** Of a force, as `#rrggbb`. */
  readonly colour: (force: string) => string;
  /** The row that lies over all others; -1 for none. */
  readonly foremost: number;
}

/** Takes what is in the view of the arrows, one after the other. */
export type ArrowSink = Pick<ArrowPass, "add">;

/** Axes of advance: an arrow for each move that is under way or has just ended. */
export class Arrows {
  /** How much of each row's arrow for the move under way is to be seen, as last drawn, 0..1. */
  readonly shown: Float32Array;
  /** How much of each row's arrows is to be drawn, 0..1, to be written before `add`; a row at 0 has none. */
  readonly opacity: Float32Array;
  readonly paths: ArrowPaths;
  /** Without arrows the symbols need not step aside either. */
  wanted = true;
  private readonly movers: ArrowMovers;
  /** For the steps aside, which are taken at other instants than the arrows are drawn. */
  private readonly growth: ArrowGrowth;
  private readonly measured: MeasuredArrows;
  private readonly home: number;
  /** Packed colours of the forces, for one drawing. */
  private inks: readonly number[] = [];
  /** A bit for each kind of which the last drawing put an arrow into the view. */
  private drawnKinds = 0;
  private camera: Camera | null = null;
  /** Of the arrows against those at the campaign's own zoom. */
  private widths = 1;
  /** CSS px per mercator unit. */
  private scale = 1;
  private readonly point = { x: 0, y: 0 };

  constructor(
    { units, rate, camera }: Pick<Campaign, "units" | "rate" | "camera">,
    tracks: Tracks,
  ) {
    this.shown = new Float32Array(units.length);
    this.opacity = new Float32Array(units.length);
    this.home = camera.zoom;
    this.movers = new ArrowMovers(units, tracks, rate);
    this.paths = this.movers.paths;
    this.growth = new ArrowGrowth(this.paths, this.movers.count);
    this.measured = new MeasuredArrows(this.paths, this.movers.count);
  }

  /** The kinds of arrows that the last drawing put into the view. */
  get kinds(): ReadonlySet<ArrowKind> {
    return new Set(ARROW_KINDS.filter((_, kind) => this.drawnKinds & (1 << kind)));
  }

  /** Gives a pass the arrows of an instant, the broad ones first. */
  add(pass: ArrowSink, view: ArrowView): void {
    this.shown.fill(0);
    this.drawnKinds = 0;
    if (!this.wanted) return;
    this.adaptTo(view.camera);
    this.inks = this.movers.forces.map((force) => packColour(view.colour(force), 0));
    const { movers } = this;
    this.measured.begin(view.scene.instant, view.camera);
    const foremost = movers.moverOf[view.foremost] ?? -1;
    for (let mover = 0; mover < movers.count; mover++) {
      if (mover !== foremost) this.addMover(pass, view, mover);
    }
    if (foremost >= 0) this.addMover(pass, view, foremost);
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
    const { movers } = this;
    const mover = movers.moverOf[row] as number;
    if (mover < 0 || !this.wanted || camera.width <= NARROW) return;
    const path = movers.lastBegun(mover, instant);
    if (path < movers.firstOf(mover)) return;
    const left = movers.stays(mover, path, instant);
    if (left === 0) return;
    const { growth, paths, point } = this;
    this.adaptTo(camera);
    growth.adaptTo(instant, this.scale);
    const width = (movers.width[mover] as number) * this.widths;
    if (!growth.measure(path, width, mover)) return;
    const whole = wholeness(growth.length / width);
    const room = Math.min(1, (camera.width - NARROW) / NARROW);
    const share = room * whole * left;
    if (share === 0) return;
    const bentX = (paths.originX[path] as number) + growth.bentX / growth.scale;
    const bentY = (paths.originY[path] as number) + growth.bentY / growth.scale;
    if (!projectInto(point, camera, bentX, bentY)) return;
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

  private addMover(pass: ArrowSink, view: ArrowView, mover: number): void {
    const { measured, movers, paths } = this;
    const row = movers.rows[mover] as number;
    const opacity = this.opacity[row] as number;
    if (opacity === 0) return;
    const { instant } = view.scene;
    const width = (movers.width[mover] as number) * this.widths;
    const begin = movers.firstOf(mover);
    const last = movers.lastBegun(mover, instant);
    let first = last;
    while (first >= begin && movers.stays(mover, first, instant) > 0) first--;
    for (let path = first + 1; path <= last; path++) {
      const at = measured.measure(path, mover, width);
      const { words } = measured;
      const whole = words[at + WHOLE] as number;
      if (whole === 0) continue;
      if (instant < (paths.to[path] as number)) this.shown[row] = whole;
      if (words[at + END] === 0) continue;
      const alpha = opacity * whole * movers.stays(mover, path, instant);
      const kind =
        movers.planned[mover] === 1 ? PLANNED : paths.withdraws[path] === 1 ? WITHDRAWAL : ADVANCE;
      this.drawnKinds |= 1 << kind;
      const ink = this.inks[movers.force[mover] as number] as number;
      pass.add(words, at, ink, opacityByte(alpha), kind);
    }
  }
}
