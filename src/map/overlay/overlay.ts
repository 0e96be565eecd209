import type { Campaign } from "../../campaign";
import type { Tracks } from "../../motion";
import type { DrawnSymbol, Emphasis } from "../contract";
import {
  channels,
  mixColours,
  OVERLAY_PALETTES,
  type OverlayPalette,
  packColour,
} from "../palette";
import type { Theme } from "../style";
import type { CampaignSheet, SelectionSheet } from "../symbols";
import { Arrows } from "./arrows";
import type { Camera } from "./camera";
import { ControlMarks } from "./control-marks";
import { EventMarks } from "./event-marks";
import { DIMMED, Layout, type Scene } from "./layout";
import { buildLines, gradesOf, type LineFrame, type LineGeometry, middleOf } from "./line-geometry";
import { Resources } from "./resources";
import { Shapes } from "./shapes";
import {
  addArrows,
  drawSymbols,
  drawUnderSymbols,
  type SymbolPicture,
  type View,
} from "./symbols-on-map";
import { type TrackDate, trackDates } from "./track-dates";

/** A trail fades over so much playing time at the campaign's own speed, seconds. */
const TRAIL_SECONDS = 12;

const TRAIL_WIDTH = 5;

/** How much of a trail its unit's arrow takes away. */
const UNDER_ARROW = 0.85;

const TRACK_WIDTH = 3;
const HOUR = 3_600_000;

/** The canvas above the base map on which everything that moves is drawn. */
export class Overlay {
  readonly canvas: HTMLCanvasElement;
  private readonly gl: WebGL2RenderingContext;
  private readonly layout: Layout;
  private readonly shapes: Shapes;
  private readonly control: ControlMarks;
  private readonly events: EventMarks;
  private readonly arrows: Arrows;
  private readonly lineFrame: LineFrame;
  private readonly fade: number;
  private geometry: LineGeometry;
  private resources: Resources | null;
  private sheet: CampaignSheet | null = null;
  private selection: SelectionSheet | null = null;
  private dates: readonly TrackDate[] = [];
  private emphasis: Emphasis = { selected: null, pointed: null };
  private theme: Theme;
  private pictures: readonly SymbolPicture[] = [];
  private drawn: readonly DrawnSymbol[] | null = null;

  /**
   * @param changed is told when the GPU's context goes away and when all is back.
   * @throws Error when the browser has no WebGL 2.
   */
  constructor(
    private readonly campaign: Campaign,
    private readonly tracks: Tracks,
    theme: Theme,
    changed: (state: "lost" | "restored") => void,
  ) {
    this.theme = theme;
    this.canvas = document.createElement("canvas");
    this.canvas.className = "campaign-overlay";
    this.canvas.style.cssText =
      "position:absolute;inset:0;width:100%;height:100%;pointer-events:none";
    const gl = this.canvas.getContext("webgl2", { antialias: false, premultipliedAlpha: true });
    if (!gl) throw new Error("The map needs WebGL 2, which this browser does not offer.");
    this.gl = gl;
    this.arrows = new Arrows(campaign, tracks);
    this.layout = new Layout(campaign, tracks, this.arrows);
    this.shapes = new Shapes(campaign);
    this.control = new ControlMarks(campaign);
    this.events = new EventMarks(campaign);
    this.fade = (TRAIL_SECONDS * campaign.rate * 1000) / HOUR;
    this.lineFrame = { ...middleOf(tracks), epoch: campaign.period.from };
    this.geometry = this.buildGeometry();
    this.resources = this.createResources();
    this.canvas.addEventListener("webglcontextlost", (event) => {
      event.preventDefault();
      this.resources = null;
      changed("lost");
    });
    this.canvas.addEventListener("webglcontextrestored", () => {
      this.resources = this.createResources();
      changed("restored");
    });
  }

  /** Largest extent of a texture, device px. */
  get textureLimit(): number {
    return Math.min(8192, Number(this.gl.getParameter(this.gl.MAX_TEXTURE_SIZE) ?? 4096));
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    this.geometry = this.buildGeometry();
    this.resources?.lines.upload(this.geometry);
  }

  setSheet(sheet: CampaignSheet): void {
    this.sheet = sheet;
    this.resources?.sprites.upload(sheet.canvas);
  }

  /** Dates along the track of a unit, in the order in which a selection sheet must have them. */
  datesOf(unit: string | null): readonly TrackDate[] {
    const trajectory =
      unit === null ? null : (this.campaign.unitById.get(unit)?.trajectory ?? null);
    const [clock] = this.campaign.clocks;
    return trajectory && clock ? trackDates(trajectory, clock) : [];
  }

  setEmphasis(emphasis: Emphasis): void {
    this.emphasis = emphasis;
    this.dates = this.datesOf(emphasis.selected);
  }

  /** Takes the pictures of the selected unit; null when nothing is selected or they are not drawn yet. */
  setSelection(selection: SelectionSheet | null): void {
    this.selection = selection;
    if (selection) this.resources?.selection.upload(selection.canvas);
  }

