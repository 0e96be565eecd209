import { lastNotAfter, Sampler, type Tracks } from "../../motion";
import { Placer } from "../placement";
import { FEATHER } from "../placement-boxes";
import { presence, type Room, shutIn } from "../room";
import { type Camera, type Point, projectInto } from "./camera";
import type { Folding } from "./folding";
import type { SymbolBoxes } from "./symbol-boxes";

/** Metres per second below which a unit counts as resting. */
export const RESTING = 0.01;

/** Says where a symbol would rather stand than on its unit's point. */
export interface StepAside {
  stepAside(
    row: number,
    instant: number,
    camera: Camera,
    x: number,
    y: number,
    halfWidth: number,
    halfHeight: number,
    out: Point,
  ): void;
}

/** A symbol this far unfolded and seen is made room for as for a whole one. */
const COUNTS = 0.25;

/** How far each box is from where it wants to be at one instant, for one view. */
interface Keyframe {
  /** Index of the beat. */
  beat: number;
  camera: Camera | null;
  readonly dx: Float64Array;
  readonly dy: Float64Array;
  /** How much of that is of its own accord, beside its unit's arrow. */
  readonly asideX: Float64Array;
  readonly asideY: Float64Array;
}

/** By row, CSS px. */
export interface Placed {
  /** Centres of the boxes. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** How far each would be from where it wants to be if there were no others. */
  readonly asideX: Float64Array;
  readonly asideY: Float64Array;
}

/** Where the boxes of those that are to be seen want to be at an instant. */
interface Wanted {
  /** Which rows those are, and how many entries of `rows` count. */
  readonly rows: Int32Array;
  readonly count: number;
  /** By row, CSS px. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The boxes of symbols with their labels. */
type Boxes = Pick<SymbolBoxes, "width" | "height" | "offsetX" | "offsetY" | "shares">;

/**
 * Uncrowds symbols so that they glide to new places instead of leaping. Crowding is solved at fixed
 * instants, the beats, and the displacements are blended between the two beats around the instant. What is
 * kept from call to call only saves work: the same instant and view give the same places, whichever way one
 * came there.
 */
export class SteadyPlacement {
  private readonly placer = new Placer();
  private readonly sampler: Sampler;
  private readonly keyframes: readonly [Keyframe, Keyframe];
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  private readonly placedX: Float64Array;
  private readonly placedY: Float64Array;
  private readonly weight: Float32Array;
  /** How much of each unit's place is to be seen at a beat, 0..1; and of those that are there, not coming or going. */
  private readonly seen: Float32Array;
  private readonly staying: Float32Array;
  /** How far each unit has unfolded at a beat, 0..1. */
  private readonly unfolded: Float32Array;
  private readonly point = { x: 0, y: 0 };
  private readonly step = { x: 0, y: 0 };

  /**
   * @param aircraft rows of units that fly over the battlefield; nobody makes room for them meanwhile.
   * @param beats ms since the Unix epoch, ascending.
   */
  constructor(
    private readonly tracks: Tracks,
    private readonly aircraft: readonly boolean[],
    private readonly beats: Float64Array,
    private readonly folding: Pick<Folding, "unfold">,
    private readonly aside: StepAside | null = null,
  ) {
    const rows = tracks.ids.length;
    const keyframe = () => ({
      beat: 0,
      camera: null,
      dx: new Float64Array(rows),
      dy: new Float64Array(rows),
      asideX: new Float64Array(rows),
      asideY: new Float64Array(rows),
    });
    this.sampler = new Sampler(tracks, 0);
    this.keyframes = [keyframe(), keyframe()];
    this.x = new Float64Array(rows);
    this.y = new Float64Array(rows);
    this.placedX = new Float64Array(rows);
    this.placedY = new Float64Array(rows);
    this.weight = new Float32Array(rows);
    this.seen = new Float32Array(rows);
    this.staying = new Float32Array(rows);
    this.unfolded = new Float32Array(rows);
  }

  /** Forgets what was solved, for the boxes have other sizes now. */
  reset(): void {
    for (const keyframe of this.keyframes) keyframe.camera = null;
  }

