/** A hall as far as reading goes, metres. */
export interface Hall {
  /** Width of the picture on the screen. */
  readonly width: number;
  /** From the screen to the last row. */
  readonly distance: number;
}

const ARCMIN = Math.PI / 180 / 60;

/**
 * Height of capitals that is read without effort, arc minutes: ISO 9241-303 asks for 16 at least (and recommends
 * 20 to 22) for letters of the Latin kind.
 */
export const EASE = 16;

/**
 * Height of capitals that most people still make out with effort, arc minutes: a letter of 5 is what an eye of normal
 * acuity (20/20, Snellen) just tells from others, and many see half as well without knowing it.
 */
export const EFFORT = 10;

/** The angle under which a height is seen, arc minutes. @param height metres @param distance metres */
export function visualAngle(height: number, distance: number): number {
  return (2 * Math.atan(height / (2 * distance))) / ARCMIN;
}

/** From so far a height is seen under an angle, metres. @param height metres @param angle arc minutes */
export function distanceFor(height: number, angle: number): number {
  return height / (2 * Math.tan((angle * ARCMIN) / 2));
}

/** How large something is on the hall's screen, metres. @param size and the window's width in CSS px */
export function onScreen(size: number, windowWidth: number, { width }: Hall): number {
  return (size / windowWidth) * width;
}

/** How near the desk's own screen is, metres. */
export const DESK_DISTANCE = 0.6;

/**
 * By how much the page must be scaled on the desk to look as large as from the last row.
 * @param windowWidth CSS px
 * @param pixel size of a CSS px on the desk's screen, metres
 */
export function scaleAtDesk(hall: Hall, windowWidth: number, pixel: number): number {
  return (onScreen(1, windowWidth, hall) / hall.distance) * (DESK_DISTANCE / pixel);
}
