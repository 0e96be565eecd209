import { type Campaign, type LayerId, tellsHours } from "../../campaign";
import type { Frame, Tracks } from "../../motion";
import type { DrawnGhost, DrawnSymbol, Emphasis, MapContents } from "../contract";
import {
  channels,
  mixColours,
  OVERLAY_PALETTES,
  type OverlayPalette,
  packColour,
} from "../palette";
import type { Theme } from "../style";
import type { CampaignSheet, Cell, SelectionSheet } from "../symbols";
import { Arrows } from "./arrows";
import { type Camera, pixelsPerUnit } from "./camera";
import { contentsOf, isSeen } from "./contents";
import { ControlMarks } from "./control-marks";
import { EventMarks } from "./event-marks";
import { Fades, longestStepAt } from "./fades";
import { BEHIND_GHOSTS, GhostScene } from "./ghosts";
import { DIMMED, Layout, type Scene } from "./layout";
import { buildLines, gradesOf, type LineFrame, type LineGeometry, middleOf } from "./line-geometry";
import { NightPace } from "./night-pace";
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

/** In place of the labels when names are taken off the map. */
const NO_LABELS: readonly Cell[] = [];

/** The canvas above the base map on which everything that moves is drawn. */
export class Overlay {
  readonly canvas: HTMLCanvasElement;
  private readonly gl: WebGL2RenderingContext;
  private readonly layout: Layout;
  private readonly shapes: Shapes;
  private readonly control: ControlMarks;
  private readonly events: EventMarks;
  private readonly arrows: Arrows;
  private readonly fades: Fades;
  /** Of symbols that cross the edge of the view. */
  private readonly crossings: Fades;
  private readonly nightPace: NightPace;
  private hidden: ReadonlySet<LayerId> = new Set();
  private night = 0;
  private camera: Camera | null = null;
  private readonly lineFrame: LineFrame;
  private readonly fade: number;
  private geometry: LineGeometry;
  private resources: Resources | null;
  private sheet: CampaignSheet | null = null;
  private selection: SelectionSheet | null = null;
  private dates: readonly TrackDate[] = [];
  private emphasis: Emphasis = { selected: null, pointed: null };
  private theme: Theme;
  private ghosts: GhostScene | null = null;
  private ghostsDrawn: readonly DrawnGhost[] = [];
  private pictures: readonly SymbolPicture[] = [];
  private drawn: readonly DrawnSymbol[] | null = null;
  private lastInstant = Number.NaN;

