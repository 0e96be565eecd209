import type { ArrowGrowth } from "./arrow-growth";
import { type ArrowPaths, BOX, CORNER } from "./arrow-paths";
import { HEAD, ROUNDING } from "./arrow-shape";
import { type Camera, type Point, projectInto } from "./camera";

/** Up to this length (px of the ground) an arrow that can be seen at all is drawn whole. */
const LONG = 1_500;

/** What of an arrow can be seen, as lengths from its tail, px of the ground. */
export interface Stretch {
  from: number;
  to: number;
}

/** Finds which arrows, and of long ones which stretches, lie in the view or just beside it. */
export class ArrowSight {
  private readonly box = new ScreenBox();
  private readonly tip = { x: 0, y: 0 };

  constructor(private readonly paths: ArrowPaths) {}

  /** @returns false, and nothing of use in `out`, when no part of the arrow can be seen. */
  look(path: number, growth: ArrowGrowth, camera: Camera, out: Stretch): boolean {
    const { box, paths, tip } = this;
    const aside = (2 * HEAD.width + ROUNDING) * growth.width;
    if (growth.length > LONG) return this.lookAlong(path, growth, camera, aside, out);
    out.from = 0;
    out.to = growth.length;
    const x = (paths.originX[path] as number) + growth.tipX / growth.scale;
    const y = (paths.originY[path] as number) + growth.tipY / growth.scale;
    // Of most arrows this is enough.
    if (!projectInto(tip, camera, x, y) || isNear(tip, camera, aside)) return true;
    const at = path * BOX;
    const [west, north] = [paths.boxes[at] as number, paths.boxes[at + 1] as number];
    const [east, south] = [paths.boxes[at + 2] as number, paths.boxes[at + 3] as number];
    box.clear();
    box.add(camera, x, y);
    box.add(camera, west, north);
    box.add(camera, east, north);
    box.add(camera, west, south);
    box.add(camera, east, south);
    return box.reaches(camera, aside);
  }

  private lookAlong(
    number: number,
    { bent, bentX, bentY, corners, length, scale, tipX, tipY }: ArrowGrowth,
    camera: Camera,
    aside: number,
    out: Stretch,
  ): boolean {
    const first = this.paths.first[number] as number;
    const originX = this.paths.originX[number] as number;
    const originY = this.paths.originY[number] as number;
    const { box } = this;
    out.from = Number.POSITIVE_INFINITY;
    out.to = Number.NEGATIVE_INFINITY;
    const look = (
      fromX: number,
      fromY: number,
      toX: number,
      toY: number,
      from: number,
      to: number,
    ) => {
      box.clear();
      box.add(camera, originX + fromX, originY + fromY);
      box.add(camera, originX + toX, originY + toY);
      if (!box.reaches(camera, aside)) return;
      out.from = Math.min(out.from, Math.max(0, from - aside));
      out.to = Math.max(out.to, to + aside);
    };
    const path = this.paths.corners;
    for (let corner = 0; corner < corners; corner++) {
      const at = (first + corner) * CORNER;
      const next = at + CORNER;
      const last = corner + 1 === corners;
      const toX = last ? bentX / scale : (path[next + 1] as number);
      const toY = last ? bentY / scale : (path[next + 2] as number);
      const to = last ? bent : (path[next + 3] as number) * scale;
      const from = (path[at + 3] as number) * scale;
      look(path[at + 1] as number, path[at + 2] as number, toX, toY, from, to);
    }
    look(bentX / scale, bentY / scale, tipX / scale, tipY / scale, bent, length);
    return out.from < out.to;
  }
}

function isNear({ x, y }: Point, { width, height }: Camera, aside: number): boolean {
  return x < width + aside && x > -aside && y < height + aside && y > -aside;
}

/** The box around positions on screen. */
class ScreenBox {
  private left = 0;
  private top = 0;
  private right = 0;
  private bottom = 0;
  private readonly point = { x: 0, y: 0 };

  clear(): void {
    this.left = this.top = Number.POSITIVE_INFINITY;
    this.right = this.bottom = Number.NEGATIVE_INFINITY;
  }

  /** Takes in a web mercator position; one behind the eye makes the box boundless. */
  add(camera: Camera, x: number, y: number): void {
    const { point } = this;
    if (projectInto(point, camera, x, y)) {
      this.left = Math.min(this.left, point.x);
      this.right = Math.max(this.right, point.x);
      this.top = Math.min(this.top, point.y);
      this.bottom = Math.max(this.bottom, point.y);
    } else {
      this.left = this.top = Number.NEGATIVE_INFINITY;
      this.right = this.bottom = Number.POSITIVE_INFINITY;
    }
  }

  reaches({ width, height }: Camera, aside: number): boolean {
    return (
      this.left < width + aside &&
      this.right > -aside &&
      this.top < height + aside &&
      this.bottom > -aside
    );
  }
}
