import type { Cell } from "../symbols";
import type { Camera } from "./camera";
import { createProgram, type Program, QuadBuffer } from "./gl";
import { VertexWriter } from "./vertex-writer";

const VERTEX = `
uniform vec2 u_viewport;
in vec4 a_place;
in float a_opacity;
out vec2 v_place;
flat out float v_opacity;

void main() {
  gl_Position = vec4(a_place.xy / u_viewport * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
  v_place = a_place.zw;
  v_opacity = a_opacity;
}`;

/** GLSL: a piece of a sheet, with an opacity. */
export const SPRITE_FRAGMENT = `
uniform sampler2D u_sheet;
in vec2 v_place;
flat in float v_opacity;
out vec4 colour;

void main() {
  colour = texture(u_sheet, v_place) * v_opacity;
}`;

/** Words of one vertex: place on screen, place on the sheet, opacity. */
const WORDS = 5;

/** Draws pictures from one sheet, given anew each frame in CSS px. */
export class SpritePass {
  private readonly program: Program;
  private readonly quads: QuadBuffer;
  readonly texture: WebGLTexture;
  private readonly writer = new VertexWriter();

  constructor(private readonly gl: WebGL2RenderingContext) {
    this.program = createProgram(gl, VERTEX, SPRITE_FRAGMENT, [
      { name: "a_place", size: 4, kind: "float" },
      { name: "a_opacity", size: 1, kind: "float" },
    ]);
    this.quads = new QuadBuffer(gl, this.program);
    this.texture = gl.createTexture();
  }

  /** Takes a new sheet. */
  upload(canvas: HTMLCanvasElement): void {
    const { gl } = this;
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  }

  /**
   * Adds a picture with its anchor at `x`, `y`.
   * @param step whole device pixels are this far apart (CSS px); at full scale a picture is put on them,
   * or filtering would blur its lettering.
   */
  add(cell: Cell, x: number, y: number, scale: number, opacity: number, step: number): void {
    const fullScale = scale === 1;
    const left = fullScale ? snap(x - cell.anchorX, step) : x - cell.anchorX * scale;
    const top = fullScale ? snap(y - cell.anchorY, step) : y - cell.anchorY * scale;
    const right = left + cell.width * scale;
    const bottom = top + cell.height * scale;
    const { u0, v0, u1, v1 } = cell;
    const at = this.writer.take(4 * WORDS);
    this.corner(at, left, top, u0, v0, opacity);
    this.corner(at + WORDS, right, top, u1, v0, opacity);
    this.corner(at + 2 * WORDS, left, bottom, u0, v1, opacity);
    this.corner(at + 3 * WORDS, right, bottom, u1, v1, opacity);
  }

  /** Adds a picture turned about its anchor by the angle whose cosine and sine are given. */
  addTurned(cell: Cell, x: number, y: number, cos: number, sin: number, opacity: number): void {
    const left = -cell.anchorX;
    const top = -cell.anchorY;
    const right = left + cell.width;
    const bottom = top + cell.height;
    const { u0, v0, u1, v1 } = cell;
    // Both edges each way turned on their own; a corner is the sum of two.
    const [leftX, leftY, rightX, rightY] = [left * cos, left * sin, right * cos, right * sin];
    const [topX, topY, bottomX, bottomY] = [top * sin, top * cos, bottom * sin, bottom * cos];
    const at = this.writer.take(4 * WORDS);
    this.corner(at, x + leftX - topX, y + leftY + topY, u0, v0, opacity);
    this.corner(at + WORDS, x + rightX - topX, y + rightY + topY, u1, v0, opacity);
    this.corner(at + 2 * WORDS, x + leftX - bottomX, y + leftY + bottomY, u0, v1, opacity);
    this.corner(at + 3 * WORDS, x + rightX - bottomX, y + rightY + bottomY, u1, v1, opacity);
  }

  /** Draws what was added and forgets it. */
  flush(camera: Camera): void {
    const { gl, program, writer } = this;
    if (writer.length === 0) return;
    this.quads.upload(writer.floats, writer.length * 4);
    program.enter();
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.uniform2f(program.uniform("u_viewport"), camera.width, camera.height);
    gl.uniform1i(program.uniform("u_sheet"), 0);
    this.quads.draw(0, writer.length / (4 * WORDS));
    writer.clear();
  }

  private corner(at: number, x: number, y: number, u: number, v: number, opacity: number): void {
    const { floats } = this.writer;
    floats[at] = x;
    floats[at + 1] = y;
    floats[at + 2] = u;
    floats[at + 3] = v;
    floats[at + 4] = opacity;
  }
}

function snap(value: number, step: number): number {
  return Math.round(value / step) * step;
}
