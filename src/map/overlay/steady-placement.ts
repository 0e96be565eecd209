import { Sampler, type Tracks } from "../../motion";
import { confine, type PlacementBoxes, Placer } from "../placement";
import { type Camera, type Point, projectInto } from "./camera";

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

/** How far each box is from where it wants to be at one instant, for one view. */
interface Keyframe {
  /** Index of the beat. */
  beat: number;
  camera: Camera | null;
  readonly dx: Float64Array;
  readonly dy: Float64Array;
}

/**
 * Uncrowds symbols so that they glide to new places instead of leaping. Crowding is solved at fixed
 * instants, the beats, and the displacements are blended between the two beats around the instant. What is kept from call to call only saves work: the same instant and view give the same places,
 * whichever way one came there.
 */
export class SteadyPlacement {
  private readonly placer = new Placer();
  private readonly sampler: Sampler;
  private readonly keyframes: readonly [Keyframe, Keyframe];
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  private readonly placedX: Float64Array;
  private readonly placedY: Float64Array;
  private readonly takesPart: Uint8Array;
  private readonly asideX: Float64Array;
  private readonly asideY: Float64Array;
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
    private readonly aside: StepAside | null = null,
  ) {
    const rows = tracks.ids.length;
    const keyframe = () => ({
      beat: 0,
      camera: null,
      dx: new Float64Array(rows),
      dy: new Float64Array(rows),
    });
    this.sampler = new Sampler(tracks, 0);
    this.keyframes = [keyframe(), keyframe()];
    this.x = new Float64Array(rows);
    this.y = new Float64Array(rows);
    this.asideX = new Float64Array(rows);
    this.asideY = new Float64Array(rows);
    this.placedX = new Float64Array(rows);
    this.placedY = new Float64Array(rows);
    this.takesPart = new Uint8Array(rows);
  }

  /** Forgets what was solved, for the boxes have other sizes now. */
  reset(): void {
    for (const keyframe of this.keyframes) keyframe.camera = null;
  }

  /**
   * Writes the centres of all boxes to `outX` and `outY`, CSS px.
   * @param boxes as they are at the instant (ms since the Unix epoch).
   * @param unfolded 0 for a row that has folded into its superior and takes no place.
   * @param offsetX, offsetY how the boxes' centres lie from their units, CSS px.
   * @param camera a new object whenever the view has changed.
   */
  place(
    boxes: PlacementBoxes,
    unfolded: Float32Array,
    offsetX: Float32Array,
    offsetY: Float32Array,
    camera: Camera,
    instant: number,
    outX: Float64Array,
    outY: Float64Array,
  ): void {
    const before = this.beatBefore(instant);
    const begin = this.beats[before] as number;
    const span = (this.beats[before + 1] ?? begin) - begin;
    const share = span > 0 ? Math.min(1, Math.max(0, (instant - begin) / span)) : 0;
    const from = this.solve(before, boxes, unfolded, offsetX, offsetY, camera);
    const to = share > 0 ? this.solve(before + 1, boxes, unfolded, offsetX, offsetY, camera) : from;
    for (let row = 0; row < boxes.count; row++) {
      const fromX = from.dx[row] as number;
      const fromY = from.dy[row] as number;
      outX[row] = (boxes.x[row] as number) + fromX + ((to.dx[row] as number) - fromX) * share;
      outY[row] = (boxes.y[row] as number) + fromY + ((to.dy[row] as number) - fromY) * share;
      if (boxes.visible[row] === 1) confine(boxes, camera, row, outX, outY);
    }
  }

  /** Index of the last beat not after an instant; the first before all. */
  private beatBefore(instant: number): number {
    let low = 1;
    let high = this.beats.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.beats[middle] as number) <= instant) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The displacements at a beat, solved unless they are at hand. Even and odd beats take turns. */
  private solve(
    beat: number,
    { count, width, height }: PlacementBoxes,
    unfolded: Float32Array,
    offsetX: Float32Array,
    offsetY: Float32Array,
    camera: Camera,
  ): Keyframe {
    const keyframe = this.keyframes[beat % 2 === 0 ? 0 : 1];
    if (keyframe.camera === camera && keyframe.beat === beat) return keyframe;
    keyframe.camera = camera;
    keyframe.beat = beat;
    this.look(beat, { width, height }, unfolded, offsetX, offsetY, camera);
    const { x, y, takesPart, placedX, placedY } = this;
    const boxes = { count, x, y, width, height, visible: takesPart };
    this.placer.place(boxes, camera, placedX, placedY);
    for (let row = 0; row < count; row++) {
      keyframe.dx[row] =
        (placedX[row] as number) - (x[row] as number) + (this.asideX[row] as number);
      keyframe.dy[row] =
        (placedY[row] as number) - (y[row] as number) + (this.asideY[row] as number);
    }
    return keyframe;
  }

  /** Finds where the boxes want to be at a beat and which of them take part. */
  private look(
    beat: number,
    { width, height }: Pick<PlacementBoxes, "width" | "height">,
    unfolded: Float32Array,
    offsetX: Float32Array,
    offsetY: Float32Array,
    camera: Camera,
  ): void {
    const { beats, tracks, sampler, point } = this;
    const instant = beats[beat] as number;
    const earlier = beats[beat - 1] ?? instant - 1;
    const later = beats[beat + 1] ?? instant + 1;
    const frame = sampler.seek(instant);
    for (let row = 0; row < this.x.length; row++) {
      // Who comes or goes between this beat and its neighbours has a place already, or still.
      const present =
        (unfolded[row] as number) > 0 &&
        (tracks.visibleFrom[row] as number) < later &&
        (tracks.visibleTo[row] as number) > earlier &&
        (tracks.offsets[row] as number) < (tracks.offsets[row + 1] as number);
      const passing = this.aircraft[row] === true && sampler.speed(row) > RESTING;
      const seen =
        present && projectInto(point, camera, frame.x[row] as number, frame.y[row] as number);
      this.takesPart[row] = seen && !passing ? 1 : 0;
      if (!seen) continue;
      const { step } = this;
      step.x = 0;
      step.y = 0;
      const halfWidth = (width[row] as number) / 2;
      const halfHeight = (height[row] as number) / 2;
      this.aside?.stepAside(row, instant, camera, point.x, point.y, halfWidth, halfHeight, step);
      this.asideX[row] = step.x;
      this.asideY[row] = step.y;
      this.x[row] = point.x + (offsetX[row] as number) + step.x;
      this.y[row] = point.y + (offsetY[row] as number) + step.y;
    }
  }
}
