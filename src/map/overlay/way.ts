import type { Point } from "./camera";

/** What can be seen, CSS px. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Place extends Point {
  /** The piece on which it was found last, near which the search begins. */
  piece: number;
}

/** A line of straight pieces on screen that is measured and averaged along its length. */
export class Way {
  /** CSS px, as last measured. */
  length = 0;
  /** x and y of each point. */
  private points = new Float64Array(256);
  /** Length up to each point and the integrals of x and y over it. */
  private sums = new Float64Array(128 * 3);
  private count = 0;
  private readonly place: Place = { x: 0, y: 0, piece: 0 };
  private readonly other: Place = { x: 0, y: 0, piece: 0 };

  clear(): void {
    this.count = 0;
    this.length = 0;
  }

  /** Adds a point, CSS px; one on the last point is left out. */
  add(x: number, y: number): void {
    const { count } = this;
    if (count > 0) {
      const dx = x - (this.points[count * 2 - 2] as number);
      const dy = y - (this.points[count * 2 - 1] as number);
      if (dx * dx + dy * dy < 1e-6) return;
    }
    if (count * 2 + 4 > this.points.length) {
      const points = new Float64Array(this.points.length * 2);
      points.set(this.points);
      this.points = points;
      this.sums = new Float64Array(points.length * 2);
    }
    this.points[count * 2] = x;
    this.points[count * 2 + 1] = y;
    this.count = count + 1;
  }

  /**
   * Sums up all points: distance from its beginning at each point and the integral of the place over it.
   * @returns its length.
   */
  measure(): number {
    const { points, sums, count } = this;
    let along = 0;
    let sumX = 0;
    let sumY = 0;
    for (let point = 0; point < count; point++) {
      if (point > 0) {
        const x0 = points[point * 2 - 2] as number;
        const y0 = points[point * 2 - 1] as number;
        const x1 = points[point * 2] as number;
        const y1 = points[point * 2 + 1] as number;
        const step = Math.hypot(x1 - x0, y1 - y0);
        along += step;
        sumX += (step * (x0 + x1)) / 2;
        sumY += (step * (y0 + y1)) / 2;
      }
      sums[point * 3] = along;
      sums[point * 3 + 1] = sumX;
      sums[point * 3 + 2] = sumY;
    }
    this.length = along;
    return along;
  }

  /** Replaces the last stretch (CSS px) by a straight line to the end. Measure before and after. */
  straightenEnd(stretch: number): void {
    const { points, sums, count } = this;
    const from = this.length - stretch;
    const tipX = points[count * 2 - 2] as number;
    const tipY = points[count * 2 - 1] as number;
    let point = count - 1;
    while (point > 0 && (sums[point * 3] as number) > from) point--;
    if (from > 0) {
      const begin = sums[point * 3] as number;
      const share = (from - begin) / ((sums[point * 3 + 3] as number) - begin);
      const x0 = points[point * 2] as number;
      const y0 = points[point * 2 + 1] as number;
      points[point * 2 + 2] = x0 + share * ((points[point * 2 + 2] as number) - x0);
      points[point * 2 + 3] = y0 + share * ((points[point * 2 + 3] as number) - y0);
      point += 1;
    }
    points[point * 2 + 2] = tipX;
    points[point * 2 + 3] = tipY;
    this.count = point + 2;
  }

  /** The stretch, from the beginning, that passes through a window or so far (CSS px) beside it. */
  seen(window: Window | null, aside: number): { from: number; to: number } | null {
    const { points, sums, count, length } = this;
    if (!window) return { from: 0, to: length };
    let from = Number.POSITIVE_INFINITY;
    let to = Number.NEGATIVE_INFINITY;
    for (let point = 0; point + 1 < count; point++) {
      const x0 = points[point * 2] as number;
      const y0 = points[point * 2 + 1] as number;
      const x1 = points[point * 2 + 2] as number;
      const y1 = points[point * 2 + 3] as number;
      if (Math.max(x0, x1) < window.left - aside || Math.min(x0, x1) > window.right + aside)
        continue;
      if (Math.max(y0, y1) < window.top - aside || Math.min(y0, y1) > window.bottom + aside)
        continue;
      from = Math.min(from, sums[point * 3] as number);
      to = Math.max(to, sums[point * 3 + 3] as number);
    }
    return from < to ? { from, to } : null;
  }

  /**
   * Writes the mean place of a stretch around a place to `out`. The nearer to an end, the shorter the
   * stretch, so that the ends stay where they are.
   * @param at CSS px from the beginning.
   * @param reach of the stretch either way, CSS px.
   */
  meanAt(at: number, reach: number, out: Point): void {
    const { place, other, length } = this;
    const free = Math.min(reach, at, length - at);
    if (free < 1e-3) {
      this.placeAt(at, place, false);
      out.x = place.x;
      out.y = place.y;
      return;
    }
    this.placeAt(at + free, place, true);
    this.placeAt(at - free, other, true);
    out.x = (place.x - other.x) / (2 * free);
    out.y = (place.y - other.y) / (2 * free);
  }

  /** The place on the way at a distance from its beginning, or its integral up to there. */
  private placeAt(at: number, out: Place, sum: boolean): void {
    const { points, sums, count } = this;
    let piece = Math.min(out.piece, count - 2);
    while (piece + 2 < count && (sums[piece * 3 + 3] as number) < at) piece++;
    while (piece > 0 && (sums[piece * 3] as number) > at) piece--;
    out.piece = piece;
    const begin = sums[piece * 3] as number;
    const span = (sums[piece * 3 + 3] as number) - begin;
    const ahead = at - begin;
    const x0 = points[piece * 2] as number;
    const y0 = points[piece * 2 + 1] as number;
    const stepX = ((points[piece * 2 + 2] as number) - x0) / span;
    const stepY = ((points[piece * 2 + 3] as number) - y0) / span;
    if (sum) {
      out.x = (sums[piece * 3 + 1] as number) + ahead * (x0 + (stepX * ahead) / 2);
      out.y = (sums[piece * 3 + 2] as number) + ahead * (y0 + (stepY * ahead) / 2);
    } else {
      out.x = x0 + stepX * ahead;
      out.y = y0 + stepY * ahead;
    }
  }
}
