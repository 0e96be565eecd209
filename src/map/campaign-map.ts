import type { Map as MapLibreMap } from "maplibre-gl";
import { type CameraView, type Campaign, type LayerId, tellsGround } from "../campaign";
import type { Frame, Tracks } from "../motion";
import { cameraView, createBaseMap, SCALE_BAR } from "./base-map";
import { CAMERA_STUB, cameraStub } from "./camera-stub";
import type {
  CampaignMapEvents,
  DrawnGhost,
  DrawnSymbol,
  Emphasis,
  MapContents,
  MapLettering,
  Project,
} from "./contract";
import { Emitter } from "./emitter";
import { FadeLoop } from "./fade-loop";
import { moveCamera } from "./flight";
import { Follower } from "./follower";
import { listenToHands } from "./hands";
import { HeldAreaLayer } from "./held-area/held-area-layer";
import { LAND_FILE } from "./held-area/land";
import { HeldArea } from "./held-area/tint";
import { showLayers } from "./layers";
import { namesOn } from "./names-on";
import { type Camera, FADE_TIME, Overlay } from "./overlay";
import { type Edges, roomIn } from "./room";
import { SceneCopy } from "./scene-copy";
import {
  lastChange,
  type MapLanguage,
  mapStyle,
  placeFeatures,
  refilter,
  type Theme,
} from "./style";
import { LABEL } from "./symbols/lettering";
import { MapTools } from "./tools/map-tools";
import { Wardrobe } from "./wardrobe";

/** Quiet enough that relief and names come first. */
const HELD_AREA_OPACITY: Readonly<Record<Theme, number>> = { light: 0.25, dark: 0.26 };

export interface CampaignMapOptions {
  /** An empty element; the map fills it. */
  readonly container: HTMLElement;
  readonly campaign: Campaign;
  readonly tracks: Tracks;
  readonly theme: Theme;
  readonly languages: readonly MapLanguage[];
  /** URL prefix of `geodata/basemap/`, with its slash. */
  readonly basemap: string;
  readonly reducedMotion: boolean;
  /** Device px to a CSS px; the screen's own when left out. */
  readonly pixelRatio?: number | undefined;
  /** Where the camera is first; the campaign's own view when left out. */
  readonly view?: CameraView | undefined;
}

/**
 * The map of one campaign: the base map below, units and their movements on a canvas of their own above.
 * Imperative on purpose; frames come in by `setFrame` and never make the base map draw again.
 */
export class CampaignMap {
  /** Ruler and silhouettes. */
  readonly tools: MapTools;
  private readonly map: MapLibreMap;
  private readonly overlay: Overlay;
  private readonly emitter = new Emitter<CampaignMapEvents>();
  private readonly follower: Follower;
  private readonly scene: SceneCopy;
  private readonly fades = new FadeLoop({
    fading: () => this.overlay.fading,
    draw: () => this.draw(),
    ended: () => this.rest(),
  });
  private readonly wardrobe: Wardrobe;
  private readonly release: () => void;
  private theme: Theme;
  private languages: readonly MapLanguage[];
  private emphasis: Emphasis = { selected: null, pointed: null };
  /** The view with which the base map was last drawn. */
  private camera: Camera | null = null;
  private covered: readonly Edges[] = [];
  private hidden: ReadonlySet<LayerId> = new Set();
  private paints = 0;
  private announced = false;
  private busy = true;
  /** The last day on which a border or a state's name changed, `YYYY-MM-DD`. */
  private day: string;
  private readonly heldArea: HeldAreaLayer | null;
  private followed: string | null = null;
  private magnification = 1;
  private smallestText: number | null = null;
  private mirroring = false;
  private destroyed = false;

