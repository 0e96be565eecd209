import { unfolding } from "../detail";
import type { Cell } from "../symbols";
import type { Camera } from "./camera";
import type { Unfolding } from "./folding";

const NO_LABEL = { width: 0, height: 0 };

/** A label this far faded in takes its whole place. */
const LABEL_COUNTS = 0.25;

/** What the boxes depend on. */
export interface BoxesView {
  /** A new object whenever the view has changed. */
  readonly camera: Camera;
  readonly zooms: Unfolding;
  /** Of all symbols. */
  readonly scale: number;
  /** A row that is unfolded whatever the zoom; -1 for none. */
  readonly kept: number;
  readonly symbols: readonly Cell[];
  /** Without one for each row as when all labels are hidden. */
  readonly labels: readonly Cell[];
}

/** What room each symbol takes with its label in a view, by row: the same at every instant. */
export class SymbolBoxes {
  /** Full extents, CSS px. */
  readonly width: Float32Array;
  readonly height: Float32Array;
  /** How the boxes' centres lie from their symbols' frames, CSS px. */
  readonly offsetX: Float32Array;
  readonly offsetY: Float32Array;
  /** How far the zoom alone unfolds each unit from its superior, 0..1. */
  readonly shares: Float32Array;
  readonly labelOpacity: Float32Array;
  private view: BoxesView | null = null;

  constructor(rows: number) {
    this.width = new Float32Array(rows);
    this.height = new Float32Array(rows);
    this.offsetX = new Float32Array(rows);
    this.offsetY = new Float32Array(rows);
    this.shares = new Float32Array(rows);
    this.labelOpacity = new Float32Array(rows);
  }

  /** @returns whether the boxes have changed, be it not for the camera. */
  measure(view: BoxesView): boolean {
    const { view: before } = this;
    const sameLooks =
      before?.symbols === view.symbols &&
      before.labels === view.labels &&
      before.kept === view.kept;
    if (sameLooks && before.camera === view.camera) return false;
    this.view = view;
    const { camera, kept, zooms } = view;
    for (let row = 0; row < view.symbols.length; row++) {
      this.shares[row] = row === kept ? 1 : unfolding(camera.zoom, zooms.alone[row] as number);
      const label = view.labels[row];
      this.labelOpacity[row] = label ? unfolding(camera.zoom, zooms.named[row] as number) : 0;
      this.measureRow(row, view.scale, view.symbols[row] as Cell, label);
    }
    return !sameLooks;
  }

  /** The box of symbol and label together, and how its centre lies from the frame's. */
  private measureRow(row: number, scale: number, symbol: Cell, label: Cell | undefined): void {
    const shown = Math.min(1, (this.labelOpacity[row] as number) / LABEL_COUNTS);
    const { width, height } = label ?? NO_LABEL;
    const left = Math.max(symbol.anchorX * scale, (width / 2) * shown);
    const right = Math.max((symbol.width - symbol.anchorX) * scale, (width / 2) * shown);
    const top = symbol.anchorY * scale;
    const bottom = (symbol.height - symbol.anchorY) * scale + height * shown;
    this.width[row] = left + right;
    this.height[row] = top + bottom;
    this.offsetX[row] = (right - left) / 2;
    this.offsetY[row] = (bottom - top) / 2;
  }
}
