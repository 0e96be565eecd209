import type { Camera } from "./camera";
import { createProgram, type Program, QuadBuffer } from "./gl";
import { VertexWriter } from "./vertex-writer";

const VERTEX = `
uniform vec2 u_viewport;
in vec4 a_ends;
in vec2 a_halves;
in vec4 a_colour;
out vec2 v_local;
flat out float v_length;
flat out vec2 v_halves;
flat out vec4 v_colour;

void main() {
  vec2 line = a_ends.zw - a_ends.xy;
  v_length = length(line);
  vec2 along = v_length > 1e-3 ? line / v_length : vec2(1.0, 0.0);
  vec2 across = vec2(-along.y, along.x);
  float reach = max(a_halves.x, a_halves.y) + 1.0;
  bool last = (gl_VertexID & 1) == 1;
  float side = (gl_VertexID & 2) == 2 ? reach : -reach;
  float advance = last ? reach : -reach;
  vec2 place = (last ? a_ends.zw : a_ends.xy) + along * advance + across * side;
  gl_Position = vec4(place / u_viewport * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
  v_local = vec2(last ? v_length + advance : advance, side);
  v_halves = a_halves;
  v_colour = a_colour;
}`;

const FRAGMENT = `
in vec2 v_local;
flat in float v_length;
flat in vec2 v_halves;
flat in vec4 v_colour;
out vec4 colour;

void main() {
  float on = clamp(v_local.x, 0.0, v_length);
  float half_width = mix(v_halves.x, v_halves.y, v_length > 1e-3 ? on / v_length : 0.0);
  float away = length(vec2(v_local.x - on, v_local.y));
  float alpha = v_colour.a * clamp(half_width + 0.5 - away, 0.0, 1.0);
  colour = vec4(v_colour.rgb * alpha, alpha);
}`;

/** Words of one vertex: two ends, two half widths, colour. */
const WORDS = 7;

/** Draws straight strokes with round ends, given anew each frame in CSS px: leaders, dots, ticks, rings. */
export class StrokePass {
  private readonly program: Program;
  private readonly quads: QuadBuffer;
  private readonly writer = new VertexWriter();

  constructor(private readonly gl: WebGL2RenderingContext) {
    this.program = createProgram(gl, VERTEX, FRAGMENT, [
      { name: "a_ends", size: 4, kind: "float" },
      { name: "a_halves", size: 2, kind: "float" },
      { name: "a_colour", size: 4, kind: "colour" },
    ]);
    this.quads = new QuadBuffer(gl, this.program);
  }

  /**
   * Adds a stroke, which lies over those added before.
   * @param width at the first end, CSS px; `endWidth` at the second.
   * @param colour from `packColour`.
   */
  add(
    x0: number,
    y0: number,
    x1: number,
    y1: number,
    width: number,
    colour: number,
    endWidth = width,
  ): void {
    const { writer } = this;
    const first = writer.take(4 * WORDS);
    const { colours, floats } = writer;
    for (let at = first; at < first + 4 * WORDS; at += WORDS) {
      floats[at] = x0;
      floats[at + 1] = y0;
      floats[at + 2] = x1;
      floats[at + 3] = y1;
      floats[at + 4] = width / 2;
      floats[at + 5] = endWidth / 2;
      colours[at + 6] = colour;
    }
  }

  /** Draws what was added and forgets it. */
  flush(camera: Camera): void {
    const { gl, program, writer } = this;
    if (writer.length === 0) return;
    this.quads.upload(writer.floats, writer.length * 4);
    program.enter();
    gl.uniform2f(program.uniform("u_viewport"), camera.width, camera.height);
    this.quads.draw(0, writer.length / (4 * WORDS));
    writer.clear();
  }
}
