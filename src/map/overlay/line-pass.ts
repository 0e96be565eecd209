import { type Camera, matrixFrom, pixelsPerUnit } from "./camera";
import { createProgram, type Program, QuadBuffer } from "./gl";
import { type LineFrame, type LineGeometry, lineTime } from "./line-geometry";
import { ROW_TEXEL, RowTexture } from "./row-texture";

const VERTEX = `
uniform highp sampler2D u_shares;
uniform mat4 u_matrix;
uniform vec2 u_viewport;
uniform float u_from;
uniform float u_until;
uniform float u_half;
uniform float u_scale;
in vec4 a_ends;
in vec4 a_spans;
in vec2 a_grade_row;
in vec4 a_colour;
out vec2 v_local;
flat out float v_length;
flat out vec2 v_times;
flat out vec2 v_along;
flat out float v_grade;
flat out float v_share;
flat out vec4 v_colour;

${ROW_TEXEL}
void main() {
  float begin = max(a_spans.x, u_from);
  float end = min(a_spans.y, u_until);
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  int row = int(a_grade_row.y);
  v_share = texelFetch(u_shares, rowTexel(row), 0).x;
  if (begin >= end || v_share <= 0.0) return;
  // The cut is the engine's own interpolation, so that a trail ends exactly under its symbol.
  float span = a_spans.y - a_spans.x;
  float share0 = (begin - a_spans.x) / span;
  float share1 = (end - a_spans.x) / span;
  vec4 clip0 = u_matrix * vec4(mix(a_ends.xy, a_ends.zw, share0), 0.0, 1.0);
  vec4 clip1 = u_matrix * vec4(mix(a_ends.xy, a_ends.zw, share1), 0.0, 1.0);
  if (clip0.w <= 0.0 || clip1.w <= 0.0) return;
  vec2 p0 = (clip0.xy / clip0.w) * 0.5 * u_viewport;
  vec2 p1 = (clip1.xy / clip1.w) * 0.5 * u_viewport;
  vec2 line = p1 - p0;
  v_length = length(line);
  vec2 along = v_length > 1e-3 ? line / v_length : vec2(1.0, 0.0);
  vec2 across = vec2(-along.y, along.x);
  float reach = u_half + 1.0;
  bool last = (gl_VertexID & 1) == 1;
  float side = (gl_VertexID & 2) == 2 ? reach : -reach;
  float advance = last ? reach : -reach;
  vec2 place = (last ? p1 : p0) + along * advance + across * side;
  gl_Position = vec4(place / (0.5 * u_viewport), 0.0, 1.0);
  v_local = vec2(last ? v_length + advance : advance, side);
  v_times = vec2(begin, end);
  v_along = mix(a_spans.zz, a_spans.ww, vec2(share0, share1)) * u_scale;
  v_grade = a_grade_row.x;
  v_colour = a_colour;
}`;

const FRAGMENT = `
uniform float u_now;
uniform float u_fade;
uniform float u_half;
uniform float u_opacity;
uniform float u_ahead;
uniform vec4 u_casing;
in vec2 v_local;
flat in float v_length;
flat in vec2 v_times;
flat in vec2 v_along;
flat in float v_grade;
flat in float v_share;
flat in vec4 v_colour;
out vec4 colour;

void main() {
  float on = clamp(v_local.x, 0.0, v_length);
  float share = v_length > 1e-3 ? on / v_length : 1.0;
  float time = mix(v_times.x, v_times.y, share);
  float along = mix(v_along.x, v_along.y, share);
  float away = length(vec2(v_local.x - on, v_local.y));
  float half_width = u_half;
  float opacity = u_opacity * v_share;
  if (u_fade > 0.0) {
    float age = clamp((u_now - time) / u_fade, 0.0, 1.0);
    half_width *= mix(1.0, 0.3, age);
    opacity *= pow(1.0 - age, 1.3);
    if (v_grade > 1.5) opacity *= smoothstep(0.5, 0.0, abs(fract(along / 14.0) - 0.5) * 14.0 - 4.5);
  } else if (u_casing.a == 0.0) {
    if (time > u_now) opacity *= u_ahead;
    if (v_grade > 2.5) opacity *= 0.75 * smoothstep(0.5, -0.5, abs(fract(along / 7.0) - 0.5) * 7.0 - 1.4);
    else if (v_grade > 1.5) opacity *= 0.9 * smoothstep(0.5, -0.5, abs(fract(along / 13.0) - 0.5) * 13.0 - 4.0);
    else if (v_grade > 0.5) opacity *= smoothstep(-0.5, 0.5, away - (u_half - 1.1));
  }
  opacity *= clamp(half_width + 0.5 - away, 0.0, 1.0);
  vec4 ink = u_casing.a > 0.0 ? u_casing : v_colour;
  float alpha = ink.a * opacity;
  colour = vec4(ink.rgb * alpha, alpha);
}`;

