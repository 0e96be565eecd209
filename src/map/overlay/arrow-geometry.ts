import { Way, type Window } from "./way";

/** Shape of an arrow's head, in widths of its body. */
export interface ArrowHead {
  /** From the tip back to the barbs. */
  readonly length: number;
  /** From barb to barb. */
  readonly width: number;
  /** How far the barbs lie behind the root, where the body ends. */
  readonly sweep: number;
}

export const HEAD: ArrowHead = { length: 1.9, width: 2.15, sweep: 0.32 };

/** Width of the tail, as a share of the body's before the head. */
export const TAIL = 0.24;

/** How the body swells from tail to head: exponent of the share of the way. */
export const SWELL = 0.8;

/** An arrow shorter than so many heads is drawn smaller, so that it keeps its proportions. */
const SHORTEST_IN_HEADS = 1.75;

/** So many heads behind the tip the way is taken as straight: the head turns with it, never in a jerk. */
const STRAIGHT_IN_HEADS = 2.5;

/** Half the length over which the way is averaged, in widths. Rounds corners and keeps near the track. */
const ROUNDING = 1.7;

/** Inside a bend no edge comes nearer to its centre than this share of the radius. */
const CLOSEST = 0.1;

const MOST_SAMPLES = 240;

/** Floats per vertex of a strip: x, y, distance behind the tip, distance beside the middle. */
export const STRIP_WORDS = 4;

/** An arrow as a triangle strip; each lays two vertices, left and right of its middle, beside each other. */
export class ArrowStrip {
  /** `STRIP_WORDS` a vertex; the first `vertices` count. CSS px. */
  readonly data = new Float32Array((MOST_SAMPLES + 12) * 2 * STRIP_WORDS);
  vertices = 0;
  /** Width of the body before the head as it is drawn, CSS px. */
  width = 0;
  /** From tail to tip, CSS px. */
  length = 0;

  private readonly way = new Way();
  private readonly spineX = new Float64Array(MOST_SAMPLES + 8);
  private readonly spineY = new Float64Array(MOST_SAMPLES + 8);
  private readonly spineAt = new Float64Array(MOST_SAMPLES + 8);
  private readonly bend = new Float64Array(MOST_SAMPLES + 8);
  private readonly place = { x: 0, y: 0 };
  private samples = 0;

  /** Begins a new way. */
  begin(): void {
    this.way.clear();
    this.vertices = 0;
  }

  /** Adds a point of the way, CSS px; the last one is the tip. */
  through(x: number, y: number): void {
    this.way.add(x, y);
  }

  /**
   * Lays the strip along the way.
   * @param width of the body before the head, CSS px.
   * @param margin how far the strip reaches beyond the arrow's edge, for its outline, CSS px.
   * @param window what needs drawing; all of the arrow when left out.
   * @returns false for a way without length or out of sight, which has no vertices.
   */
  lay(width: number, head: ArrowHead, margin = 0, window: Window | null = null): boolean {
    this.vertices = 0;
    const { way } = this;
    const full = way.measure();
    if (!(full > 1e-3)) return false;
    const scale = Math.min(1, full / (SHORTEST_IN_HEADS * head.length * width));
    this.width = width * scale;
    way.straightenEnd(STRAIGHT_IN_HEADS * head.length * this.width);
    this.length = way.measure();
    if (!(this.length > 1e-3)) return false;
    if (!this.trace(head, margin, window)) return false;
    this.watchBends();
    this.emit(head, margin);
    return this.vertices > 0;
  }

  /** Half the width at so much behind the tip, CSS px; on the barbs' line that of the head. */
  halfWidth(behind: number, head: ArrowHead): number {
    const { width } = this;
    const barbs = head.length * width;
    if (behind <= barbs) return (Math.max(0, behind) / barbs) * (head.width / 2) * width;
    return this.halfBody(behind, head);
  }

  private halfBody(behind: number, head: ArrowHead): number {
    const { width, length } = this;
    const body = length - (head.length - head.sweep) * width;
    const share = Math.min(1, Math.max(0, (length - behind) / body));
    return (width / 2) * (TAIL + (1 - TAIL) * share ** SWELL);
  }