  /**
   * Writes the centres of the boxes of those that are to be seen to `out`, CSS px.
   * @param camera a new object whenever the view has changed.
   * @param room where in the view symbols may stand.
   * @param instant ms since the Unix epoch.
   */
  place(
    boxes: Boxes,
    wanted: Wanted,
    camera: Camera,
    room: Room,
    instant: number,
    out: Placed,
  ): void {
    const before = Math.max(0, lastNotAfter(this.beats, 0, this.beats.length, instant));
    const begin = this.beats[before] as number;
    const span = (this.beats[before + 1] ?? begin) - begin;
    const share = span > 0 ? Math.min(1, Math.max(0, (instant - begin) / span)) : 0;
    const from = this.solve(before, boxes, camera, room);
    const to = share > 0 ? this.solve(before + 1, boxes, camera, room) : from;
    for (let index = 0; index < wanted.count; index++) {
      const row = wanted.rows[index] as number;
      out.x[row] = (wanted.x[row] as number) + between(from.dx, to.dx, row, share);
      out.y[row] = (wanted.y[row] as number) + between(from.dy, to.dy, row, share);
      out.asideX[row] = between(from.asideX, to.asideX, row, share);
      out.asideY[row] = between(from.asideY, to.asideY, row, share);
      shutIn(boxes, room, row, out.x, out.y);
    }
  }

  /** The displacements at a beat, solved unless they are at hand. Even and odd beats take turns. */
  private solve(beat: number, boxes: Boxes, camera: Camera, room: Room): Keyframe {
    const keyframe = this.keyframes[beat % 2 === 0 ? 0 : 1];
    if (keyframe.camera === camera && keyframe.beat === beat) return keyframe;
    keyframe.camera = camera;
    keyframe.beat = beat;
    this.look(keyframe, boxes, camera, room);
    const { width, height } = boxes;
    const count = this.x.length;
    const { x, y, weight, placedX, placedY } = this;
    this.placer.place({ count, x, y, width, height, weight }, room, placedX, placedY);
    for (let row = 0; row < count; row++) {
      const [asideX, asideY] = [keyframe.asideX[row] as number, keyframe.asideY[row] as number];
      keyframe.dx[row] = (placedX[row] as number) - (x[row] as number) + asideX;
      keyframe.dy[row] = (placedY[row] as number) - (y[row] as number) + asideY;
    }
    return keyframe;
  }

  /** Finds where the boxes want to be at a beat and how much each takes part. */
  private look(
    { beat, asideX, asideY }: Keyframe,
    { width, height, shares, offsetX, offsetY }: Boxes,
    camera: Camera,
    room: Room,
  ): void {
    const { beats, tracks, sampler, point, seen, staying, step, unfolded } = this;
    const instant = beats[beat] as number;
    const earlier = beats[beat - 1] ?? instant - 1;
    const later = beats[beat + 1] ?? instant + 1;
    const frame = sampler.seek(instant);
    for (let row = 0; row < this.x.length; row++) {
      // Who comes or goes between this beat and its neighbours has a place already, or still.
      const present =
        (tracks.visibleFrom[row] as number) < later &&
        (tracks.visibleTo[row] as number) > earlier &&
        (tracks.offsets[row] as number) < (tracks.offsets[row + 1] as number) &&
        projectInto(point, camera, frame.x[row] as number, frame.y[row] as number);
      seen[row] = present ? presence(room, point.x, point.y) : 0;
      // Nobody has folded into a superior that comes or goes at this very instant.
      const stays =
        ((tracks.visibleFrom[row] as number) < instant || beat === 0) &&
        (tracks.visibleTo[row] as number) > instant;
      staying[row] = stays ? (seen[row] as number) : 0;
      if (!present) continue;
      this.x[row] = point.x;
      this.y[row] = point.y;
    }
    this.folding.unfold(shares, staying, unfolded);
    for (let row = 0; row < this.x.length; row++) {
      const shown = (unfolded[row] as number) * (seen[row] as number);
      const passing = this.aircraft[row] === true && sampler.speed(row) > RESTING;
      // Nobody makes room for an aircraft that passes.
      this.weight[row] = passing && shown > 0 ? FEATHER : Math.min(1, shown / COUNTS);
      step.x = 0;
      step.y = 0;
      if (shown > 0) this.lookAside(row, instant, camera, width, height);
      asideX[row] = step.x;
      asideY[row] = step.y;
      this.x[row] = (this.x[row] as number) + (offsetX[row] as number) + step.x;
      this.y[row] = (this.y[row] as number) + (offsetY[row] as number) + step.y;
    }
  }

  private lookAside(
    row: number,
    instant: number,
    camera: Camera,
    width: Float32Array,
    height: Float32Array,
  ): void {
    const x = this.x[row] as number;
    const y = this.y[row] as number;
    const halfWidth = (width[row] as number) / 2;
    const halfHeight = (height[row] as number) / 2;
    this.aside?.stepAside(row, instant, camera, x, y, halfWidth, halfHeight, this.step);
  }
}

/** What is so much of the way from one keyframe to another. */
function between(from: Float64Array, to: Float64Array, row: number, share: number): number {
  const begin = from[row] as number;
  return begin + ((to[row] as number) - begin) * share;
}
