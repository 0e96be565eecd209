import type { LayerId } from "../campaign";
import type { Frame } from "../motion";
import type { CampaignMapOptions, Emphasis } from "./contract";
import { FadeLoop } from "./fade-loop";
import { type Camera, FADE_TIME, Overlay } from "./overlay";
import { SceneCopy } from "./scene-copy";
import type { Theme } from "./style";
import { type Lettering, Wardrobe } from "./wardrobe";

type Units = Pick<CampaignMapOptions, "campaign" | "tracks" | "theme" | "reducedMotion">;

interface Report {
  /** The view to draw with; null while there is none. */
  readonly camera: () => Camera | null;
  readonly drawn: () => void;
  /** Units have begun to come or go, and go on without being asked. */
  readonly stirred: () => void;
  /** Something that was waited for is there. */
  readonly done: () => void;
  readonly failed: (message: string) => void;
  /** WebGL went away or came back. */
  readonly context: (state: "lost" | "restored") => void;
}

/** Units and all that moves: has the overlay draw whatever changed, and keeps what it needs to draw again. */
export class UnitsLayer {
  readonly overlay: Overlay;
  private readonly scene: SceneCopy;
  private readonly wardrobe: Wardrobe;
  private readonly fades: FadeLoop;
  private emphasis: Emphasis = { selected: null, pointed: null };
  private theme: Theme;

  /** @throws Error in plain words when the browser has no WebGL 2. */
  constructor(
    { campaign, tracks, theme, reducedMotion }: Units,
    private readonly report: Report,
  ) {
    this.theme = theme;
    this.scene = new SceneCopy(tracks);
    const fadeTime = reducedMotion ? 0 : FADE_TIME;
    this.overlay = new Overlay(campaign, tracks, theme, report.context, fadeTime);
    this.fades = new FadeLoop({
      fading: () => this.overlay.fading,
      draw: () => this.draw(),
      ended: report.done,
    });
    this.wardrobe = new Wardrobe(campaign, this.overlay, {
      dressed: () => {
        this.draw();
        report.done();
      },
      failed: report.failed,
    });
  }

  /** Whether all that was given to be drawn is drawn. */
  get isDrawn(): boolean {
    const { overlay, report, scene, wardrobe } = this;
    return !overlay.fading && wardrobe.ready && scene.taken && report.camera() !== null;
  }

  draw(): void {
    const camera = this.report.camera();
    if (!camera || !this.scene.taken) return;
    this.overlay.draw(camera, this.scene);
    this.report.drawn();
    if (this.fades.wake()) this.report.stirred();
  }

  /** Draws the units as the engine's frame says, at once. */
  setFrame(frame: Frame): void {
    this.scene.take(frame);
    this.fades.frameCame();
    this.draw();
  }

  setEmphasis(emphasis: Emphasis): void {
    const selected = emphasis.selected !== this.emphasis.selected;
    this.emphasis = emphasis;
    if (selected) this.wardrobe.select(emphasis.selected);
    this.overlay.setEmphasis(emphasis);
    this.draw();
  }

  setGhosts(frame: Frame | null): void {
    this.overlay.setGhosts(frame);
    this.draw();
  }

  setHidden(hidden: ReadonlySet<LayerId>): void {
    this.overlay.setHidden(hidden);
    this.draw();
  }

  /** @param pace of the clock, campaign ms per wall ms; 0 at rest. */
  setPace(pace: number): void {
    this.overlay.setPace(pace);
    this.draw();
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    this.overlay.setTheme(theme);
    this.dress();
  }

  /** Has the pictures drawn for the theme and the screen's pixels, unless they are. */
  dress(): void {
    this.wardrobe.dress(this.theme, this.emphasis.selected);
  }

  /** Has the pictures drawn for a page that magnifies the map. */
  magnify(lettering: Lettering): void {
    this.wardrobe.magnify(lettering);
  }

  /** Where a row is on screen, CSS px, as last drawn; null while it is not on the map. */
  placeOf(row: number): { x: number; y: number } | null {
    return this.scene.visible[row] === 1 ? this.overlay.anchorOf(row) : null;
  }

  destroy(): void {
    this.fades.stop();
    this.overlay.destroy();
  }
}
