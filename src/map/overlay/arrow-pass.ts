import { channels } from "../palette";
import { type ArrowStrip, HEAD, STRIP_WORDS, SWELL, TAIL } from "./arrow-geometry";
import type { Camera } from "./camera";
import { createProgram, type Program, StripBuffer } from "./gl";
import { VertexWriter } from "./vertex-writer";

const VERTEX = `
uniform vec2 u_viewport;
in vec4 a_place;
in vec2 a_size;
in vec4 a_colour;
in vec4 a_style;
out vec2 v_local;
flat out vec2 v_size;
flat out vec4 v_colour;
flat out vec4 v_style;

void main() {
  gl_Position = vec4(a_place.xy / u_viewport * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
  v_local = a_place.zw;
  v_size = a_size;
  v_colour = a_colour;
  v_style = a_style;
}`;

/** The arrow's edge is found in a frame of its own, as if its middle were straight: u behind the tip, v beside. */
const FRAGMENT = `
uniform vec3 u_paper;
uniform float u_sharpness;
in vec2 v_local;
flat in vec2 v_size;
flat in vec4 v_colour;
flat in vec4 v_style;
out vec4 colour;

const float OUTLINE = 1.7;

void main() {
  float u = v_local.x;
  float v = abs(v_local.y);
  float width = v_size.x;
  float whole = v_size.y;
  float barbs = ${glsl(HEAD.length)} * width;
  float root = ${glsl(HEAD.length - HEAD.sweep)} * width;
  float half_head = ${glsl(HEAD.width / 2)} * width;
  float share = clamp((whole - u) / (whole - root), 0.0, 1.0);
  float half_body = 0.5 * width * (${glsl(TAIL)} + ${glsl(1 - TAIL)} * pow(share, ${glsl(SWELL)}));
  float body = max(max(v - half_body, u - whole), root - u);
  vec2 side = normalize(vec2(-half_head, barbs));
  vec2 back = normalize(vec2(half_head, root - barbs));
  float head = max(dot(vec2(u, v), side), dot(vec2(u - barbs, v - half_head), back));
  float away = min(body, head);

  float along = (whole - u) / whole;
  float inside = clamp(0.5 - away * u_sharpness, 0.0, 1.0);
  float covered = clamp(0.5 - (away - OUTLINE) * u_sharpness, 0.0, 1.0);
  float rim = clamp(0.5 + (away + v_style.w * 8.0) * u_sharpness, 0.0, 1.0);
  float dash = v_style.z > 0.5 ? smoothstep(-0.5, 0.5, abs(fract((whole - u) / 11.0) - 0.5) * -11.0 + 3.4) : 1.0;
  float fill = v_style.x * mix(0.5, 1.0, along);
  float edge = v_style.y * mix(0.6, 1.0, along) * dash;
  float ink = inside * mix(fill, max(fill, edge), rim);
  float paper = (covered - inside) * 0.8 * mix(0.5, 1.0, along) * mix(0.35, 1.0, dash);
  colour = vec4(v_colour.rgb * ink + u_paper * paper, ink + paper) * v_colour.a;
}`;

function glsl(value: number): string {
  return value.toFixed(5);
}

/** How far the strips must reach beyond an arrow's edge for its outline, CSS px. */
export const ARROW_MARGIN = 2.8;

/** Words of one vertex: place and frame, width and length, colour, style. */
const WORDS = STRIP_WORDS + 4;

/** Draws axes of advance, given anew each frame. */
export class ArrowPass {
  private readonly program: Program;
  private readonly strips: StripBuffer;
  private readonly writer = new VertexWriter();

  constructor(private readonly gl: WebGL2RenderingContext) {
    this.program = createProgram(gl, VERTEX, FRAGMENT, [
      { name: "a_place", size: 4, kind: "float" },
      { name: "a_size", size: 2, kind: "float" },
      { name: "a_colour", size: 4, kind: "colour" },
      { name: "a_style", size: 4, kind: "colour" },
    ]);
    this.strips = new StripBuffer(gl, this.program);
  }

  /**
   * Adds an arrow, which lies over those added before.
   * @param colour from `packColour`.
   * @param style from `packStyle`.
   */
  add({ data, vertices, width, length }: ArrowStrip, colour: number, style: number): void {
    const { writer } = this;
    writer.reserve((vertices + 2) * WORDS);
    for (let vertex = -1; vertex <= vertices; vertex++) {
      // The first and last vertex stand twice: the triangles between two arrows have no area.
      const word = Math.min(vertices - 1, Math.max(0, vertex)) * STRIP_WORDS;
      writer.float(data[word] as number);
      writer.float(data[word + 1] as number);
      writer.float(data[word + 2] as number);
      writer.float(data[word + 3] as number);
      writer.float(width);
      writer.float(length);
      writer.colour(colour);
      writer.colour(style);
    }
  }

  /** Draws what was added and forgets it. @param paper of the outlines, `#rrggbb`. */
  flush(camera: Camera, paper: string): void {
    const { gl, program, writer } = this;
    const [red, green, blue] = channels(paper);
    if (writer.length === 0) return;
    program.enter();
    gl.uniform2f(program.uniform("u_viewport"), camera.width, camera.height);
    gl.uniform1f(program.uniform("u_sharpness"), camera.pixelRatio);
    gl.uniform3f(program.uniform("u_paper"), red / 255, green / 255, blue / 255);
    this.strips.draw(writer.floats, writer.length * 4);
    writer.clear();
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