export interface LineStyle {
  /** Full width, CSS px. */
  readonly width: number;
  readonly opacity: number;
  /** Hours after which a trail has faded out; null draws past and future without fading. */
  readonly fade: number | null;
  /** One colour (rgb 0..1) under the line instead of the line itself. */
  readonly casing: readonly [number, number, number] | null;
}

/** Opacity of what a selected unit has yet to go, beside what it has gone. */
const AHEAD = 0.7;

/** Draws tracks and trails. */
export class LinePass {
  private readonly program: Program;
  private readonly quads: QuadBuffer;
  /** How much of a style's opacity each row has. */
  private readonly shares: RowTexture;
  private readonly matrix = new Float32Array(16);
  private starts: Uint32Array = new Uint32Array(1);

  constructor(
    private readonly gl: WebGL2RenderingContext,
    private readonly frame: LineFrame,
  ) {
    this.program = createProgram(gl, VERTEX, FRAGMENT, [
      { name: "a_ends", size: 4, kind: "float" },
      { name: "a_spans", size: 4, kind: "float" },
      { name: "a_grade_row", size: 2, kind: "float" },
      { name: "a_colour", size: 4, kind: "colour" },
    ]);
    this.quads = new QuadBuffer(gl, this.program);
    this.shares = new RowTexture(gl, 1);
  }

  upload({ data, bytes, starts }: LineGeometry): void {
    this.quads.upload(data, bytes);
    this.starts = starts;
    this.shares.resize(starts.length - 1);
  }

  /** Draws one row, whole, as it is at an instant (ms since the epoch). */
  drawRow(camera: Camera, instant: number, style: LineStyle, row: number): void {
    const first = this.starts[row] ?? 0;
    this.shares.values.fill(0);
    this.shares.values[row] = 1;
    this.enter(camera, instant, style);
    this.quads.draw(first, (this.starts[row + 1] ?? first) - first);
  }

  /** Draws all rows at once. @param share of the style's opacity that each row has. */
  drawRows(camera: Camera, instant: number, style: LineStyle, share: Float32Array): void {
    this.shares.values.set(share);
    this.enter(camera, instant, style);
    this.quads.draw(0, this.starts.at(-1) ?? 0);
  }

  private enter(camera: Camera, instant: number, style: LineStyle): void {
    const { gl, program } = this;
    const now = lineTime(instant, this.frame.epoch);
    const fading = style.fade !== null;
    matrixFrom(camera, this.frame.originX, this.frame.originY, this.matrix);
    program.enter();
    this.shares.upload(program, "u_shares", 0);
    gl.uniformMatrix4fv(program.uniform("u_matrix"), false, this.matrix);
    gl.uniform2f(program.uniform("u_viewport"), camera.width, camera.height);
    gl.uniform1f(program.uniform("u_from"), style.fade !== null ? now - style.fade : -1e9);
    gl.uniform1f(program.uniform("u_until"), fading ? now : 1e9);
    gl.uniform1f(program.uniform("u_now"), now);
    gl.uniform1f(program.uniform("u_fade"), style.fade ?? 0);
    gl.uniform1f(program.uniform("u_half"), style.width / 2);
    gl.uniform1f(program.uniform("u_scale"), pixelsPerUnit(camera));
    gl.uniform1f(program.uniform("u_opacity"), style.opacity);
    gl.uniform1f(program.uniform("u_ahead"), AHEAD);
    const [red, green, blue] = style.casing ?? [0, 0, 0];
    gl.uniform4f(program.uniform("u_casing"), red, green, blue, style.casing ? 1 : 0);
  }
}