  /** @throws Error in plain words when the browser has no WebGL 2. */
  constructor(private readonly options: CampaignMapOptions) {
    const { campaign, container, tracks } = options;
    this.theme = options.theme;
    this.languages = options.languages;
    this.day = lastChange(campaign.opening, campaign.clocks[0]?.offset ?? 0);
    this.scene = new SceneCopy(tracks);
    this.overlay = new Overlay(
      campaign,
      tracks,
      options.theme,
      this.contextChanged,
      options.reducedMotion ? 0 : FADE_TIME,
    );
    this.map = createBaseMap(
      container,
      this.style(),
      options.view ?? campaign.camera,
      options.pixelRatio,
    );
    this.heldArea = tellsGround(campaign)
      ? new HeldAreaLayer(this.map, new HeldArea(campaign), `${options.basemap}${LAND_FILE}`, {
          laid: () => this.rest(),
          failed: (message) => this.emitter.emit("failed", message),
        })
      : null;
    this.map.getCanvasContainer().append(this.overlay.canvas);
    this.follower = new Follower(this.map, options.reducedMotion);
    this.wardrobe = new Wardrobe(campaign, this.overlay, {
      dressed: () => {
        this.draw();
        this.rest();
      },
      failed: (message) => this.emitter.emit("failed", message),
    });
    // Before the hands: what a tool takes for itself, they leave alone.
    this.tools = new MapTools(this.map);
    this.release = listenToHands(this.map, this.emitter, {
      symbols: () => this.overlay.drawnSymbols(),
      handled: () => this.follower.giveWay(),
    });
    this.listen();
    this.wardrobe.dress(this.theme, this.emphasis.selected);
  }

  /** @returns a function that takes the listener off again. */
  on<Name extends keyof CampaignMapEvents>(
    event: Name,
    listener: CampaignMapEvents[Name],
  ): () => void {
    return this.emitter.on(event, listener);
  }

  /** Draws the overlay as the engine's frame says, at once; the base map is left alone. */
  setFrame(frame: Frame): void {
    this.scene.take(frame);
    this.showDay(lastChange(frame.instant, this.options.campaign.clocks[0]?.offset ?? 0));
    this.heldArea?.show(frame.instant);
    this.fades.frameCame();
    this.draw();
    this.follower.wake();
  }

  /** What is selected and pointed at. */
  setEmphasis(emphasis: Emphasis): void {
    const selected = emphasis.selected !== this.emphasis.selected;
    this.emphasis = emphasis;
    if (selected) this.wardrobe.select(emphasis.selected);
    this.overlay.setEmphasis(emphasis);
    this.draw();
  }

  /** Moves the camera, in a flight if motion is welcome. */
  setView(view: CameraView, animate: boolean): void {
    moveCamera(this.map, view, animate && !this.options.reducedMotion);
  }

  /**
   * Takes another map's view and draws at once, so that both show it in the same frame. No `moved` follows, so
   * two maps that mirror each other do not go round in circles.
   */
  mirror(view: CameraView): void {
    this.mirroring = true;
    moveCamera(this.map, view, false);
    this.mirroring = false;
    this.map.redraw();
  }

  /** Takes away what is on these layers and gives back all the rest. */
  setLayers(hidden: ReadonlySet<LayerId>): void {
    this.hidden = hidden;
    this.overlay.setHidden(hidden);
    if (this.map.getLayer(CAMERA_STUB)) showLayers(this.map, hidden);
    this.draw();
  }

  /**
   * Tells at which pace the clock plays, campaign ms per wall ms; 0 at rest. Nights that went by too fast would
   * flash and are left out.
   */
  setPace(pace: number): void {
    this.overlay.setPace(pace);
    this.draw();
  }

  /** What the last drawing put into the view: computed anew each time, so not for every frame. */
  contents(): MapContents {
    const heldArea = this.heldArea !== null && !this.hidden.has("control");
    return { ...this.overlay.contents(), heldArea };
  }

  /** Shows where all units are at the instant of another frame, faintly under the symbols; null takes it away. */
  setGhosts(frame: Frame | null): void {
    this.overlay.setGhosts(frame);
    this.draw();
  }

  view(): CameraView {
    return cameraView(this.map);
  }

  setTheme(theme: Theme): void {
    if (theme === this.theme) return;
    this.theme = theme;
    this.overlay.setTheme(theme);
    this.wardrobe.dress(theme, this.emphasis.selected);
    this.map.setStyle(this.style());
  }

