import type { NameSheet } from "../names/name-sheet";
import type { CampaignSheet, SelectionSheet } from "../symbols";
import { ArrowPass } from "./arrow-pass";
import type { ArrowPaths } from "./arrow-paths";
import type { LineFrame, LineGeometry } from "./line-geometry";
import { LinePass } from "./line-pass";
import { NightPass } from "./night-pass";
import { SpritePass } from "./sprite-pass";
import { StrokePass } from "./stroke-pass";
import { SymbolPass } from "./symbol-pass";

/** What the overlay keeps on the GPU; made anew after the context was lost. */
export class Resources {
  readonly night: NightPass;
  readonly lines: LinePass;
  readonly arrows: ArrowPass;
  /** Under the symbols. */
  readonly strokes: StrokePass;
  readonly symbols: SymbolPass;
  /** From the same sheet, where few pictures are wanted. */
  readonly sprites: SpritePass;
  readonly selection: SpritePass;
  readonly names: SpritePass;

  constructor(
    readonly gl: WebGL2RenderingContext,
    frame: LineFrame,
    geometry: LineGeometry,
    paths: ArrowPaths,
    sheet: CampaignSheet | null,
    selection: SelectionSheet | null,
    names: NameSheet | null,
    private readonly order: readonly number[],
  ) {
    this.night = new NightPass(gl);
    this.lines = new LinePass(gl, frame);
    this.arrows = new ArrowPass(gl, paths);
    this.strokes = new StrokePass(gl);
    this.sprites = new SpritePass(gl);
    this.symbols = new SymbolPass(gl, this.sprites.texture);
    this.selection = new SpritePass(gl);
    this.names = new SpritePass(gl);
    this.lines.upload(geometry);
    if (sheet) this.takeSheet(sheet);
    if (selection) this.selection.upload(selection.canvas);
    if (names) this.names.upload(names.canvas);
  }

  /** Takes the pictures of all symbols. */
  takeSheet(sheet: CampaignSheet): void {
    this.sprites.upload(sheet.canvas);
    this.symbols.upload(sheet, this.order);
  }

  /** Begins a picture on an empty canvas. */
  begin(): void {
    const { gl } = this;
    gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.disable(gl.DEPTH_TEST);
    gl.enable(gl.BLEND);
    this.blendOver();
  }

  /** What is drawn lies over what is there; colours are premultiplied. */
  blendOver(): void {
    this.gl.blendEquation(this.gl.FUNC_ADD);
    this.gl.blendFunc(this.gl.ONE, this.gl.ONE_MINUS_SRC_ALPHA);
  }

  /** The stronger wins, so that the joints of a see-through line do not show. */
  blendStronger(): void {
    this.gl.blendEquation(this.gl.MAX);
  }
}
