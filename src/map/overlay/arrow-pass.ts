import { channels } from "../palette";
import type { ArrowGrowth } from "./arrow-growth";
import { type ArrowPath, type ArrowPaths, CORNER } from "./arrow-paths";
import {
  COLUMNS,
  HEAD,
  PIECE_IN_WIDTHS,
  PIECES,
  PROFILE,
  SHAPE,
  SHORTEST_PIECE,
} from "./arrow-shape";
import type { Stretch } from "./arrow-sight";
import { type Camera, matrixFrom } from "./camera";
import { createProgram, InstanceBuffer, type Program } from "./gl";
import type { LineFrame } from "./line-geometry";
import { VertexWriter } from "./vertex-writer";

/** How far the strips reach beyond an arrow's edge for its outline, px. */
export const ARROW_MARGIN = 2.8;

/** Corners in one row of their texture, as a power of two. */
const ROW_BITS = 10;

const VERTEX = `
uniform mat4 u_matrix;
uniform float u_scale;
uniform float u_margin;
uniform highp sampler2D u_corners;
in vec2 a_origin;
in vec4 a_ends;
in vec3 a_size;
in vec2 a_path;
in vec3 a_part;
in vec4 a_colour;
in vec4 a_style;
out vec2 v_local;
flat out vec2 v_size;
flat out vec4 v_colour;
flat out vec4 v_style;

vec3 trackCorner(int index) {
  int corner = int(a_path.x) + index;
  ivec2 texel = ivec2(corner & ${2 ** ROW_BITS - 1}, corner >> ${ROW_BITS});
  return texelFetch(u_corners, texel, 0).xyz * u_scale;
}
${PROFILE}
${SHAPE}
void main() {
  arrow_corners = int(a_path.y);
  arrow_bent_x = a_ends.x;
  arrow_bent_y = a_ends.y;
  arrow_tip_x = a_ends.z;
  arrow_tip_y = a_ends.w;
  arrow_width = a_size.x;
  arrow_whole = a_size.y;
  arrow_bent = a_size.z;
  arrow_margin = u_margin;
  arrow_from = a_part.x;
  arrow_to = a_part.y;
  arrow_headed = a_part.z > 0.5;
  vec4 vertex = vertexAt(gl_VertexID >> 1, (gl_VertexID & 1) == 1 ? 1.0 : -1.0);
  gl_Position = u_matrix * vec4(a_origin + vertex.xy / u_scale, 0.0, 1.0);
  v_local = vertex.zw;
  v_size = a_size.xy;
  v_colour = a_colour;
  v_style = a_style;
}`;

/** The arrow's edge is found in a frame of its own, as if its middle were straight: u behind the tip, v beside. */
const FRAGMENT = `
uniform vec3 u_paper;
in vec2 v_local;
flat in vec2 v_size;
flat in vec4 v_colour;
flat in vec4 v_style;
out vec4 colour;

const float OUTLINE = 1.7;
${PROFILE}
void main() {
  float u = v_local.x;
  float v = abs(v_local.y);
  float width = v_size.x;
  float whole = v_size.y;
  float barbs = HEAD_LENGTH * width;
  float root = ROOT * width;
  float half_head = HEAD_HALF * width;
  float body = max(max(v - halfBody(u, whole, width), u - whole), root - u);
  vec2 side = normalize(vec2(-half_head, barbs));
  vec2 back = normalize(vec2(half_head, root - barbs));
  float head = max(dot(vec2(u, v), side), dot(vec2(u - barbs, v - half_head), back));
  float away = min(body, head);

  // Px of the ground in a pixel of the screen; an edge is as soft as that wherever the view tilts it.
  float pixel = 0.5 * (length(dFdx(v_local)) + length(dFdy(v_local)));
  float sharpness = 1.0 / clamp(pixel, 0.05, 4.0);
  float along = (whole - u) / whole;
  float inside = clamp(0.5 - away * sharpness, 0.0, 1.0);
  float covered = clamp(0.5 - (away - OUTLINE) * sharpness, 0.0, 1.0);
  float rim = clamp(0.5 + (away + v_style.w * 8.0) * sharpness, 0.0, 1.0);
  float dash = v_style.z > 0.5 ? smoothstep(-0.5, 0.5, abs(fract((whole - u) / 11.0) - 0.5) * -11.0 + 3.4) : 1.0;
  float fill = v_style.x * mix(0.5, 1.0, along);
  float edge = v_style.y * mix(0.6, 1.0, along) * dash;
  float ink = inside * mix(fill, max(fill, edge), rim);
  float paper = (covered - inside) * 0.8 * mix(0.5, 1.0, along) * mix(0.35, 1.0, dash);
  colour = vec4(v_colour.rgb * ink + u_paper * paper, ink + paper) * v_colour.a;
}`;

/** Words of one part of an arrow, in the order of the attributes. */
const WORDS = 16;

