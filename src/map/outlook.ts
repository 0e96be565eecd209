import type { Map as MapLibreMap } from "maplibre-gl";
import { SCALE_BAR } from "./base-map";
import { type Camera, isSameMatrix } from "./overlay";
import { type Cover, type Room, roomIn } from "./room";

/** The view with which the base map was last drawn, and the room that the page leaves in it. */
export class Outlook {
  /** Null before the first drawing; a new object whenever anything has changed. */
  camera: Camera | null = null;
  /** How often the base map has been drawn. */
  paints = 0;
  /** By which the page scales the whole map up. */
  magnification = 1;
  private covered: readonly Cover[] = [];
  /** That of the last drawing, whose own is written over with the next. */
  private matrix = new Float64Array(16);
  /** Of the map, CSS px; to ask the page for it in every frame would make it lay itself out. */
  private readonly size = { width: 0, height: 0 };

  constructor(private readonly map: MapLibreMap) {
    this.measure();
    map.on("resize", () => this.measure());
  }

  /** The base map was drawn with a matrix from mercator to clip space. */
  painted(matrix: Float64Array): void {
    this.paints++;
    const { camera } = this;
    const isSame =
      camera !== null &&
      isSameMatrix(matrix, this.matrix) &&
      camera.width === this.size.width &&
      camera.height === this.size.height &&
      camera.pixelRatio === this.map.getPixelRatio();
    // The base map is often drawn anew in the same view, when a town changes hands or a tile has come.
    if (isSame) return;
    this.matrix.set(matrix);
    this.camera = this.cameraWith(this.matrix);
  }

  /** Takes what the page lays over the map, CSS px from its top left corner. */
  setCovered(covered: readonly Cover[]): void {
    this.covered = covered;
    if (this.camera) this.camera = this.cameraWith(this.camera.matrix);
  }

  setMagnification(factor: number): void {
    this.magnification = factor;
    if (this.camera) this.camera = this.cameraWith(this.camera.matrix);
  }

  /** The map's size and the part of it that is left for symbols, CSS px from its top left corner. */
  window(): Room & { readonly width: number; readonly height: number } {
    this.measure();
    const { width, height } = this.size;
    return { width, height, ...roomIn(width, height, this.coveredIn(height)) };
  }

  private measure(): void {
    const { clientWidth, clientHeight } = this.map.getContainer();
    this.size.width = clientWidth;
    this.size.height = clientHeight;
  }

  private cameraWith(matrix: Float64Array): Camera {
    const { map, magnification } = this;
    const { width, height } = this.size;
    return {
      matrix,
      width,
      height,
      zoom: map.getZoom(),
      pixelRatio: map.getPixelRatio(),
      magnification,
      covered: this.coveredIn(height),
    };
  }

  /** What lies over a map of a height (CSS px): parts of the page, and the map's own scale bar. */
  private coveredIn(height: number): readonly Cover[] {
    const scaleBar = { left: 0, top: height - 30, right: SCALE_BAR + 12, bottom: height };
    return [...this.covered, scaleBar];
  }
}