  setLanguages(languages: readonly MapLanguage[]): void {
    this.languages = languages;
    this.map.setStyle(this.style());
  }

  /** Keeps a unit in the middle third of the map; null lets go. */
  follow(unit: string | null): void {
    if (unit === this.followed) return;
    this.followed = unit;
    this.follower.follow(unit === null ? null : () => this.placeOf(unit));
  }

  readonly project: Project = ([lon, lat]) => {
    const { x, y } = this.map.project([lon, lat]);
    return { x, y };
  };

  /** Whether nothing is loading, moving or fading. */
  get isIdle(): boolean {
    return !this.busy && this.isDrawn();
  }

  /** Resolves when the map is next at rest with all of the view drawn. */
  whenIdle(): Promise<void> {
    return new Promise((resolve) => {
      const off = this.on("idle", () => {
        off();
        resolve();
      });
      this.map.triggerRepaint();
    });
  }

  /** Draws base map and overlay as they are now into a canvas of the map's size in device px, over what is there. */
  paintInto(context: CanvasRenderingContext2D): void {
    // The canvases' content lasts until the browser shows it: both are drawn and read in one go.
    this.map.redraw();
    context.drawImage(this.map.getCanvas(), 0, 0);
    context.drawImage(this.overlay.canvas, 0, 0);
  }

  /**
   * Draws as finely as the screen shows when the page magnifies the whole map, and as a hall can read it.
   * @param factor by which the page scales the map's element
   * @param smallestText no letter is smaller on the page, CSS px; null leaves them as designed
   */
  setMagnification(factor: number, smallestText: number | null): void {
    const own = this.options.pixelRatio ?? globalThis.devicePixelRatio;
    this.magnification = factor;
    this.smallestText = smallestText === null ? null : smallestText / factor;
    this.wardrobe.magnify({ magnification: factor, smallestText: this.smallestText ?? 0 });
    this.map.setStyle(this.style());
    this.map.setPixelRatio(own * factor);
  }

  /** What is written on the map and how large, as the page shows it. */
  lettering(): MapLettering {
    const { magnification } = this;
    const names = namesOn(this.map).map((size) => size * magnification);
    const symbols = this.drawnSymbols().map(({ height }) => height * magnification);
    const unitNames = Math.max(LABEL.size, this.smallestText ?? 0) * magnification;
    return { magnification, names, symbols, unitNames };
  }

  /** What the last drawing put on screen, front-most last: lets a test see what a user sees. */
  drawnSymbols(): readonly DrawnSymbol[] {
    return this.overlay.drawnSymbols();
  }

  /** The instant that the last drawing showed, ms since the Unix epoch; NaN before the first. */
  drawnInstant(): number {
    return this.overlay.drawnInstant;
  }

  /** The ghosts that the last drawing put on screen. */
  drawnGhosts(): readonly DrawnGhost[] {
    return this.overlay.drawnGhosts();
  }

  /** How often the base map has been drawn: lets a test see that playing leaves it alone. */
  basePaints(): number {
    return this.paints;
  }

  /** Tells what the page lays over the map, CSS px from its top left corner: symbols keep out of it. */
  setCovered(covered: readonly Edges[]): void {
    this.covered = covered;
    if (this.camera) this.camera = this.cameraWith(this.camera.matrix);
    this.draw();
  }

  /** The map's size and the part of it that is left for symbols, CSS px from its top left corner. */
  window(): Edges & { readonly width: number; readonly height: number } {
    const { clientWidth: width, clientHeight: height } = this.map.getContainer();
    return { width, height, ...roomIn(width, height, this.coveredIn(height)) };
  }

  destroy(): void {
    this.destroyed = true;
    this.fades.stop();
    this.follower.stop();
    this.release();
    this.tools.destroy();
    this.heldArea?.destroy();
    this.emitter.clear();
    this.overlay.destroy();
    this.map.remove();
  }

