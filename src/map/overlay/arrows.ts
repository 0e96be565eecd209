import type { Campaign, Echelon } from "../../campaign";
import { type Move, movesOf, type Tracks } from "../../motion";
import { echelonRank } from "../detail";
import { packColour } from "../palette";
import { ArrowStrip, HEAD } from "./arrow-geometry";
import { ARROW_MARGIN, type ArrowPass, packStyle } from "./arrow-pass";
import { type Camera, type Point, projectInto } from "./camera";
import type { Scene } from "./layout";

/** A unit that rests no longer than this playing time at the campaign's own speed goes on with its move, seconds. */
const REST_SECONDS = 0.7;

/** After its arrival an arrow stands and then fades over so much playing time, seconds. */
const STAND_SECONDS = 0.8;
const FADE_SECONDS = 2.6;

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

const ADVANCE = packStyle({ fill: 0.7, rim: 0.95, dashed: false, rimWidth: 1.1 });
const WITHDRAWAL = packStyle({ fill: 0.16, rim: 0.85, dashed: false, rimWidth: 1.5 });
const GHOST = packStyle({ fill: 0.1, rim: 0.85, dashed: true, rimWidth: 1.6 });

/** How much of an arrow is to be seen that is so many of its widths long. */
function wholeness(widths: number): number {
  return Math.min(1, Math.max(0, (widths - APPEARS) / (WHOLE - APPEARS)));
}

interface Row {
  readonly row: number;
  readonly width: number;
  readonly force: string;
  readonly planned: boolean;
  readonly moves: readonly Move[];
}

/** What an arrow's looks depend on besides the scene. */
export interface ArrowView {
  readonly camera: Camera;
  readonly scene: Scene;
  /** Of a force, as `#rrggbb`. */
  readonly colour: (force: string) => string;
  /** Of each row, 0..1; a row at 0 has no arrow. */
  readonly opacity: (row: number) => number;
  /** The row that lies over all others; -1 for none. */
  readonly foremost: number;
}

/** Axes of advance: an arrow for each move that is under way or has just ended. */
export class Arrows {
  /** How much of each row's arrow for the move under way is to be seen, as last drawn, 0..1. */
  readonly shown: Float32Array;
  /** Broad ones first, so that the slim lie over them. */
  private readonly rows: readonly Row[];
  private readonly stand: number;
  private readonly fade: number;
  private readonly home: number;
  private readonly strip = new ArrowStrip();
  private readonly byRow: ReadonlyMap<number, Row>;
  private readonly point = { x: 0, y: 0 };
  private readonly other = { x: 0, y: 0 };

  constructor(
    { units, rate, camera }: Pick<Campaign, "units" | "rate" | "camera">,
    private readonly tracks: Tracks,
  ) {
    this.shown = new Float32Array(units.length);
    this.stand = STAND_SECONDS * 1000 * rate;
    this.fade = FADE_SECONDS * 1000 * rate;
    this.home = camera.zoom;
    const longestRest = REST_SECONDS * 1000 * rate;
    this.rows = units
      .flatMap(({ branch, echelon, force, index, trajectory }) => {
        // Aircraft have signs of their own.
        if (!trajectory || branch === "air") return [];
        return {
          row: index,
          width: WIDTHS[echelon],
          rank: echelonRank(echelon),
          force,
          planned: trajectory.status === "planned",
          moves: movesOf(tracks, index, trajectory.actions, longestRest),
        };
      })
      .filter(({ moves }) => moves.length > 0)
      .sort((a, b) => b.rank - a.rank || b.row - a.row);
    this.byRow = new Map(this.rows.map((row) => [row.row, row]));
  }

  /** Gives a pass the arrows of an instant, the broad ones first. */
  add(pass: ArrowPass, view: ArrowView): void {
    this.shown.fill(0);
    const zoom = this.scale(view.camera);
    for (const row of this.rows) if (row.row !== view.foremost) this.addRow(pass, view, row, zoom);
    const foremost = this.byRow.get(view.foremost);
    if (foremost) this.addRow(pass, view, foremost, zoom);
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
    const arrow = this.byRow.get(row);
    const move = arrow?.moves.findLast(({ from }) => from < instant);
    if (!arrow || !move) return;
    const over = instant - move.to - this.stand;
    if (over >= this.fade) return;
    const { tracks, point, other } = this;
    const project = (at: Point, vertex: number) =>
      projectInto(at, camera, tracks.x[vertex] as number, tracks.y[vertex] as number);
    if (!project(point, move.first)) return;
    const width = arrow.width * this.scale(camera);
    const whole = wholeness(Math.hypot(x - point.x, y - point.y) / width);
    const room = Math.min(1, Math.max(0, (camera.width - NARROW) / NARROW));
    const share = room * whole * (1 - Math.max(0, over) / this.fade);
    if (share === 0) return;
    let vertex = move.last - 1;
    while (vertex > move.first && (tracks.times[vertex] as number) > instant) vertex--;
    if (!project(point, vertex) || !project(other, vertex + 1)) return;
    const stride = Math.hypot(other.x - point.x, other.y - point.y);
    if (stride < 1e-6) return;
    const cos = (other.x - point.x) / stride;
    const sin = (other.y - point.y) / stride;
    const aside =
      Math.abs(sin) * halfWidth + Math.abs(cos) * halfHeight + (HEAD.width / 2) * width + 2;
    const back = 0.8 * HEAD.length * width;
    out.x = share * (-sin * aside - cos * back);
    out.y = share * (cos * aside - sin * back);
  }

  private scale({ zoom }: Camera): number {
    return Math.min(1.5, Math.max(0.6, 2 ** ((zoom - this.home) * 0.3)));
  }

  private addRow(pass: ArrowPass, view: ArrowView, row: Row, zoom: number): void {
    const opacity = view.opacity(row.row);
    if (!(opacity > 0)) return;
    const { instant } = view.scene;
    for (const move of row.moves) {
      if (move.from >= instant) break;
      const over = instant - move.to - this.stand;
      if (over >= this.fade) continue;
      const stays = 1 - Math.max(0, over) / this.fade;
      const width = row.width * zoom;
      if (!this.lay(view, row.row, move, width)) continue;
      const { length } = this.strip;
      const whole = wholeness(length / width);
      if (whole === 0) continue;
      if (instant < move.to) this.shown[row.row] = whole;
      const style = row.planned ? GHOST : move.withdraws ? WITHDRAWAL : ADVANCE;
      pass.add(this.strip, packColour(view.colour(row.force), opacity * whole * stays), style);
    }
  }

  /** Lays the strip of a move from where it began to where the unit is now or stopped. */
  private lay({ camera, scene }: ArrowView, row: number, move: Move, width: number): boolean {
    const { strip, point, tracks } = this;
    const { times, x, y } = tracks;
    strip.begin();
    let vertex = move.first;
    for (; vertex <= move.last && (times[vertex] as number) <= scene.instant; vertex++) {
      const seen = projectInto(point, camera, x[vertex] as number, y[vertex] as number);
      // What lies behind the eye has no place on screen.
      if (seen) strip.through(point.x, point.y);
      else strip.begin();
    }
    if (vertex <= move.last) {
      if (!projectInto(point, camera, scene.x[row] as number, scene.y[row] as number)) return false;
      strip.through(point.x, point.y);
    }
    const window = { left: 0, top: 0, right: camera.width, bottom: camera.height };
    return strip.lay(width, HEAD, ARROW_MARGIN, window);
  }
}
