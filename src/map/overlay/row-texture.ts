import type { Program } from "./gl";

/** Rows in one line of a texture, as a power of two. */
const LINE_BITS = 10;

/** GLSL: where a row is in its texture. */
export const ROW_TEXEL = `
ivec2 rowTexel(int row) {
  return ivec2(row & ${2 ** LINE_BITS - 1}, row >> ${LINE_BITS});
}`;

/** Numbers of each row that a shader looks up, given anew each frame. */
export class RowTexture {
  /** So many for each row in turn, to be written to before `upload`. */
  values = new Float32Array(0);
  private readonly texture: WebGLTexture;
  private down = 0;

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
    this.down = Math.max(1, Math.ceil(rows / 2 ** LINE_BITS));
    this.values = new Float32Array(this.down * 2 ** LINE_BITS * this.size);
  }

  /** Takes the values to the GPU, for a sampler of a program that is in use. The unit stays active. */
  upload(program: Program, sampler: string, unit: number): void {
    const { gl, size, values } = this;
    gl.activeTexture(gl.TEXTURE0 + unit);
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    const [inside, format] = size === 1 ? [gl.R32F, gl.RED] : [gl.RGBA32F, gl.RGBA];
    const across = 2 ** LINE_BITS;
    gl.texImage2D(gl.TEXTURE_2D, 0, inside, across, this.down, 0, format, gl.FLOAT, values);
    gl.uniform1i(program.uniform(sampler), unit);
  }
}