  private listen(): void {
    const { map, emitter } = this;
    map.on("styledata", this.completeStyle);
    map.on("idle", () => {
      this.busy = false;
      this.rest();
    });
    map.on("movestart", this.work);
    map.on("dataloading", this.work);
    map.on("move", () => {
      if (!this.mirroring) emitter.emit("moved", this.view());
    });
    map.on("moveend", () => emitter.emit("settled", this.view()));
    map.on("resize", () => this.wardrobe.dress(this.theme, this.emphasis.selected));
    map.on("error", ({ error }) => emitter.emit("failed", error.message));
    map.on("webglcontextlost", () => this.contextChanged("lost"));
    map.on("webglcontextrestored", () => this.contextChanged("restored"));
  }

  /**
   * Adds what is no part of the style, whenever MapLibre changed it: a new style takes the area held away and
   * shows all layers, but may leave the stub.
   */
  private readonly completeStyle = (): void => {
    this.heldArea?.add(HELD_AREA_OPACITY[this.theme]);
    showLayers(this.map, this.hidden);
    if (this.map.getLayer(CAMERA_STUB)) return;
    this.filterByDay();
    this.map.addLayer(
      cameraStub((matrix) => {
        this.paints++;
        this.camera = this.cameraWith(matrix);
        this.draw();
      }),
    );
  };

  /** Borders and names of states follow the clock: the base map changes only when one comes or goes. */
  private showDay(day: string): void {
    if (day === this.day) return;
    this.day = day;
    // Until the style is there to be filtered, `completeStyle` waits for it.
    if (this.map.getLayer(CAMERA_STUB)) this.filterByDay();
  }

  private filterByDay(): void {
    for (const layer of this.map.getStyle().layers) {
      const filter = refilter(layer, this.day);
      if (filter) this.map.setFilter(layer.id, filter);
    }
  }

  private readonly contextChanged = (state: "lost" | "restored"): void => {
    if (this.destroyed) return;
    this.emitter.emit("context", state);
    if (state === "lost") return;
    this.draw();
    this.rest();
  };

  private draw(): void {
    if (!this.camera || !this.scene.taken) return;
    this.overlay.draw(this.camera, this.scene);
    if (this.fades.wake() && !this.busy) this.emitter.emit("busy");
  }

  private cameraWith(matrix: Float64Array): Camera {
    const { clientWidth: width, clientHeight: height } = this.options.container;
    const { map } = this;
    const covered = this.coveredIn(height);
    return {
      matrix,
      width,
      height,
      zoom: map.getZoom(),
      pixelRatio: map.getPixelRatio(),
      magnification: this.magnification,
      covered,
    };
  }

  /** What lies over a map of a height (CSS px): parts of the page, and the map's own scale bar. */
  private coveredIn(height: number): readonly Edges[] {
    const scaleBar = { left: 0, top: height - 30, right: SCALE_BAR + 12, bottom: height };
    return [...this.covered, scaleBar];
  }

  private readonly work = (): void => {
    if (this.busy) return;
    this.busy = true;
    this.emitter.emit("busy");
  };

  /** Says that the map is at rest, once there is all to see. */
  private rest(): void {
    if (this.busy || !this.isDrawn()) return;
    if (!this.announced) {
      this.announced = true;
      this.emitter.emit("ready");
    }
    this.emitter.emit("idle");
  }

  /** Whether all that was given to be drawn is drawn. */
  private isDrawn(): boolean {
    return (
      !this.overlay.fading &&
      this.wardrobe.ready &&
      this.heldArea?.ready !== false &&
      this.scene.taken &&
      this.camera !== null
    );
  }

  private placeOf(unit: string): { x: number; y: number } | null {
    const row = this.options.campaign.unitById.get(unit)?.index ?? -1;
    return this.scene.visible[row] === 1 ? this.overlay.anchorOf(row) : null;
  }

  private style() {
    return mapStyle({
      theme: this.theme,
      base: this.options.basemap,
      places: placeFeatures(this.options.campaign.places),
      languages: this.languages,
      day: this.day,
      smallestText: this.smallestText,
    });
  }
}
