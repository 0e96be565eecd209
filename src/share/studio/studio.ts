import type { CameraView, LayerId } from "../../campaign";
import type { CampaignMap } from "../../map";
import { Sampler } from "../../motion";
import type { OpenCampaign } from "../../state";

/** The size of a picture: device px, and how many of them make one px of the map's own drawing. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

/** Sizes on offer; each shows the same map as a 1080p projector, or a little less of it, only finer. */
export const PICTURE_SIZES = {
  "720p": { width: 1280, height: 720, pixelRatio: 1 },
  "1080p": { width: 1920, height: 1080, pixelRatio: 1 },
  "1440p": { width: 2560, height: 1440, pixelRatio: 4 / 3 },
  "2160p": { width: 3840, height: 2160, pixelRatio: 2 },
} as const satisfies Record<string, PictureSize>;

export type PictureSizeName = keyof typeof PICTURE_SIZES;

/** A campaign that is photographed. */
export type Subject = OpenCampaign;

/** Makes a map that nobody sees in an element of a size; nothing in it is animated. */
export type HangStudioMap = (
  container: HTMLElement,
  subject: Subject,
  pixelRatio: number,
) => Promise<CampaignMap>;

/** An author's camera in a map of a size, CSS px. */
export type Fit = (view: CameraView, map: ReturnType<CampaignMap["window"]>) => CameraView;

/** A map out of sight that is drawn frame by frame into a canvas: the same instant gives the same picture. */
export class Studio {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
  private readonly sampler: Sampler;

  private constructor(
    readonly subject: Subject,
    readonly size: PictureSize,
    private readonly map: CampaignMap,
    private readonly container: HTMLElement,
    private readonly fit: Fit,
  ) {
    this.canvas = document.createElement("canvas");
    this.canvas.width = size.width;
    this.canvas.height = size.height;
    const context = this.canvas.getContext("2d", { alpha: false });
    if (!context) throw new Error("This browser has no canvas to draw pictures on.");
    this.context = context;
    this.sampler = new Sampler(subject.motion.tracks, subject.campaign.opening);
  }

  /** @throws Error in plain words when the browser has no WebGL 2. */
  static async open(
    subject: Subject,
    size: PictureSize,
    hang: HangStudioMap,
    fit: Fit,
  ): Promise<Studio> {
    const container = document.createElement("div");
    container.inert = true;
    container.setAttribute("aria-hidden", "true");
    container.style.cssText = `position:fixed;left:-20000px;top:0;width:${size.width / size.pixelRatio}px;height:${size.height / size.pixelRatio}px`;
    document.body.append(container);
    try {
      const map = await hang(container, subject, size.pixelRatio);
      return new Studio(subject, size, map, container, fit);
    } catch (error) {
      container.remove();
      throw error;
    }
  }

  /** Takes layers off the map, gives back all others, and makes a unit stand out; it is seen once the camera is aimed. */
  dress(hidden: ReadonlySet<LayerId>, selected: string | null): void {
    this.map.setLayers(hidden);
    this.map.setEmphasis({ selected, pointed: null });
  }

  /** Tells how fast time goes by from one drawing to the next, campaign ms a wall ms; 0 for a still. */
  setPace(pace: number): void {
    this.map.setPace(pace);
  }

  /** Points the camera and waits until all that is in view has been loaded. */
  async aim(view: CameraView, instant: number): Promise<void> {
    this.map.setFrame(this.sampler.seek(instant));
    this.map.setView(this.fit(view, this.map.window()), false);
    await this.map.whenIdle();
  }

  /** Draws the map as it is at an instant (ms since the Unix epoch) into the canvas. */
  async draw(instant: number): Promise<void> {
    this.map.setFrame(this.sampler.seek(instant));
    // A border that comes or goes is cut anew by the worker.
    if (!this.map.isIdle) await this.map.whenIdle();
    this.map.paintInto(this.context);
  }

  /** Ids of the units that the last drawing shows. */
  shownUnits(): readonly string[] {
    return this.map.drawnSymbols().map(({ unit }) => unit);
  }

  /** Where the camera is. */
  view(): CameraView {
    return this.map.view();
  }

  close(): void {
    this.map.destroy();
    this.container.remove();
  }
}
