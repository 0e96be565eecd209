import { type Circle, lensTransform, MAGNIFICATION, seenThrough } from "../../pointing";
import { type PointedMap, screenOf } from "./pointed-map";

/** With more device px than a 4K screen has, a graphics card may be slow or out of memory. */
const MOST_PIXELS = 3840 * 2160;

/** The map as a lens sees it: taken once, and again only when the map has changed. */
export class LensPicture {
  private readonly canvas = document.createElement("canvas");
  private stale = true;
  private taking = false;
  private magnified = false;

  constructor(private readonly map: PointedMap) {}

  /** The map was drawn anew. @returns whether the picture has to be taken again */
  changed(): boolean {
    if (!this.taking) this.stale = true;
    return !this.taking;
  }

  /** Has the map drawn as finely as the lens shows it, as far as that is not too much; or as usual again. */
  sharpen(isInUse: boolean): void {
    if (isInUse === this.magnified) return;
    this.magnified = isInUse;
    this.stale = true;
    const { width, height } = this.map.window();
    const room = Math.sqrt(MOST_PIXELS / Math.max(1, width * height)) / devicePixelRatio;
    this.map.setFineness(isInUse ? Math.max(1, Math.min(MAGNIFICATION, room)) : 1);
  }

  /** Draws the magnified map into a lens; what is drawn next under the transform is magnified too. */
  draw(context: CanvasRenderingContext2D, lens: Circle): void {
    if (this.stale) this.take();
    const { x, y, radius } = seenThrough(lens);
    const ratio = this.map.pixelRatio;
    const left = x - radius;
    const top = y - radius;
    const side = 2 * radius;
    context.transform(...lensTransform(lens));
    context.drawImage(
      this.canvas,
      left * ratio,
      top * ratio,
      side * ratio,
      side * ratio,
      left,
      top,
      side,
      side,
    );
  }

  private take(): void {
    const { width, height } = screenOf(this.map);
    const ratio = this.map.pixelRatio;
    this.canvas.width = Math.max(1, Math.round(width * ratio));
    this.canvas.height = Math.max(1, Math.round(height * ratio));
    const context = this.canvas.getContext("2d");
    this.taking = true;
    if (context) this.map.paintInto(context);
    this.taking = false;
    this.stale = false;
  }
}
