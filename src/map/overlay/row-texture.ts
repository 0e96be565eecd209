import type { Program } from "./gl";

/** Rows in one line of a texture, as a power of two. */
const LINE_BITS = 10;

/** Numbers in one line of a texture of four a row: what is uploaded must be so many whole lines. */
export const LINE_WORDS = 4 * 2 ** LINE_BITS;

/** GLSL: where a row is in its texture. */
export const ROW_TEXEL = `
ivec2 rowTexel(int row) {
  return ivec2(row & ${2 ** LINE_BITS - 1}, row >> ${LINE_BITS});
}`;

/** Numbers of each row that a shader looks up, given anew each frame. */
export class RowTexture {
  /** So many for each row in turn, to be written to before `upload`. */
  values: Float32Array = new Float32Array(0);
  private readonly texture: WebGLTexture;

  /** @param size how many numbers a row has. */
  constructor(
    private readonly gl: WebGL2RenderingContext,
    private readonly size: 1 | 4,
  ) {
    this.texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  }

  resize(rows: number): void {
    this.values = new Float32Array(linesOf(rows) * 2 ** LINE_BITS * this.size);
  }

  /**
   * Takes the values to the GPU, for a sampler of a program that is in use. The unit stays active.
   * @param rows how many of the first count.
   */
  upload(program: Program, sampler: string, unit: number, rows = this.rows): void {
    this.bind(program, sampler, unit);
    this.store(rows);
  }

  /** Has a sampler of a program that is in use look up what was stored. The unit stays active. */
  bind(program: Program, sampler: string, unit: number): void {
    const { gl } = this;
    gl.activeTexture(gl.TEXTURE0 + unit);
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.uniform1i(program.uniform(sampler), unit);
  }

  /** Takes the values of the first so many rows to the GPU, in the unit that is active. */
  store(rows = this.rows): void {
    const { gl, size, values } = this;
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    const [inside, format] = size === 1 ? [gl.R32F, gl.RED] : [gl.RGBA32F, gl.RGBA];
    const [across, down] = [2 ** LINE_BITS, linesOf(rows)];
    gl.texImage2D(gl.TEXTURE_2D, 0, inside, across, down, 0, format, gl.FLOAT, values);
  }

  /** For how many rows there is room. */
  private get rows(): number {
    return this.values.length / this.size;
  }
}

function linesOf(rows: number): number {
  return Math.max(1, Math.ceil(rows / 2 ** LINE_BITS));
}
