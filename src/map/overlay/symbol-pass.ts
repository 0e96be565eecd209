import type { CampaignSheet, Cell } from "../symbols";
import type { Camera } from "./camera";
import { createProgram, type Program, QuadBuffer } from "./gl";
import { ROW_TEXEL, RowTexture } from "./row-texture";
import { SPRITE_FRAGMENT } from "./sprite-pass";
import { VertexWriter } from "./vertex-writer";

/** How far a label reaches up under its symbol, CSS px. */
export const LABEL_OVERLAP = 1;

const VERTEX = `
uniform highp sampler2D u_states;
uniform vec2 u_viewport;
uniform float u_scale;
uniform float u_step;
in vec4 a_cell;
in vec4 a_place;
in vec2 a_row_below;
out vec2 v_place;
flat out float v_opacity;
${ROW_TEXEL}
void main() {
  vec4 state = texelFetch(u_states, rowTexel(int(a_row_below.x)), 0);
  bool label = a_row_below.y >= 0.0;
  v_opacity = label ? state.z * state.w : state.z;
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  if (v_opacity <= 0.0) return;
  float scale = label ? 1.0 : u_scale;
  float below = label ? a_row_below.y * u_scale - ${LABEL_OVERLAP.toFixed(1)} : 0.0;
  vec2 corner = vec2(state.x, state.y + below) - a_cell.xy * scale;
  // At full scale a picture is put on whole device pixels, or filtering would blur its lettering.
  if (scale == 1.0) corner = floor(corner / u_step + 0.5) * u_step;
  bool right = (gl_VertexID & 1) == 1;
  bool bottom = (gl_VertexID & 2) == 2;
  corner += vec2(right ? a_cell.z : 0.0, bottom ? a_cell.w : 0.0) * scale;
  gl_Position = vec4(corner / u_viewport * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
  v_place = vec2(right ? a_place.z : a_place.x, bottom ? a_place.w : a_place.y);
}`;

/** In place of how far a label lies below: this is the symbol itself. */
const SYMBOL = -1;

/** Where each row's symbol is in a picture. */
export interface SymbolStates {
  /** Of the frames' centres, CSS px. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Of symbol and label, 0..1; a row at 0 is not drawn. */
  readonly opacity: Float32Array;
  /** Of the label beside its symbol, 0..1. */
  readonly labelOpacity: Float32Array;
}

/**
 * Draws all symbols with their labels. Their pictures lie on the GPU once and for all, and a frame only says
 * where each row is and how much is to be seen of it.
 */
export class SymbolPass {
  private readonly program: Program;
  private readonly quads: QuadBuffer;
  private readonly states: RowTexture;
  private order: readonly number[] = [];

  /** @param sheet on which the pictures are. */
  constructor(
    private readonly gl: WebGL2RenderingContext,
    private readonly sheet: WebGLTexture,
  ) {
    this.program = createProgram(gl, VERTEX, SPRITE_FRAGMENT, [
      { name: "a_cell", size: 4, kind: "float" },
      { name: "a_place", size: 4, kind: "float" },
      { name: "a_row_below", size: 2, kind: "float" },
    ]);
    this.quads = new QuadBuffer(gl, this.program);
    this.states = new RowTexture(gl, 4);
  }

  /** @param order of the rows, front-most last. */
  upload({ symbols, labels }: CampaignSheet, order: readonly number[]): void {
    const writer = new VertexWriter();
    const add = (row: number, cell: Cell, below: number) => {
      const { anchorX, anchorY, width, height, u0, v0, u1, v1 } = cell;
      const words = [anchorX, anchorY, width, height, u0, v0, u1, v1, row, below];
      writer.reserve(words.length);
      for (const word of words) writer.float(word);
      writer.repeat(words.length, 3);
    };
    for (const row of order) {
      const symbol = symbols[row] as Cell;
      add(row, labels[row] as Cell, symbol.height - symbol.anchorY);
      add(row, symbol, SYMBOL);
    }
    this.quads.upload(writer.floats, writer.length * 4);
    this.states.resize(order.length);
    this.order = order;
  }

  /**
   * @param scale of the symbols.
   * @param rows those that are drawn, in the order of the pictures.
   */
  draw(camera: Camera, scale: number, rows: readonly number[], states: SymbolStates): void {
    const { gl, order, program } = this;
    const { values } = this.states;
    values.fill(0);
    for (const row of rows) {
      const at = row * 4;
      values[at] = states.x[row] as number;
      values[at + 1] = states.y[row] as number;
      values[at + 2] = states.opacity[row] as number;
      values[at + 3] = states.labelOpacity[row] as number;
    }
    const first = order.indexOf(rows[0] ?? -1);
    const last = order.lastIndexOf(rows.at(-1) ?? -1);
    if (first < 0) return;
    program.enter();
    this.states.upload(program, "u_states", 1);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.sheet);
    gl.uniform1i(program.uniform("u_sheet"), 0);
    gl.uniform2f(program.uniform("u_viewport"), camera.width, camera.height);
    gl.uniform1f(program.uniform("u_scale"), scale);
    gl.uniform1f(program.uniform("u_step"), 1 / camera.pixelRatio);
    this.quads.draw(first * 2, (last - first + 1) * 2);
  }
}