  /** Draws everything at once. Does nothing while the context is lost. */
  draw(camera: Camera, scene: Scene): void {
    this.drawn = null;
    const { resources } = this;
    if (!resources || this.gl.isContextLost()) return;
    this.fit(camera);
    resources.begin();
    const palette = OVERLAY_PALETTES[this.theme];
    const selectedRow = this.rowOf(this.emphasis.selected);
    this.shapes.add(resources.strokes, camera, scene.instant, palette);
    this.control.add(resources.strokes, camera, scene.instant, palette);
    resources.strokes.flush(camera);
    const view = this.view(camera, scene, palette, selectedRow);
    if (view) addArrows(resources, this.arrows, view, this.forceColour);
    this.drawTrails(resources, camera, scene, selectedRow);
    if (selectedRow >= 0) this.drawTrack(resources, camera, scene, selectedRow);
    resources.arrows.flush(camera, palette.paper);
    this.events.add(resources.strokes, camera, scene.instant, palette);
    resources.strokes.flush(camera);
    if (!view) return;
    drawUnderSymbols(resources, view);
    this.pictures = drawSymbols(resources, view);
  }

  /** What the last drawing put on screen, front-most last. */
  drawnSymbols(): readonly DrawnSymbol[] {
    this.drawn ??= this.pictures.map(({ row, cell, scale, opacity }) =>
      this.layout.drawn(row, cell, scale, opacity),
    );
    return this.drawn;
  }

  /** Where a unit is on screen, CSS px, as last drawn. */
  anchorOf(row: number): { x: number; y: number } {
    return { x: this.layout.anchorX[row] ?? 0, y: this.layout.anchorY[row] ?? 0 };
  }

  destroy(): void {
    this.resources = null;
    this.gl.getExtension("WEBGL_lose_context")?.loseContext();
    this.canvas.remove();
  }

  /** Lays the symbols out; null while there are no pictures of them. */
  private view(
    camera: Camera,
    scene: Scene,
    palette: OverlayPalette,
    selectedRow: number,
  ): View | null {
    const { campaign, layout, arrows, emphasis, sheet, selection, dates } = this;
    if (!sheet) return null;
    layout.keepUnfolded(selectedRow);
    layout.update(camera, scene, sheet.symbols, sheet.labels);
    return {
      camera,
      scene,
      campaign,
      layout,
      emphasis,
      sheet,
      selection,
      dates,
      palette,
      selectedRow,
      arrowShown: arrows.shown,
    };
  }

  private drawTrails(resources: Resources, camera: Camera, scene: Scene, selected: number): void {
    const style = { width: TRAIL_WIDTH, opacity: 0.85, fade: this.fade, casing: null };
    const { shown } = this.arrows;
    const { unfolded } = this.layout;
    resources.blendStronger();
    resources.lines.drawRows(camera, scene.instant, style, (row) => {
      // Under its arrow or without its symbol a trail would only be noise.
      const beside = (unfolded[row] as number) * (1 - UNDER_ARROW * (shown[row] as number));
      return selected < 0 || row === selected ? beside : beside * DIMMED * 0.7;
    });
    resources.blendOver();
  }

  private drawTrack(resources: Resources, camera: Camera, scene: Scene, row: number): void {
    const [red, green, blue] = channels(OVERLAY_PALETTES[this.theme].paper);
    const under = {
      width: TRACK_WIDTH + 3,
      opacity: 0.85,
      fade: null,
      casing: [red / 255, green / 255, blue / 255] as const,
    };
    resources.lines.draw(camera, scene.instant, under, row, row + 1);
    const line = { width: TRACK_WIDTH, opacity: 1, fade: null, casing: null };
    resources.lines.draw(camera, scene.instant, line, row, row + 1);
  }

  private createResources(): Resources {
    return new Resources(this.gl, this.lineFrame, this.geometry, this.sheet, this.selection);
  }

  private buildGeometry(): LineGeometry {
    const rows = this.campaign.units.map(({ force, trajectory }) => ({
      colour: packColour(this.forceColour(force)),
      grades: gradesOf(trajectory),
    }));
    return buildLines(this.tracks, rows, this.lineFrame);
  }

  /** A force's colour for lines: lighter at night, or red and blue would sink into the dark sheet. */
  private readonly forceColour = (id: string): string => {
    const colour = this.campaign.forces.get(id)?.colour ?? "#808080";
    return this.theme === "dark" ? mixColours(colour, "#ffffff", 0.22) : colour;
  };

  /** Row of a unit that the map can show; a formation without a trajectory dims nobody. */
  private rowOf(unit: string | null): number {
    const known = unit === null ? undefined : this.campaign.unitById.get(unit);
    return known?.trajectory ? known.index : -1;
  }

  private fit({ width, height, pixelRatio }: Camera): void {
    const deviceWidth = Math.round(width * pixelRatio);
    const deviceHeight = Math.round(height * pixelRatio);
    if (this.canvas.width !== deviceWidth) this.canvas.width = deviceWidth;
    if (this.canvas.height !== deviceHeight) this.canvas.height = deviceHeight;
  }
}
