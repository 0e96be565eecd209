import { SYMBOL_LANE, TRAIL_LANE } from "./army";
import { type Sight, TRAIL_WIDTH } from "./way";

/** The symbol is looked at so far below its middle (px): its trail and heading arrow don't reach there. */
const BELOW_MIDDLE = 10;

/** Looks for the probes in the picture that has just been drawn; a device pixel is a CSS px. */
export function lookForProbes(gl: WebGL2RenderingContext): Sight {
  return {
    symbol: rightEdge(gl, SYMBOL_LANE + BELOW_MIDDLE),
    head: rightEdge(gl, TRAIL_LANE) - TRAIL_WIDTH / 2,
  };
}

/** Where the last magenta on a row (CSS px from the top) ends, to a fraction of a pixel; NaN when there is none. */
function rightEdge(gl: WebGL2RenderingContext, row: number): number {
  const width = gl.drawingBufferWidth;
  const pixels = new Uint8Array(width * 4);
  const fromBottom = gl.drawingBufferHeight - 1 - Math.floor(row);
  gl.readPixels(0, fromBottom, width, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  const magenta = (x: number) => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(x * 4, x * 4 + 3);
    return Math.max(0, Math.min(red, blue) - green);
  };
  for (let x = width - 2; x >= 2; x--) {
    const whole = magenta(x - 1);
    // A pixel at an edge is covered in part; the one before it says what whole cover looks like.
    if (whole > 150 && magenta(x - 2) > 150) return x + Math.min(1, magenta(x) / whole);
  }
  return Number.NaN;
}
