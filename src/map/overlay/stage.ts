import type { Camera } from "./camera";

/** A canvas over the base map, and the GPU's context for it. */
export class Stage {
  readonly canvas: HTMLCanvasElement;
  readonly gl: WebGL2RenderingContext;

  /**
   * @param changed is told when the GPU's context goes away and when it is back.
   * @throws Error when the browser has no WebGL 2.
   */
  constructor(changed: (state: "lost" | "restored") => void) {
    this.canvas = document.createElement("canvas");
    this.canvas.className = "campaign-overlay";
    this.canvas.style.cssText =
      "position:absolute;inset:0;width:100%;height:100%;pointer-events:none";
    const gl = this.canvas.getContext("webgl2", { antialias: false, premultipliedAlpha: true });
    if (!gl) throw new Error("The map needs WebGL 2, which this browser does not offer.");
    this.gl = gl;
    this.canvas.addEventListener("webglcontextlost", (event) => {
      event.preventDefault();
      changed("lost");
    });
    this.canvas.addEventListener("webglcontextrestored", () => changed("restored"));
  }

  /** Largest extent of a texture, device px. */
  get textureLimit(): number {
    return Math.min(8192, Number(this.gl.getParameter(this.gl.MAX_TEXTURE_SIZE) ?? 4096));
  }

  /** Gives the canvas the size of a view. */
  fit({ width, height, pixelRatio }: Camera): void {
    const deviceWidth = Math.round(width * pixelRatio);
    const deviceHeight = Math.round(height * pixelRatio);
    if (this.canvas.width !== deviceWidth) this.canvas.width = deviceWidth;
    if (this.canvas.height !== deviceHeight) this.canvas.height = deviceHeight;
  }

  destroy(): void {
    this.gl.getExtension("WEBGL_lose_context")?.loseContext();
    this.canvas.remove();
  }
}
