/** Names of a vertex format in the order in which they lie in a vertex. */
export interface Attribute {
  readonly name: string;
  /** Number of components. */
  readonly size: number;
  /** `colour` is four bytes that the shader sees as 0..1; all others are floats. */
  readonly kind: "float" | "colour";
}

export interface Program {
  /** Makes it the one that draws and takes uniforms. */
  readonly enter: () => void;
  /** Location of a uniform; null when the shader does not use it. */
  readonly uniform: (name: string) => WebGLUniformLocation | null;
  readonly attributes: readonly Attribute[];
  /** Bytes per vertex. */
  readonly stride: number;
}

/**
 * Compiles and links a program.
 * @throws Error with the driver's log when it does not compile. On a lost context there is no log and no
 * error: the context is asked for everything again when it is back.
 */
export function createProgram(
  gl: WebGL2RenderingContext,
  vertex: string,
  fragment: string,
  attributes: readonly Attribute[],
): Program {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) continue;
    gl.shaderSource(shader, `#version 300 es\nprecision highp float;\n${source}`);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  attributes.forEach(({ name }, location) => {
    gl.bindAttribLocation(program, location, name);
  });
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    const logs = (gl.getAttachedShaders(program) ?? []).map((shader) =>
      gl.getShaderInfoLog(shader),
    );
    throw new Error(`A map shader failed: ${gl.getProgramInfoLog(program)} ${logs.join(" ")}`);
  }
  const known = new Map<string, WebGLUniformLocation | null>();
  return {
    enter: () => gl.useProgram(program),
    attributes,
    stride: attributes.reduce((sum, { kind, size }) => sum + (kind === "colour" ? 4 : 4 * size), 0),
    uniform(name) {
      if (!known.has(name)) known.set(name, gl.getUniformLocation(program, name));
      return known.get(name) ?? null;
    },
  };
}

/**
 * Vertices of quads, four a quad; the shader tells the corners by `gl_VertexID & 3`. Plain indexed quads:
 * instances of four vertices cost software renderers several times as much.
 */
export class QuadBuffer {
  private readonly array: WebGLVertexArrayObject;
  private readonly vertices: WebGLBuffer;
  private readonly indices: WebGLBuffer;
  private indexed = 0;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    private readonly program: Program,
  ) {
    this.array = gl.createVertexArray();
    this.vertices = gl.createBuffer();
    this.indices = gl.createBuffer();
    gl.bindVertexArray(this.array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.vertices);
    describeVertex(gl, program);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.indices);
    gl.bindVertexArray(null);
  }

  /** Uploads whole quads. */
  upload(data: ArrayBufferView, bytes: number): void {
    const { gl } = this;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.vertices);
    // A new store each time: writing into one that the GPU still reads would wait for it.
    const view = new Uint8Array(data.buffer, data.byteOffset, bytes);
    gl.bufferData(gl.ARRAY_BUFFER, view, gl.STREAM_DRAW);
    this.index(bytes / this.program.stride / 4);
  }

  /** Draws `count` quads from `first` on. The program must be in use. */
  draw(first: number, count: number): void {
    if (count <= 0) return;
    const { gl } = this;
    gl.bindVertexArray(this.array);
    gl.drawElements(gl.TRIANGLES, count * 6, gl.UNSIGNED_INT, first * 24);
    gl.bindVertexArray(null);
  }

  private index(quads: number): void {
    if (quads <= this.indexed) return;
    this.indexed = quads * 2;
    const indices = new Uint32Array(this.indexed * 6);
    for (let quad = 0; quad < this.indexed; quad++) {
      const corner = quad * 4;
      indices.set([corner, corner + 1, corner + 2, corner + 2, corner + 1, corner + 3], quad * 6);
    }
    const { gl } = this;
    gl.bindVertexArray(this.array);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, indices, gl.STATIC_DRAW);
    gl.bindVertexArray(null);
  }
}

/** Instances of one triangle strip whose vertices the shader makes of their number alone. */
export class InstanceBuffer {
  private readonly array: WebGLVertexArrayObject;
  private readonly instances: WebGLBuffer;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    private readonly program: Program,
  ) {
    this.array = gl.createVertexArray();
    this.instances = gl.createBuffer();
    gl.bindVertexArray(this.array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.instances);
    describeVertex(gl, program);
    program.attributes.forEach((_, location) => {
      gl.vertexAttribDivisor(location, 1);
    });
    gl.bindVertexArray(null);
  }

  /** Uploads all instances and draws them, each of so many vertices. The program must be in use. */
  draw(data: ArrayBufferView, bytes: number, vertices: number): void {
    const { gl } = this;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.instances);
    const view = new Uint8Array(data.buffer, data.byteOffset, bytes);
    gl.bufferData(gl.ARRAY_BUFFER, view, gl.STREAM_DRAW);
    gl.bindVertexArray(this.array);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, vertices, bytes / this.program.stride);
    gl.bindVertexArray(null);
  }
}

/** Tells the vertex array that is bound how the vertices lie in the buffer that is bound. */
function describeVertex(gl: WebGL2RenderingContext, program: Program): void {
  let offset = 0;
  program.attributes.forEach(({ kind, size }, location) => {
    gl.enableVertexAttribArray(location);
    const colour = kind === "colour";
    gl.vertexAttribPointer(
      location,
      size,
      colour ? gl.UNSIGNED_BYTE : gl.FLOAT,
      colour,
      program.stride,
      offset,
    );
    offset += colour ? 4 : 4 * size;
  });
}
