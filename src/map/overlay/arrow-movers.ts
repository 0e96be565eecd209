import type { Echelon, Unit } from "../../campaign";
import type { Tracks } from "../../motion";
import { echelonRank } from "../detail";
import { patienceOf, shownMoves } from "./arrow-moves";
import { ArrowPaths } from "./arrow-paths";

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

/** Units that have arrows, in columns, for a frame goes through all of them. */
export class ArrowMovers {
  readonly count: number;
  /** Row of each, broad ones first, so that the slim lie over them. */
  readonly rows: Int32Array;
  /** By row: which of the movers it is; -1 for none. */
  readonly moverOf: Int32Array;
  /** Width of an arrow's body before the head at the campaign's own zoom, CSS px. */
  readonly width: Float64Array;
  /** 1 for one that follows a plan which was never carried out. */
  readonly planned: Uint8Array;
  /** Index of its force in `forces`. */
  readonly force: Uint8Array;
  readonly forces: readonly string[];
  readonly paths: ArrowPaths;
  /** How long arrows stand and fade, ms. */
  private readonly stand: Float64Array;
  private readonly fade: Float64Array;
  /** The paths of each begin where those of the one before end. */
  private readonly starts: Int32Array;
  /** The path that began last, near which the search begins. */
  private readonly begun: Int32Array;

  /** @param rate of the campaign. */
  constructor(units: readonly Unit[], tracks: Tracks, rate: number) {
    const moving = units
      .map((unit) => ({
        unit,
        rank: echelonRank(unit.echelon),
        moves: shownMoves(tracks, unit, rate),
      }))
      .filter(({ moves }) => moves.length > 0)
      .sort((a, b) => b.rank - a.rank || b.unit.index - a.unit.index);
    this.count = moving.length;
    this.rows = Int32Array.from(moving, ({ unit }) => unit.index);
    this.moverOf = new Int32Array(units.length).fill(-1);
    this.width = Float64Array.from(moving, ({ unit }) => WIDTHS[unit.echelon]);
    this.planned = Uint8Array.from(moving, ({ unit }) =>
      Number(unit.trajectory?.status === "planned"),
    );
    this.forces = [...new Set(moving.map(({ unit }) => unit.force))];
    this.force = Uint8Array.from(moving, ({ unit }) => this.forces.indexOf(unit.force));
    this.paths = new ArrowPaths(
      tracks,
      moving.flatMap(({ moves }) => moves),
    );
    const patience = moving.map(({ unit }) => patienceOf(unit.echelon));
    this.stand = Float64Array.from(patience, ({ stand }) => stand * 1000 * rate);
    this.fade = Float64Array.from(patience, ({ fade }) => fade * 1000 * rate);
    this.starts = new Int32Array(moving.length + 1);
    moving.forEach(({ moves, unit }, mover) => {
      this.moverOf[unit.index] = mover;
      this.starts[mover + 1] = this.firstOf(mover) + moves.length;
    });
    this.begun = this.starts.map((start) => start - 1);
  }

  /** The first path of a mover. */
  firstOf(mover: number): number {
    return this.starts[mover] as number;
  }

  /** The last path of a mover that began before an instant; one less than its first for none. */
  lastBegun(mover: number, instant: number): number {
    const { begun } = this;
    const { from } = this.paths;
    const begin = this.firstOf(mover);
    const end = this.firstOf(mover + 1);
    let path = begun[mover] as number;
    while (path >= begin && (from[path] as number) >= instant) path--;
    while (path + 1 < end && (from[path + 1] as number) < instant) path++;
    begun[mover] = path;
    return path;
  }

  /** How much of an arrow's opacity is left since its unit arrived, 0..1. */
  stays(mover: number, path: number, instant: number): number {
    const gone = instant - (this.paths.to[path] as number) - (this.stand[mover] as number);
    return Math.min(1, Math.max(0, 1 - gone / (this.fade[mover] as number)));
  }
}
