import type { Campaign, LayerId } from "../../campaign";
import type { Frame, Tracks } from "../../motion";
import type { DrawnGhost, DrawnSymbol, Emphasis, MapContents } from "../contract";
import type { NameSheet } from "../names/name-sheet";
import type { PlaceName } from "../names/place-names";
import { OVERLAY_PALETTES, type OverlayPalette } from "../palette";
import type { Theme } from "../style";
import type { CampaignSheet, SelectionSheet } from "../symbols";
import { Arrows } from "./arrows";
import { type Camera, pixelsPerUnit } from "./camera";
import { Cast } from "./cast";
import { contentsOf, isSeen } from "./contents";
import { longestStepAt } from "./fades";
import { type ForceColours, forceColoursOn } from "./force-colours";
import { BEHIND_GHOSTS, GhostScene } from "./ghosts";
import type { Scene } from "./layout";
import { NameSurvey } from "./name-survey";
import { NamesOnMap } from "./names-on-map";
import { Resources } from "./resources";
import { Stage } from "./stage";
import { Surroundings } from "./surroundings";
import { addArrows, drawSymbols, drawUnderSymbols, symbolsOf, type View } from "./symbols-on-map";
import type { TrackDate } from "./track-dates";
import { Ways } from "./ways";

/** Playing time at the campaign's own speed for which names of places stay where they are, ms. */
const NAMES_STAY = 1000;

/** The canvas above the base map on which everything that moves is drawn. */
export class Overlay {
  /** The names of places. */
  readonly names: NamesOnMap;
  private readonly stage: Stage;
  private readonly cast: Cast;
  private readonly ways: Ways;
  private readonly surroundings: Surroundings;
  private readonly arrows: Arrows;
  private hidden: ReadonlySet<LayerId> = new Set();
  private camera: Camera | null = null;
  private colours: ForceColours;
  private resources: Resources | null;
  private ghosts: GhostScene | null = null;
  private ghostsDrawn: readonly DrawnGhost[] = [];
  /** What the last drawing showed of the symbols; null when it showed none. */
  private view: View | null = null;
  private drawn: readonly DrawnSymbol[] | null = null;
  private lastInstant = Number.NaN;

  /**
   * @param changed is told when the GPU's context goes away and when all is back.
   * @param fadeTime how long units take to come and go, ms of the wall clock; 0 for none.
   * @throws Error when the browser has no WebGL 2.
   */
  constructor(
    private readonly campaign: Campaign,
    tracks: Tracks,
    private theme: Theme,
    changed: (state: "lost" | "restored") => void,
    fadeTime: number,
  ) {
    this.stage = new Stage((state) => {
      this.resources = state === "lost" ? null : this.createResources();
      changed(state);
    });
    this.arrows = new Arrows(campaign, tracks);
    this.cast = new Cast(campaign, tracks, this.arrows, fadeTime);
    this.surroundings = new Surroundings(campaign, fadeTime > 0);
    const { layout } = this.cast;
    const step = NAMES_STAY * campaign.rate;
    this.names = new NamesOnMap(
      new NameSurvey(campaign, tracks, layout, this.arrows, this.surroundings.events, step),
      fadeTime,
      longestStepAt(campaign.rate),
    );
    this.colours = forceColoursOn(theme, campaign);
    this.ways = new Ways(campaign, tracks, this.colours);
    this.resources = this.createResources();
  }

  get canvas(): HTMLCanvasElement {
    return this.stage.canvas;
  }

  /** Largest extent of a texture, device px. */
  get textureLimit(): number {
    return this.stage.textureLimit;
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    this.colours = forceColoursOn(theme, this.campaign);
    this.ways.recolour(this.colours);
    this.resources?.lines.upload(this.ways.geometry);
  }

  setSheet(sheet: CampaignSheet): void {
    this.cast.sheet = sheet;
    this.resources?.takeSheet(sheet);
  }

  /** Dates along the track of a unit, in the order in which a selection sheet must have them. */
  datesOf(unit: string | null): readonly TrackDate[] {
    return this.cast.datesOf(unit);
  }

  setEmphasis(emphasis: Emphasis): void {
    this.cast.emphasis = emphasis;
  }

  /** Takes the pictures of the selected unit; null when nothing is selected or they are not drawn yet. */
  setSelection(selection: SelectionSheet | null): void {
    this.cast.selection = selection;
    if (selection) this.resources?.selection.upload(selection.canvas);
  }

