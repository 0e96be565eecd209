/** A picture on a canvas of its own, waiting to be packed into a sheet. Lengths in CSS px. */
export interface Painting {
  readonly canvas: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
  /** The point of the picture that goes where the thing is, from the top left corner. */
  readonly anchorX: number;
  readonly anchorY: number;
}

/**
 * A canvas of the given extent in CSS px, and its context scaled to them. It lives in main memory: these
 * canvases are copied and uploaded, which from the GPU would mean reading back.
 * @throws Error when the browser gives no 2D context.
 */
export function createCanvas(
  width: number,
  height: number,
  pixelRatio: number,
): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width * pixelRatio);
  canvas.height = Math.ceil(height * pixelRatio);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("The browser gave no 2D canvas to draw symbols on.");
  context.scale(pixelRatio, pixelRatio);
  return { canvas, context };
}
