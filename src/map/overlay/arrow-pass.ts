import { channels } from "../palette";
import { type ArrowPaths, CORNER } from "./arrow-paths";
import { COLUMNS, PIECE_IN_WIDTHS, PIECES, PROFILE, SHAPE, SHORTEST_PIECE } from "./arrow-shape";
import { ARROW_STYLES } from "./arrow-styles";
import { type Camera, matrixFrom } from "./camera";
import { createProgram, InstanceBuffer, type Program } from "./gl";
import { ARROW_MARGIN, ARROW_WORDS, BEGIN, END, TEXELS } from "./measured-arrows";
import { ROW_TEXEL, RowTexture } from "./row-texture";
import { VertexWriter } from "./vertex-writer";

const VERTEX = `
uniform mat4 u_matrix;
uniform float u_scale;
uniform float u_margin;
uniform highp sampler2D u_corners;
uniform highp sampler2D u_arrows;
in vec2 a_part;
in vec4 a_colour;
in vec4 a_style;
out vec2 v_local;
flat out vec2 v_size;
flat out vec4 v_colour;
flat out vec4 v_style;

int path_first;

${ROW_TEXEL}
vec3 trackCorner(int index) {
  return texelFetch(u_corners, rowTexel(path_first + index), 0).xyz * u_scale;
}
${PROFILE}
${SHAPE}
void main() {
  int arrow = int(a_part.x) * ${TEXELS};
  vec4 path = texelFetch(u_arrows, rowTexel(arrow), 0);
  vec4 ends = texelFetch(u_arrows, rowTexel(arrow + 1), 0);
  vec4 size = texelFetch(u_arrows, rowTexel(arrow + 2), 0);
  path_first = int(path.z);
  arrow_corners = int(path.w);
  arrow_bent_x = ends.x;
  arrow_bent_y = ends.y;
  arrow_tip_x = ends.z;
  arrow_tip_y = ends.w;
  arrow_width = size.x;
  arrow_whole = size.y;
  arrow_bent = size.z;
  arrow_margin = u_margin;
  float part = float(${PIECES}) * max(${SHORTEST_PIECE.toFixed(5)}, ${PIECE_IN_WIDTHS.toFixed(5)} * size.x);
  float number = abs(a_part.y) - 1.0;
  arrow_headed = a_part.y < 0.0;
  arrow_from = number * part;
  arrow_to = arrow_headed ? size.w : (number + 1.0) * part;
  vec4 vertex = vertexAt(gl_VertexID >> 1, (gl_VertexID & 1) == 1 ? 1.0 : -1.0);
  gl_Position = u_matrix * vec4(path.xy + vertex.xy / u_scale, 0.0, 1.0);
  v_local = vertex.zw;
  v_size = size.xy;
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

/** Words of one part of an arrow: which arrow, which part, colour, style. */
const WORDS = 4;

/**
 * Draws axes of advance. The paths lie on the GPU once and for all, and the arrows are shaped there: a
 * frame only says of each how far it has grown.
 */
export class ArrowPass {
  private readonly program: Program;
  private readonly parts: InstanceBuffer;
  private readonly corners: RowTexture;
  private readonly arrows: RowTexture;
  private readonly writer = new VertexWriter();
  private readonly matrix = new Float32Array(16);
  /** How many arrows the GPU must know to draw what was added. */
  private count = 0;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    private readonly paths: ArrowPaths,
  ) {
    this.program = createProgram(gl, VERTEX, FRAGMENT, [
      { name: "a_part", size: 2, kind: "float" },
      { name: "a_colour", size: 4, kind: "colour" },
      { name: "a_style", size: 4, kind: "colour" },
    ]);
    this.parts = new InstanceBuffer(gl, this.program);
    this.corners = new RowTexture(gl, 4);
    this.arrows = new RowTexture(gl, 4);
    this.upload(paths);
  }

  /**
   * Adds what is in the view of an arrow, which lies over what was added before.
   * @param measured words of all arrows, of this one from `from` on.
   * @param ink from `packColour`, of no opacity.
   * @param opacity from `opacityByte`.
   * @param kind an index of `ARROW_KINDS`.
   */
  add(measured: Float32Array, from: number, ink: number, opacity: number, kind: number): void {
    const { writer } = this;
    this.arrows.values = measured;
    const arrow = from / ARROW_WORDS;
    this.count = arrow + 1;
    const end = measured[from + END] as number;
    const parts = Math.abs(end);
    const style = ARROW_STYLES[kind] as number;
    for (let number = measured[from + BEGIN] as number; number < parts; number++) {
      const at = writer.take(WORDS);
      const { colours, floats } = writer;
      floats[at] = arrow;
      // Counted from one: the last part, which has the head, is told by its sign.
      floats[at + 1] = -1 - number === end ? end : 1 + number;
      colours[at + 2] = (opacity << 24) | ink;
      colours[at + 3] = style;
    }
  }

  /**
   * Draws what was added and forgets it.
   * @param scale px of the ground per mercator unit, as all that was added has it.
   * @param paper of the outlines, `#rrggbb`.
   */
  flush(camera: Camera, scale: number, paper: string): void {
    const { gl, program, writer } = this;
    const [red, green, blue] = channels(paper);
    const arrows = this.count;
    this.count = 0;
    if (writer.length === 0) return;
    matrixFrom(camera, this.paths.middle.originX, this.paths.middle.originY, this.matrix);
    program.enter();
    this.arrows.upload(program, "u_arrows", 1, arrows * TEXELS);
    this.corners.bind(program, "u_corners", 0);
    gl.uniformMatrix4fv(program.uniform("u_matrix"), false, this.matrix);
    gl.uniform1f(program.uniform("u_scale"), scale);
    gl.uniform1f(program.uniform("u_margin"), ARROW_MARGIN);
    gl.uniform3f(program.uniform("u_paper"), red / 255, green / 255, blue / 255);
    this.parts.draw(writer.floats, writer.length * 4, COLUMNS * 2);
    writer.clear();
  }

  private upload({ corners }: ArrowPaths): void {
    const count = corners.length / CORNER;
    this.corners.resize(count);
    for (let at = 0; at < corners.length; at += CORNER) {
      this.corners.values.set(corners.subarray(at + 1, at + CORNER), at);
    }
    this.corners.store(count);
  }
}
