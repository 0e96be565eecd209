import { latitude, longitude, mercatorX, mercatorY } from "../../motion";
import { channels, type OverlayPalette } from "../palette";
import { type Camera, groundAt, matrixFrom } from "./camera";
import { createProgram, type Program, QuadBuffer } from "./gl";
import { DARK, DUSK, directionOf, nightShare, sineOfAltitude, sunAt } from "./sun";

/** What the mesh covers, degrees: more than the sheet, for a tilted view looks beyond its edge. */
const WEST = 60;
const EAST = 200;
const SOUTH = 5;
const NORTH = 75;
const STEP = 5;

/** Lines of the grid on which a view is looked over for its lightest and darkest corner. */
const LOOKS = [-1, -0.5, 0, 0.5, 1] as const;
/** The view may be so much lighter or darker between those lines, as a sine of altitude. */
const BETWEEN = 0.02;
/** Nights that differ by less are one shade on screen. */
const SHADE = 1 / 255;

const VERTEX = `
uniform mat4 u_matrix;
uniform vec3 u_sun;
in vec2 a_place;
in vec3 a_up;
out float v_sine;

void main() {
  v_sine = dot(a_up, u_sun);
  gl_Position = u_matrix * vec4(a_place, 0.0, 1.0);
  gl_Position.z = 0.0;
}`;

const FRAGMENT = `
uniform vec4 u_night;
in float v_sine;
out vec4 colour;

void main() {
  float alpha = u_night.a * smoothstep(0.0, 1.0, (v_sine - ${DUSK}) / (${DARK - DUSK}));
  colour = vec4(u_night.rgb * alpha, alpha);
}`;

/** Lays the night over the map, by the sun's altitude at every place, under all else that the overlay draws. */
export class NightPass {
  private readonly program: Program;
  private readonly quads: QuadBuffer;
  private readonly count: number;
  private readonly matrix = new Float32Array(16);
  private readonly originX = mercatorX((WEST + EAST) / 2);
  private readonly originY = mercatorY((SOUTH + NORTH) / 2);

  constructor(private readonly gl: WebGL2RenderingContext) {
    this.program = createProgram(gl, VERTEX, FRAGMENT, [
      { name: "a_place", size: 2, kind: "float" },
      { name: "a_up", size: 3, kind: "float" },
    ]);
    this.quads = new QuadBuffer(gl, this.program);
    const vertices = this.mesh();
    this.count = vertices.length / 20;
    this.quads.upload(vertices, vertices.byteLength);
  }

  /**
   * Draws the night of an instant (ms since the Unix epoch) on an empty canvas.
   * @param strength 0..1, of what the palette has for the night.
   * @returns how far the night has fallen in the middle of the view, 0..1.
   */
  draw(camera: Camera, instant: number, strength: number, palette: OverlayPalette): number {
    const sun = sunAt(instant);
    const { lightest, darkest, middle } = lookOver(camera, sun);
    const most = nightShare(darkest - BETWEEN);
    if (most === 0 || strength === 0) return middle * strength;
    const [red, green, blue] = channels(palette.night).map((value) => value / 255) as [
      number,
      number,
      number,
    ];
    const alpha = palette.nightOpacity * strength;
    const { gl, program } = this;
    if ((most - nightShare(lightest + BETWEEN)) * alpha < SHADE) {
      const even = alpha * middle;
      gl.clearColor(red * even, green * even, blue * even, even);
      gl.clear(gl.COLOR_BUFFER_BIT);
      return middle * strength;
    }
    matrixFrom(camera, this.originX, this.originY, this.matrix);
    program.enter();
    gl.uniformMatrix4fv(program.uniform("u_matrix"), false, this.matrix);
    gl.uniform3f(program.uniform("u_sun"), sun.x, sun.y, sun.z);
    gl.uniform4f(program.uniform("u_night"), red, green, blue, alpha);
    this.quads.draw(0, this.count);
    return middle * strength;
  }

  private mesh(): Float32Array {
    const vertices: number[] = [];
    for (let lon = WEST; lon < EAST; lon += STEP) {
      for (let lat = SOUTH; lat < NORTH; lat += STEP) {
        for (const [east, north] of [
          [lon, lat],
          [lon + STEP, lat],
          [lon, lat + STEP],
          [lon + STEP, lat + STEP],
        ] as const) {
          const { x, y, z } = directionOf(east, north);
          vertices.push(mercatorX(east) - this.originX, mercatorY(north) - this.originY, x, y, z);
        }
      }
    }
    return Float32Array.from(vertices);
  }
}

/** The sine of the sun's altitude where a view is lightest and darkest, and the share of night in its middle. */
function lookOver(camera: Camera, sun: ReturnType<typeof sunAt>) {
  let lightest = -1;
  let darkest = 1;
  let middle = 0;
  const ground = { x: 0, y: 0 };
  for (const clipX of LOOKS) {
    for (const clipY of LOOKS) {
      if (!groundAt(ground, camera, clipX, clipY)) continue;
      const sine = sineOfAltitude(sun, directionOf(longitude(ground.x), latitude(ground.y)));
      lightest = Math.max(lightest, sine);
      darkest = Math.min(darkest, sine);
      if (clipX === 0 && clipY === 0) middle = nightShare(sine);
    }
  }
  return { lightest, darkest, middle };
}
