import type { Map as MapLibreMap } from "maplibre-gl";
import type { CameraView, LayerId, Position } from "../campaign";
import type { Frame } from "../motion";
import { cameraView, createBaseMap } from "./base-map";
import { BaseSheet } from "./base-sheet";
import type {
  CampaignMapEvents,
  CampaignMapOptions,
  DrawnGhost,
  DrawnPlaceName,
  DrawnSymbol,
  Emphasis,
  MapContents,
  MapLettering,
  Project,
} from "./contract";
import { DegreeLabels } from "./degrees/degree-labels";
import { Emitter } from "./emitter";
import { listenToHands } from "./hands";
import { Scribe } from "./names/scribe";
import { namesOn } from "./names-on";
import { Outlook } from "./outlook";
import { Repose } from "./repose";
import type { Edges } from "./room";
import { Steering } from "./steering";
import type { MapLanguage, Theme } from "./style";
import { LABEL } from "./symbols/lettering";
import { MapTools } from "./tools/map-tools";
import { UnitsLayer } from "./units-layer";

/**
 * The map of one campaign: the base map below, units and their movements on a canvas of their own above.
 * Imperative on purpose; frames come in by `setFrame` and never make the base map draw again.
 */
export class CampaignMap {
  /** Ruler and silhouettes. */
  readonly tools: MapTools;
  private readonly map: MapLibreMap;
  private readonly sheet: BaseSheet;
  private readonly units: UnitsLayer;
  private readonly scribe: Scribe;
  private readonly outlook: Outlook;
  private readonly degrees: DegreeLabels;
  private readonly emitter = new Emitter<CampaignMapEvents>();
  private readonly repose: Repose;
  private readonly steering: Steering;
  private readonly release: () => void;
  private fineness = 1;
  private smallestText = 0;
  private destroyed = false;

  /** @throws Error in plain words when the browser has no WebGL 2. */
  constructor(private readonly options: CampaignMapOptions) {
    const { campaign, container, pixelRatio, reducedMotion, view } = options;
    const failed = (message: string) => this.emitter.emit("failed", message);
    this.sheet = new BaseSheet(options);
    this.units = new UnitsLayer(options, {
      camera: () => this.outlook.camera,
      drawn: () => this.emitter.emit("drawn"),
      stirred: () => this.repose.stir(),
      done: () => this.repose.rest(),
      failed,
      context: this.contextChanged,
    });
    this.repose = new Repose(
      this.emitter,
      () => this.units.isDrawn && this.sheet.ready && this.scribe.ready,
    );
    this.map = createBaseMap(container, this.sheet.style(), view ?? campaign.camera, pixelRatio);
    this.outlook = new Outlook(this.map);
    this.sheet.attach(this.map, {
      painted: (matrix) => {
        this.outlook.painted(matrix);
        this.units.draw();
      },
      laid: () => this.repose.rest(),
      outdated: this.repose.work,
      failed,
    });
    this.scribe = new Scribe(this.map, this.units.overlay, options, {
      written: () => {
        this.units.draw();
        this.repose.rest();
      },
      failed,
    });
    // Below the overlay: symbols at the edge come before degrees.
    this.degrees = new DegreeLabels(this.map, () => this.outlook.window());
    this.map.getCanvasContainer().append(this.units.overlay.canvas);
    this.steering = new Steering(this.map, reducedMotion, this.emitter);
    // Before the hands: what a tool takes for itself, they leave alone.
    this.tools = new MapTools(this.map);
    this.release = listenToHands(this.map, this.emitter, {
      symbols: () => this.drawnSymbols(),
      handled: () => this.steering.giveWay(),
    });
    this.listen();
    this.units.dress();
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
    this.sheet.show(frame.instant);
    this.units.setFrame(frame);
    this.steering.wake();
  }

  /** What is selected and pointed at. */
  setEmphasis(emphasis: Emphasis): void {
    this.units.setEmphasis(emphasis);
  }

  /** Moves the camera, in a flight if motion is welcome. */
  setView(view: CameraView, animate: boolean): void {
    this.steering.go(view, animate);
  }

  /**
   * Takes another map's view and draws at once, so that both show it in the same frame. No `moved` follows, so
   * two maps that mirror each other do not go round in circles.
   */
  mirror(view: CameraView): void {
    this.steering.mirror(view);
  }

  /** Takes away what is on these layers and gives back all the rest. */
  setLayers(hidden: ReadonlySet<LayerId>): void {
    this.sheet.setHidden(hidden);
    this.degrees.show(!hidden.has("graticule"));
    this.units.setHidden(hidden);
  }

  /**
   * Tells at which pace the clock plays, campaign ms per wall ms; 0 at rest. Nights that went by too fast would
   * flash and are left out.
   */
  setPace(pace: number): void {
    this.units.setPace(pace);
  }

  /** What the last drawing put into the view: computed anew each time, so not for every frame. */
  contents(): MapContents {
    return { ...this.units.overlay.contents(), heldArea: this.sheet.showsHeldArea };
  }

  /** Shows where all units are at the instant of another frame, faintly under the symbols; null takes it away. */
  setGhosts(frame: Frame | null): void {
    this.units.setGhosts(frame);
  }

  view(): CameraView {
    return cameraView(this.map);
  }

  setTheme(theme: Theme): void {
    if (!this.sheet.setTheme(theme)) return;
    this.units.setTheme(theme);
    this.scribe.setTheme(theme);
  }

