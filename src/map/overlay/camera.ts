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

/** CSS px per mercator unit at the centre of the view. */
export function pixelsPerUnit(camera: Camera): number {
  return 512 * 2 ** camera.zoom;
}

function at(matrix: Float64Array, index: number): number {
  return matrix[index] as number;
}
