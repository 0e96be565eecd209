import type { Edges } from "../room";

/** The view at one moment, as the base map was drawn with it. */
export interface Camera {
  /** Column-major; web mercator (0..1) to clip space. */
  readonly matrix: Float64Array;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** Web-mercator zoom, 512 px tiles. */
  readonly zoom: number;
  readonly pixelRatio: number;
  /** By which the page scales the whole map up; 1 when left out. */
  readonly magnification?: number;
  /** Parts of the view that the page covers; no symbol should stand there. */
  readonly covered?: readonly Edges[];
}

export interface Point {
  x: number;
  y: number;
}

/**
 * Projects a mercator position to CSS px from the top left corner, into `out`.
 * @returns false for a position behind the eye, which has no place on screen.
 */
export function projectInto(out: Point, camera: Camera, x: number, y: number): boolean {
  const m = camera.matrix;
  const w = at(m, 3) * x + at(m, 7) * y + at(m, 15);
  if (!(w > 0)) return false;
  const clipX = at(m, 0) * x + at(m, 4) * y + at(m, 12);
  const clipY = at(m, 1) * x + at(m, 5) * y + at(m, 13);
  out.x = ((clipX / w + 1) / 2) * camera.width;
  out.y = ((1 - clipY / w) / 2) * camera.height;
  return true;
}

/** Whether a point of the screen, CSS px, lies in the view. */
export function isInView({ x, y }: Point, { width, height }: Camera): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/**
 * The mercator position that is seen at a point of clip space (-1..1 each way), into `out`.
 * @returns false above the horizon, where there is no ground.
 */
export function groundAt(out: Point, camera: Camera, clipX: number, clipY: number): boolean {
  const m = camera.matrix;
  const a = at(m, 0) - clipX * at(m, 3);
  const b = at(m, 4) - clipX * at(m, 7);
  const c = at(m, 1) - clipY * at(m, 3);
  const d = at(m, 5) - clipY * at(m, 7);
  const right = clipX * at(m, 15) - at(m, 12);
  const below = clipY * at(m, 15) - at(m, 13);
  const determinant = a * d - b * c;
  out.x = (right * d - b * below) / determinant;
  out.y = (a * below - right * c) / determinant;
  return at(m, 3) * out.x + at(m, 7) * out.y + at(m, 15) > 0;
}

/**
 * The camera's matrix for positions relative to a mercator origin, in single precision. The origin is
 * added in double precision: mercator itself in single is half a pixel coarse at zoom 14.
 */
export function matrixFrom(
  camera: Camera,
  originX: number,
  originY: number,
  out: Float32Array,
): void {
  const m = camera.matrix;
  for (let index = 0; index < 12; index++) out[index] = at(m, index);
  for (let row = 0; row < 4; row++) {
    out[12 + row] = at(m, row) * originX + at(m, 4 + row) * originY + at(m, 12 + row);
  }
}

/** Whether two matrices are the same. */
export function isSameMatrix(a: Float64Array, b: Float64Array): boolean {
  return a.every((value, index) => value === b[index]);
}

/** CSS px per mercator unit at the centre of the view. */
export function pixelsPerUnit(camera: Camera): number {
  return 512 * 2 ** camera.zoom;
}

function at(matrix: Float64Array, index: number): number {
  return matrix[index] as number;
}