  /**
   * @param changed is told when the GPU's context goes away and when all is back.
   * @param fadeTime how long units take to come and go, ms of the wall clock; 0 for none.
   * @throws Error when the browser has no WebGL 2.
   */
  constructor(
    private readonly campaign: Campaign,
    private readonly tracks: Tracks,
    theme: Theme,
    changed: (state: "lost" | "restored") => void,
    fadeTime: number,
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
    this.fades = new Fades(campaign.units.length, fadeTime, longestStepAt(campaign.rate));
    this.crossings = new Fades(campaign.units.length, fadeTime, longestStepAt(campaign.rate));
    this.nightPace = new NightPace(fadeTime > 0);
    this.layout = new Layout(campaign, tracks, this.arrows);
    this.shapes = new Shapes(campaign);
    this.control = new ControlMarks(campaign);
    this.events = new EventMarks(campaign, fadeTime > 0);
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

  /** Takes away what is on these layers and gives back all the rest. */
  setHidden(hidden: ReadonlySet<LayerId>): void {
    this.hidden = hidden;
    this.arrows.wanted = !hidden.has("arrows");
    this.layout.reset();
  }

  /** Takes the pace at which the clock plays, campaign ms per wall ms; 0 at rest. */
  setPace(pace: number): void {
    this.nightPace.setPace(pace);
  }

  /** Takes where all units are at another instant, to be drawn under the symbols; null for no ghosts. */
  setGhosts(frame: Frame | null): void {
    if (!frame) {
      this.ghosts = null;
      return;
    }
    this.ghosts ??= new GhostScene(frame.visible.length);
    this.ghosts.take(frame);
  }

  /** Draws everything at once. Does nothing while the context is lost. */
  draw(camera: Camera, scene: Scene): void {
    this.drawn = null;
    const time = performance.now();
    this.fades.update(scene.visible, scene.instant, time);
    this.nightPace.update(scene.instant, time);
    const { resources } = this;
    if (!resources || this.gl.isContextLost()) return;
    this.fit(camera);
    resources.begin();
    const palette = OVERLAY_PALETTES[this.theme];
    const selectedRow = this.rowOf(this.emphasis.selected);
    this.camera = camera;
    const { hidden } = this;
    this.drawNight(resources, camera, scene.instant, palette);
    if (!hidden.has("fronts")) this.shapes.add(resources.strokes, camera, scene.instant, palette);
    if (!hidden.has("control")) this.control.add(resources.strokes, camera, scene.instant, palette);
    resources.strokes.flush(camera);
    const view = this.view(camera, this.withFading(scene), palette, selectedRow);
    if (view) addArrows(resources, this.arrows, view, this.forceColour);
    if (!hidden.has("trails")) this.drawTrails(resources, camera, scene, selectedRow);
    if (selectedRow >= 0) this.drawTrack(resources, camera, scene, selectedRow);
    resources.arrows.flush(camera, pixelsPerUnit(camera), palette.paper);
    if (!hidden.has("events")) {
      const inks = { palette, colour: this.forceColour };
      this.events.add(resources.strokes, camera, scene.instant, inks);
    }
    resources.strokes.flush(camera);
    this.pictures = [];
    this.ghostsDrawn = [];
    if (!view) return;
    this.lastInstant = scene.instant;
    if (hidden.has("units")) return;
    this.ghostsDrawn = this.ghosts?.draw(resources, view) ?? [];
    drawUnderSymbols(resources, view);
    this.pictures = drawSymbols(resources, view);
  }

  /** The instant of the last drawing with symbols, ms since the Unix epoch; NaN before. */
  get drawnInstant(): number {
    return this.lastInstant;
  }

  /** Whether units or the night are on their way in or out: a moment later the same scene is drawn otherwise. */
  get fading(): boolean {
    return (
      this.fades.running || this.crossings.running || (this.drawsNight && this.nightPace.settling)
    );
  }

  /** What the last drawing put on screen, front-most last. */
  drawnSymbols(): readonly DrawnSymbol[] {
    this.drawn ??= this.pictures.map(({ row, cell, scale, opacity }) =>
      this.layout.drawn(row, cell, scale, opacity),
    );
    return this.drawn;
  }

  /** The ghosts of the last drawing, front-most last. */
  drawnGhosts(): readonly DrawnGhost[] {
    return this.ghostsDrawn;
  }

  /** What the last drawing put into the view. */
  contents(): Omit<MapContents, "heldArea"> {
    const {
      arrows,
      camera,
      campaign,
      control,
      emphasis,
      events,
      hidden,
      lastInstant,
      layout,
      night,
    } = this;
    return contentsOf({
      symbols: camera ? this.drawnSymbols().filter((symbol) => isSeen(symbol, camera)) : [],
      ghosts: this.ghostsDrawn.length > 0,
      trail: { from: lastInstant - this.fade * HOUR, to: lastInstant },
      selected: emphasis.selected,
      shapes: this.shapes,
      arrows,
      campaign,
      control,
      events,
      hidden,
      layout,
      night,
    });
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
    const { campaign, layout, arrows, crossings, emphasis, fades, sheet, selection, dates } = this;
    if (!sheet) return null;
    layout.keepUnfolded(selectedRow);
    const named = !this.hidden.has("names");
    layout.update(camera, scene, sheet.symbols, named ? sheet.labels : NO_LABELS);
    if (!named) layout.labelOpacity.fill(0);
    crossings.update(layout.presence, scene.instant, performance.now());
    fades.opacity.forEach((opacity, row) => {
      layout.presence[row] = Math.min(opacity, crossings.opacity[row] as number);
    });
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
      entrance: fades.opacity,
      axes: this.ghosts ? BEHIND_GHOSTS : 1,
    };
  }

  /** The scene with those still on it that are fading out, where they were last. */
  private withFading({ instant, x, y, bearing, speed, leg }: Scene): Scene {
    return { instant, x, y, bearing, speed, leg, visible: this.fades.present };
  }

  private get drawsNight(): boolean {
    return tellsHours(this.campaign) && !this.hidden.has("night");
  }

  private drawNight(
    { night }: Resources,
    camera: Camera,
    instant: number,
    palette: OverlayPalette,
  ): void {
    const { strength } = this.nightPace;
    this.night = this.drawsNight ? night.draw(camera, instant, strength, palette) : 0;
  }

  private drawTrails(resources: Resources, camera: Camera, scene: Scene, selected: number): void {
    const opacity = 0.85 * (this.ghosts ? BEHIND_GHOSTS : 1);
    const style = { width: TRAIL_WIDTH, opacity, fade: this.fade, casing: null };
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
    resources.lines.drawRow(camera, scene.instant, under, row);
    const line = { width: TRACK_WIDTH, opacity: 1, fade: null, casing: null };
    resources.lines.drawRow(camera, scene.instant, line, row);
  }

  private createResources(): Resources {
    const { arrows, geometry, gl, lineFrame, selection, sheet } = this;
    return new Resources(gl, lineFrame, geometry, arrows.paths, sheet, selection);
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
