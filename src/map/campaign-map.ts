import type { Map as MapLibreMap } from "maplibre-gl";
import type { CameraView, Campaign } from "../campaign";
import type { Frame, Tracks } from "../motion";
import { cameraView, createBaseMap } from "./base-map";
import { CAMERA_STUB, cameraStub } from "./camera-stub";
import type { CampaignMapEvents, DrawnSymbol, Emphasis, Project } from "./contract";
import { Emitter } from "./emitter";
import { moveCamera } from "./flight";
import { Follower } from "./follower";
import { listenToHands } from "./hands";
import { type Camera, Overlay } from "./overlay";
import { SceneCopy } from "./scene-copy";
import { type MapLanguage, mapStyle, placeFeatures, type Theme } from "./style";
import { Wardrobe } from "./wardrobe";

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
  /** Where the camera is first; the campaign's own view when left out. */
  readonly view?: CameraView | undefined;
}

/**
 * The map of one campaign: the base map below, units and their movements on a canvas of their own above.
 * Imperative on purpose; frames come in by `setFrame` and never make the base map draw again.
 */
export class CampaignMap {
  private readonly map: MapLibreMap;
  private readonly overlay: Overlay;
  private readonly emitter = new Emitter<CampaignMapEvents>();
  private readonly follower: Follower;
  private readonly scene: SceneCopy;
  private readonly wardrobe: Wardrobe;
  private readonly release: () => void;
  private theme: Theme;
  private languages: readonly MapLanguage[];
  private emphasis: Emphasis = { selected: null, pointed: null };
  /** The view with which the base map was last drawn. */
  private camera: Camera | null = null;
  private paints = 0;
  private announced = false;
  private busy = true;
  private followed: string | null = null;
  private destroyed = false;

  /** @throws Error in plain words when the browser has no WebGL 2. */
  constructor(private readonly options: CampaignMapOptions) {
    const { campaign, container, tracks } = options;
    this.theme = options.theme;
    this.languages = options.languages;
    this.scene = new SceneCopy(tracks);
    this.overlay = new Overlay(campaign, tracks, options.theme, this.contextChanged);
    this.map = createBaseMap(container, this.style(), options.view ?? campaign.camera);
    this.map.getCanvasContainer().append(this.overlay.canvas);
    this.follower = new Follower(this.map, options.reducedMotion);
    this.wardrobe = new Wardrobe(campaign, this.overlay, {
      dressed: () => {
        this.draw();
        this.rest();
      },
      failed: (message) => this.emitter.emit("failed", message),
    });
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

  /** What the last drawing put on screen, front-most last: lets a test see what a user sees. */
  drawnSymbols(): readonly DrawnSymbol[] {
    return this.overlay.drawnSymbols();
  }

  /** How often the base map has been drawn: lets a test see that playing leaves it alone. */
  basePaints(): number {
    return this.paints;
  }

  /** The map's size, CSS px. */
  size(): { readonly width: number; readonly height: number } {
    const { clientWidth, clientHeight } = this.map.getContainer();
    return { width: clientWidth, height: clientHeight };
  }

  destroy(): void {
    this.destroyed = true;
    this.follower.stop();
    this.release();
    this.emitter.clear();
    this.overlay.destroy();
    this.map.remove();
  }

  private listen(): void {
    const { map, emitter } = this;
    map.on("styledata", this.addStub);
    map.on("idle", () => {
      this.busy = false;
      this.rest();
    });
    map.on("movestart", this.work);
    map.on("dataloading", this.work);
    map.on("moveend", () => emitter.emit("settled", this.view()));
    map.on("resize", () => this.wardrobe.dress(this.theme, this.emphasis.selected));
    map.on("error", ({ error }) => emitter.emit("failed", error.message));
    map.on("webglcontextlost", () => this.contextChanged("lost"));
    map.on("webglcontextrestored", () => this.contextChanged("restored"));
  }

  /** The stub is no part of the style: it has to be added whenever MapLibre built its layers anew. */
  private readonly addStub = (): void => {
    if (this.map.getLayer(CAMERA_STUB)) return;
    this.map.addLayer(
      cameraStub((matrix) => {
        this.paints++;
        this.camera = this.cameraWith(matrix);
        this.draw();
      }),
    );
  };

  private readonly contextChanged = (state: "lost" | "restored"): void => {
    if (this.destroyed) return;
    this.emitter.emit("context", state);
    if (state === "lost") return;
    this.draw();
    this.rest();
  };

  private draw(): void {
    if (this.camera && this.scene.taken) this.overlay.draw(this.camera, this.scene);
  }

  private cameraWith(matrix: Float64Array): Camera {
    const { clientWidth: width, clientHeight: height } = this.options.container;
    const { map } = this;
    return { matrix, width, height, zoom: map.getZoom(), pixelRatio: map.getPixelRatio() };
  }

  private readonly work = (): void => {
    if (this.busy) return;
    this.busy = true;
    this.emitter.emit("busy");
  };

  /** Says that the map is at rest, once there is all to see. */
  private rest(): void {
    if (this.busy || !this.wardrobe.ready || !this.scene.taken || !this.camera) return;
    if (!this.announced) {
      this.announced = true;
      this.emitter.emit("ready");
    }
    this.emitter.emit("idle");
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
    });
  }
}