  /** Samples the middle of the arrow where it can be seen. */
  private trace(head: ArrowHead, margin: number, window: Window | null): boolean {
    const { length, width } = this;
    const seen = this.way.seen(window, head.width * width + margin + ROUNDING * width);
    if (!seen) return false;
    const barbs = Math.max(0, length - head.length * width - margin);
    const from = seen.from;
    const to = Math.min(seen.to, barbs);
    // Samples stay where they are while the arrow grows, or its edges would shimmer.
    const step = Math.max(2.5, 0.35 * this.width, (to - from) / (MOST_SAMPLES - 4));
    this.samples = 0;
    this.sample(from);
    for (let at = (Math.floor(from / step) + 1) * step; at < to - 0.25 * step; at += step) {
      this.sample(at);
    }
    if (to > from) this.sample(to);
    if (seen.to > barbs) {
      for (const part of [0.5, 1]) this.sample(barbs + (length - barbs) * part);
    }
    return this.samples > 1;
  }

  private sample(at: number): void {
    const { place, samples } = this;
    this.way.meanAt(at, ROUNDING * this.width, place);
    this.spineX[samples] = place.x;
    this.spineY[samples] = place.y;
    this.spineAt[samples] = at;
    this.samples = samples + 1;
  }

  /** Notes how sharply the middle bends at each sample, 1/px, towards its right positive. */
  private watchBends(): void {
    const { spineX, spineY, bend, samples } = this;
    bend[0] = 0;
    for (let index = 1; index + 1 < samples; index++) {
      const x = spineX[index] as number;
      const y = spineY[index] as number;
      const backX = x - (spineX[index - 1] as number);
      const backY = y - (spineY[index - 1] as number);
      const onX = (spineX[index + 1] as number) - x;
      const onY = (spineY[index + 1] as number) - y;
      const turn = Math.atan2(backX * onY - backY * onX, backX * onX + backY * onY);
      const span = (Math.hypot(backX, backY) + Math.hypot(onX, onY)) / 2;
      bend[index] = span > 1e-6 ? turn / span : 0;
    }
    bend[samples - 1] = 0;
  }

  private emit(head: ArrowHead, margin: number): void {
    const { length, width, samples, spineAt } = this;
    const barbs = length - head.length * width - margin;
    for (let index = 0; index < samples; index++) {
      const at = spineAt[index] as number;
      if (index === 0 && at === 0 && margin > 0) this.put(index, -margin, head, margin, false);
      if (at <= barbs + 1e-6) this.put(index, 0, head, margin, false);
      if (at >= barbs - 1e-6) this.put(index, 0, head, margin, true);
      if (index === samples - 1 && at >= length - 1e-6 && margin > 0) {
        // Room for the mitre of the outline at the tip.
        this.put(index, 2.5 * margin, head, margin, true);
      }
    }
  }

  /** Lays the two vertices beside a sample, moved `on` px along the arrow. */
  private put(index: number, on: number, head: ArrowHead, margin: number, inHead: boolean): void {
    const { data, spineX, spineY, samples } = this;
    const before = Math.max(0, index - 1);
    const after = Math.min(samples - 1, index + 1);
    const alongX = (spineX[after] as number) - (spineX[before] as number);
    const alongY = (spineY[after] as number) - (spineY[before] as number);
    const stride = Math.hypot(alongX, alongY) || 1;
    const cos = alongX / stride;
    const sin = alongY / stride;
    const x = (spineX[index] as number) + cos * on;
    const y = (spineY[index] as number) + sin * on;
    const behind = this.length - (this.spineAt[index] as number) - on;
    const half = inHead
      ? this.halfWidth(Math.min(behind, head.length * this.width), head)
      : this.halfBody(behind, head);
    const reach = half + (inHead ? 2 * margin : margin);
    const bend = Math.max(-1, Math.min(1, this.sharpest(index)));
    const left = bend < 0 ? squeezed(reach, -bend) : reach;
    const right = bend > 0 ? squeezed(reach, bend) : reach;
    let word = this.vertices * STRIP_WORDS;
    for (const [side, aside] of [
      [-reach, -left],
      [reach, right],
    ] as const) {
      data[word++] = x - sin * aside;
      data[word++] = y + cos * aside;
      data[word++] = behind;
      data[word++] = side;
    }
    this.vertices += 2;
  }

  /** The sharpest bend near a sample, so that the edge gives way before it and not in it. */
  private sharpest(index: number): number {
    let sharpest = 0;
    for (let near = Math.max(0, index - 2); near <= Math.min(this.samples - 1, index + 2); near++) {
      const bend = this.bend[near] as number;
      if (Math.abs(bend) > Math.abs(sharpest)) sharpest = bend;
    }
    return sharpest;
  }
}

/** How far the edge may lie from the middle inside a bend (1/px) that would fold it. */
function squeezed(reach: number, bend: number): number {
  return Math.min(reach, (1 - CLOSEST) / bend);
}