  /** Takes the names of places, the most important first, with their pictures. */
  setNames(names: readonly PlaceName[], sheet: NameSheet): void {
    this.names.take(names, sheet);
    this.resources?.names.upload(sheet.canvas);
  }

  /** Takes away what is on these layers and gives back all the rest. */
  setHidden(hidden: ReadonlySet<LayerId>): void {
    this.hidden = hidden;
    this.surroundings.hidden = hidden;
    this.arrows.wanted = !hidden.has("arrows");
    this.cast.named = !hidden.has("names");
    this.names.hidden = hidden.has("places");
    this.cast.layout.reset();
  }

  /** Takes the pace at which the clock plays, campaign ms per wall ms; 0 at rest. */
  setPace(pace: number): void {
    this.surroundings.setPace(pace);
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
    this.cast.fades.update(scene.visible, scene.instant, time);
    this.surroundings.update(scene.instant, time);
    const { resources } = this;
    if (!resources || this.stage.gl.isContextLost()) return;
    this.stage.fit(camera);
    resources.begin();
    const palette = OVERLAY_PALETTES[this.theme];
    this.camera = camera;
    const view = this.cast.layOut(camera, scene, palette, this.ghosts ? BEHIND_GHOSTS : 1);
    const { instant } = scene;
    this.surroundings.drawUnder(resources, camera, instant, palette);
    this.drawWays(resources, camera, scene, view, palette);
    this.surroundings.drawOver(resources, camera, instant, { palette, colour: this.colours });
    this.view = null;
    this.ghostsDrawn = [];
    if (view) this.lastInstant = instant;
    if (view && !this.hidden.has("units")) {
      this.view = view;
      this.ghostsDrawn = this.ghosts?.draw(resources, view) ?? [];
      drawUnderSymbols(resources, view);
    }
    this.names.draw(resources.names, camera, { instant, time }, this.cast.surveyed(this.hidden));
    if (this.view) drawSymbols(resources, this.view);
  }

  /** The instant of the last drawing with symbols, ms since the Unix epoch; NaN before. */
  get drawnInstant(): number {
    return this.lastInstant;
  }

  /** Whether units or the night are on their way in or out: a moment later the same scene is drawn otherwise. */
  get fading(): boolean {
    return this.cast.fading || this.names.fading || this.surroundings.settling;
  }

  /** What the last drawing put on screen, front-most last. */
  drawnSymbols(): readonly DrawnSymbol[] {
    this.drawn ??= this.view ? symbolsOf(this.view) : [];
    return this.drawn;
  }

  /** The ghosts of the last drawing, front-most last. */
  drawnGhosts(): readonly DrawnGhost[] {
    return this.ghostsDrawn;
  }

  /** What the last drawing put into the view. */
  contents(): Omit<MapContents, "heldArea"> {
    const { arrows, camera, campaign, hidden, lastInstant } = this;
    const { emphasis, layout } = this.cast;
    const { control, events, night, shapes } = this.surroundings;
    return contentsOf({
      symbols: camera ? this.drawnSymbols().filter((symbol) => isSeen(symbol, camera)) : [],
      ghosts: this.ghostsDrawn.length > 0,
      trail: { from: lastInstant - this.ways.length, to: lastInstant },
      selected: emphasis.selected,
      shapes,
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
    const { anchorX, anchorY } = this.cast.layout;
    return { x: anchorX[row] ?? 0, y: anchorY[row] ?? 0 };
  }

  destroy(): void {
    this.resources = null;
    this.stage.destroy();
  }

  /** Draws trails, track and arrows. */
  private drawWays(
    resources: Resources,
    camera: Camera,
    scene: Scene,
    view: View | null,
    palette: OverlayPalette,
  ): void {
    const { arrows, colours, hidden, ways } = this;
    const { layout, selectedRow: selected } = this.cast;
    if (view) addArrows(resources, arrows, view, colours);
    if (!hidden.has("trails")) {
      const ghosts = this.ghosts !== null;
      ways.drawTrails(resources, camera, scene, layout, arrows.shown, selected, ghosts);
    }
    if (selected >= 0) ways.drawTrack(resources, camera, scene, selected, this.theme);
    resources.arrows.flush(camera, pixelsPerUnit(camera), palette.paper);
  }

  private createResources(): Resources {
    const { arrows, stage, ways } = this;
    const { prominence, selection, sheet } = this.cast;
    const { frame, geometry } = ways;
    return new Resources(
      stage.gl,
      frame,
      geometry,
      arrows.paths,
      sheet,
      selection,
      this.names.sheet,
      prominence.order,
    );
  }
}
