import { circleAt, extendTrail, freshTrail, type Screen, type TrailPoint } from "../../pointing";
import type { Pointing, PointingState } from "../../state";
import { type MarkColours, readColours } from "./colours";
import { drawDot, drawSpotlight, drawStrokes, fillOutline } from "./draw-marks";
import { LensPicture } from "./lens-picture";
import { trailOutline } from "./outline";
import { type PointedMap, scaleOver, screenOf } from "./pointed-map";

/** The canvases over a map; highlighters have one of their own, for it is blended with the map. */
export interface MarkCanvases {
  readonly marks: HTMLCanvasElement;
  readonly highlights: HTMLCanvasElement;
}

/** Draws all that is pointed at and marked over a map: when something changes, and at rest not at all. */
export class MarksView {
  private readonly lens: LensPicture;
  private readonly unbind: readonly (() => void)[];
  private readonly sizes = new ResizeObserver(() => this.soon());
  private readonly theme = new MutationObserver(() => this.soon());
  private trail: readonly TrailPoint[] = [];
  private frame: number | null = null;
  private drawnView = "";
  private scale = 1;

  constructor(
    private readonly canvases: MarkCanvases,
    private readonly map: PointedMap,
    private readonly pointing: Pointing,
    /** Motion is not welcome: the laser leaves no trail. */
    private readonly calm: boolean,
  ) {
    this.lens = new LensPicture(map);
    this.unbind = [pointing.subscribe(this.changed), map.on("drawn", this.mapDrawn)];
    this.sizes.observe(canvases.marks);
    this.theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    this.lens.sharpen(pointing.getState().tool === "lens");
    this.soon();
  }

  destroy(): void {
    if (this.frame !== null) cancelAnimationFrame(this.frame);
    this.sizes.disconnect();
    this.theme.disconnect();
    for (const end of this.unbind) end();
    this.lens.sharpen(false);
  }

  private readonly changed = (state: PointingState, before: PointingState): void => {
    if (state.tool !== before.tool) this.lens.sharpen(state.tool === "lens");
    if (state.tool !== "laser") this.trail = [];
    else if (state.at && state.at !== before.at && !this.calm) {
      this.trail = extendTrail(this.trail, state.at, performance.now());
    }
    this.soon();
  };

  /** Within the frame in which the map moved, so that marks never lag behind the ground. */
  private readonly mapDrawn = (): void => {
    if (this.pointing.getState().tool !== "lens") {
      if (this.viewNow() !== this.drawnView) this.draw();
    } else if (this.lens.changed()) {
      // The lens has the map drawn, which cannot be in the midst of its drawing.
      this.soon();
    }
  };

  private viewNow(): string {
    const { width, height } = this.map.window();
    return JSON.stringify([this.map.view(), width, height]);
  }

  private soon(): void {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      this.draw();
    });
  }

  private draw(): void {
    const { marks, highlights } = this.canvases;
    const screen = screenOf(this.map);
    const colours = readColours();
    const state = this.pointing.getState();
    this.drawnView = this.viewNow();
    this.scale = scaleOver(this.map, marks.getBoundingClientRect());
    this.trail = freshTrail(this.trail, performance.now());
    const strokes = state.drawing ? [...state.strokes, state.drawing] : state.strokes;
    const hasHighlights = strokes.some(({ kind }) => kind === "highlighter");
    // A canvas that is blended costs the browser something even when it is empty.
    highlights.hidden = !hasHighlights;
    if (hasHighlights) {
      const context = this.cleared(highlights);
      if (context) drawStrokes(context, "highlighter", strokes, screen, colours);
    }
    const context = this.cleared(marks);
    if (!context) return;
    drawStrokes(context, "pen", strokes, screen, colours);
    if (state.tool) this.drawTool(context, { ...state, strokes }, screen, colours);
    if (this.trail.length > 0) this.soon();
  }

  private drawTool(
    context: CanvasRenderingContext2D,
    { tool, at, sizes, strokes }: PointingState,
    screen: Screen,
    colours: MarkColours,
  ): void {
    if (tool === "spotlight") {
      drawSpotlight(context, circleAt(at, sizes.spotlight, screen), screen, colours);
    }
    if (tool === "lens") this.drawLens(context, at, sizes.lens, strokes, screen, colours);
    if (tool !== "laser") return;
    const dot = circleAt(at, sizes.laser, screen);
    if (this.trail.length > 1) {
      const outline = trailOutline(this.trail, performance.now(), dot.radius * 2, screen);
      context.globalAlpha = 0.7;
      fillOutline(context, outline, colours.laser);
      context.globalAlpha = 1;
    }
    if (at) drawDot(context, dot, colours);
  }

  private drawLens(
    context: CanvasRenderingContext2D,
    at: PointingState["at"],
    size: number,
    strokes: PointingState["strokes"],
    screen: Screen,
    colours: MarkColours,
  ): void {
    const lens = circleAt(at, size, screen);
    const circle = new Path2D();
    circle.arc(lens.x, lens.y, lens.radius, 0, 2 * Math.PI);
    context.save();
    context.clip(circle);
    this.lens.draw(context, lens);
    const isDark = document.documentElement.dataset.theme === "dark";
    context.globalCompositeOperation = isDark ? "screen" : "multiply";
    drawStrokes(context, "highlighter", strokes, screen, colours);
    context.globalCompositeOperation = "source-over";
    drawStrokes(context, "pen", strokes, screen, colours);
    context.restore();
    context.lineWidth = 7;
    context.strokeStyle = colours.casing;
    context.stroke(circle);
    context.lineWidth = 3;
    context.strokeStyle = colours.rim;
    context.stroke(circle);
  }

  /** A canvas wiped and as large as it is on the screen, counting in the map's CSS px. */
  private cleared(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
    const ratio = this.scale * devicePixelRatio;
    const { width, height } = this.map.window();
    const wanted = { width: Math.round(width * ratio), height: Math.round(height * ratio) };
    const context = canvas.getContext("2d");
    if (canvas.width !== wanted.width || canvas.height !== wanted.height) {
      Object.assign(canvas, wanted);
    }
    context?.setTransform(1, 0, 0, 1, 0, 0);
    context?.clearRect(0, 0, canvas.width, canvas.height);
    context?.setTransform(ratio, 0, 0, ratio, 0, 0);
    return context;
  }
}