/**
 * Draws axes of advance. The paths lie on the GPU once and for all, and the arrows are shaped there: a
 * frame only says of each how far it has grown.
 */
export class ArrowPass {
  private readonly program: Program;
  private readonly parts: InstanceBuffer;
  private readonly corners: WebGLTexture;
  private readonly writer = new VertexWriter();
  private readonly matrix = new Float32Array(16);

  constructor(
    private readonly gl: WebGL2RenderingContext,
    private readonly frame: LineFrame,
    paths: ArrowPaths,
  ) {
    this.program = createProgram(gl, VERTEX, FRAGMENT, [
      { name: "a_origin", size: 2, kind: "float" },
      { name: "a_ends", size: 4, kind: "float" },
      { name: "a_size", size: 3, kind: "float" },
      { name: "a_path", size: 2, kind: "float" },
      { name: "a_part", size: 3, kind: "float" },
      { name: "a_colour", size: 4, kind: "colour" },
      { name: "a_style", size: 4, kind: "colour" },
    ]);
    this.parts = new InstanceBuffer(gl, this.program);
    this.corners = gl.createTexture();
    this.upload(paths);
  }

  /**
   * Adds a stretch of an arrow, which lies over what was added before.
   * @param colour from `packColour`.
   * @param style from `packStyle`.
   */
  add(
    path: ArrowPath,
    growth: ArrowGrowth,
    { from, to }: Stretch,
    colour: number,
    style: number,
  ): void {
    const { width, length } = growth;
    const barbs = Math.max(0, length - HEAD.length * width - ARROW_MARGIN);
    const part = PIECES * Math.max(SHORTEST_PIECE, PIECE_IN_WIDTHS * width);
    // Parts stay where they are while the arrow grows, or its edges would shimmer.
    for (let begin = Math.floor(from / part) * part; begin < to; begin += part) {
      const last = begin + part >= barbs;
      this.addPart(path, growth, begin, last ? barbs : begin + part, last, colour, style);
      if (last) return;
    }
  }

  private addPart(
    path: ArrowPath,
    growth: ArrowGrowth,
    from: number,
    to: number,
    headed: boolean,
    colour: number,
    style: number,
  ): void {
    const { writer, frame } = this;
    writer.reserve(WORDS);
    writer.float(path.originX - frame.originX);
    writer.float(path.originY - frame.originY);
    writer.float(growth.bentX);
    writer.float(growth.bentY);
    writer.float(growth.tipX);
    writer.float(growth.tipY);
    writer.float(growth.width);
    writer.float(growth.length);
    writer.float(growth.bent);
    writer.float(path.first);
    writer.float(growth.corners);
    writer.float(from);
    writer.float(to);
    writer.float(headed ? 1 : 0);
    writer.colour(colour);
    writer.colour(style);
  }

  /**
   * Draws what was added and forgets it.
   * @param scale px of the ground per mercator unit, as all that was added has it.
   * @param paper of the outlines, `#rrggbb`.
   */
  flush(camera: Camera, scale: number, paper: string): void {
    const { gl, program, writer } = this;
    const [red, green, blue] = channels(paper);
    if (writer.length === 0) return;
    matrixFrom(camera, this.frame.originX, this.frame.originY, this.matrix);
    program.enter();
    gl.bindTexture(gl.TEXTURE_2D, this.corners);
    gl.uniform1i(program.uniform("u_corners"), 0);
    gl.uniformMatrix4fv(program.uniform("u_matrix"), false, this.matrix);
    gl.uniform1f(program.uniform("u_scale"), scale);
    gl.uniform1f(program.uniform("u_margin"), ARROW_MARGIN);
    gl.uniform3f(program.uniform("u_paper"), red / 255, green / 255, blue / 255);
    this.parts.draw(writer.floats, writer.length * 4, COLUMNS * 2);
    writer.clear();
  }

  private upload({ corners, count }: ArrowPaths): void {
    const { gl } = this;
    const across = 2 ** ROW_BITS;
    const down = Math.max(1, Math.ceil(count / across));
    const texels = new Float32Array(across * down * CORNER);
    for (let at = 0; at < corners.length; at += CORNER) {
      texels.set(corners.subarray(at + 1, at + CORNER), at);
    }
    gl.bindTexture(gl.TEXTURE_2D, this.corners);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, across, down, 0, gl.RGBA, gl.FLOAT, texels);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  }
}

export interface ArrowStyle {
  /** Opacity of the inside and of the rim along its edge. */
  readonly fill: number;
  readonly rim: number;
  readonly dashed: boolean;
  /** Of the rim, CSS px, at most 8. */
  readonly rimWidth: number;
}

/** A style as the vertices have it. */
export function packStyle({ fill, rim, dashed, rimWidth }: ArrowStyle): number {
  const byte = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 255);
  return (
    ((byte(rimWidth / 8) << 24) | ((dashed ? 255 : 0) << 16) | (byte(rim) << 8) | byte(fill)) >>> 0
  );
}