  setLanguages(languages: readonly MapLanguage[]): void {
    this.sheet.setLanguages(languages);
    this.scribe.setLanguages(languages);
  }

  /** Keeps a unit in the middle third of the map; null lets go. */
  follow(unit: string | null): void {
    const row = this.options.campaign.unitById.get(unit ?? "")?.index ?? null;
    this.steering.follow(row, (followed) => this.units.placeOf(followed));
  }

  readonly project: Project = ([lon, lat]) => {
    const { x, y } = this.map.project([lon, lat]);
    return { x, y };
  };

  /** The `[lon, lat]` at a point, CSS px from the map's top left corner. */
  unproject({ x, y }: { readonly x: number; readonly y: number }): Position {
    const { lng, lat } = this.map.unproject([x, y]);
    return [lng, lat];
  }

  /** Device px to a CSS px with which the map is drawn. */
  get pixelRatio(): number {
    return this.map.getPixelRatio();
  }

  /** Whether nothing is loading, moving or fading. */
  get isIdle(): boolean {
    return this.repose.isIdle;
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
    if (this.destroyed) return;
    // The canvases' content lasts until the browser shows it: both are drawn and read in one go.
    this.map.redraw();
    context.drawImage(this.map.getCanvas(), 0, 0);
    this.degrees.paintInto(context, this.map.getPixelRatio());
    context.drawImage(this.units.overlay.canvas, 0, 0);
  }

  /**
   * Draws as finely as the screen shows when the page magnifies the whole map, and as a hall can read it.
   * @param factor by which the page scales the map's element
   * @param smallestText no letter is smaller on the page, CSS px; null leaves them as designed
   */
  setMagnification(factor: number, smallestText: number | null): void {
    this.smallestText = smallestText === null ? 0 : smallestText / factor;
    this.outlook.setMagnification(factor);
    this.units.magnify({ magnification: factor, smallestText: this.smallestText });
    const smallest = smallestText === null ? null : this.smallestText;
    this.sheet.setSmallestText(smallest);
    this.scribe.setSmallestText(smallest);
    this.refine();
  }

  /** Draws finer than the screen shows, for a lens to lie over it. @param factor 1 as fine as the screen. */
  setFineness(factor: number): void {
    this.fineness = factor;
    this.refine();
  }

  /** What is written on the map and how large, as the page shows it. */
  lettering(): MapLettering {
    const { magnification } = this.outlook;
    const names = [...namesOn(this.map), ...this.drawnNames().map(({ size }) => size)].map(
      (size) => size * magnification,
    );
    const symbols = this.drawnSymbols().map(({ height }) => height * magnification);
    const unitNames = Math.max(LABEL.size, this.smallestText) * magnification;
    return { magnification, names, symbols, unitNames };
  }

  /** What the last drawing put on screen, front-most last. */
  drawnSymbols(): readonly DrawnSymbol[] {
    return this.units.overlay.drawnSymbols();
  }

  /** The instant that the last drawing showed, ms since the Unix epoch; NaN before the first. */
  drawnInstant(): number {
    return this.units.overlay.drawnInstant;
  }

  /** The ghosts that the last drawing put on screen. */
  drawnGhosts(): readonly DrawnGhost[] {
    return this.units.overlay.drawnGhosts();
  }

  /** The names of places that the last drawing wrote. */
  drawnNames(): readonly DrawnPlaceName[] {
    return this.units.overlay.names.drawn();
  }

  /** How often the base map has been drawn: lets a test see that playing leaves it alone. */
  basePaints(): number {
    return this.outlook.paints;
  }

  /** Tells what the page lays over the map, CSS px from its top left corner: symbols keep out of it. */
  setCovered(covered: readonly Edges[]): void {
    this.outlook.setCovered(covered);
    this.degrees.write();
    this.units.draw();
    this.emitter.emit("reframed");
  }

  /** The map's size and the part of it that is left for symbols, CSS px from its top left corner. */
  window(): Edges & { readonly width: number; readonly height: number } {
    return this.outlook.window();
  }

  destroy(): void {
    this.destroyed = true;
    this.steering.stop();
    this.release();
    this.tools.destroy();
    this.sheet.destroy();
    this.scribe.destroy();
    this.degrees.destroy();
    this.emitter.clear();
    this.units.destroy();
    this.map.remove();
  }

  private refine(): void {
    // A lens that is put away after the map was taken down.
    if (this.destroyed) return;
    const own = this.options.pixelRatio ?? globalThis.devicePixelRatio;
    this.map.setPixelRatio(own * this.outlook.magnification * this.fineness);
  }

  private listen(): void {
    const { map } = this;
    map.on("idle", () => this.repose.settle());
    map.on("movestart", this.repose.work);
    map.on("dataloading", this.repose.work);
    map.on("resize", () => {
      this.units.dress();
      this.emitter.emit("reframed");
    });
    map.on("error", ({ error }) => this.emitter.emit("failed", error.message));
    map.on("webglcontextlost", () => this.contextChanged("lost"));
    map.on("webglcontextrestored", () => this.contextChanged("restored"));
  }

  private readonly contextChanged = (state: "lost" | "restored"): void => {
    if (this.destroyed) return;
    this.emitter.emit("context", state);
    if (state === "lost") return;
    this.units.draw();
    this.repose.rest();
  };
}
