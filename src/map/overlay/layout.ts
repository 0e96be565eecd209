import type { Campaign } from "../../campaign";
import type { Tracks } from "../../motion";
import type { DrawnSymbol } from "../contract";
import { symbolScale, symbolScaleOn, unfolding } from "../detail";
import { presence, roomIn } from "../room";
import type { Cell } from "../symbols";
import { crowdingBeats } from "./beats";
import { type Camera, projectInto } from "./camera";
import { Folding } from "./folding";
import { SteadyPlacement, type StepAside } from "./steady-placement";

/** Where everything is, as the engine's frame says it; rows are those of `Campaign.units`. */
export interface Scene {
  /** Ms since the Unix epoch. */
  readonly instant: number;
  /** Web mercator. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly bearing: Float32Array;
  readonly speed: Float32Array;
  readonly leg: Int32Array;
  readonly visible: Uint8Array;
}

type LaidOut = Pick<Campaign, "units" | "unitById" | "camera" | "chapters" | "period" | "rate">;

/** Playing time at the campaign's own speed over which symbols glide to new places, ms. */
const BEAT = 250;

/** How far a label reaches up under its symbol, CSS px. */
export const LABEL_OVERLAP = 1;

const NO_LABEL = { width: 0, height: 0 };

/** A label this far faded in takes its whole place. */
const LABEL_COUNTS = 0.25;

/** As large as without magnification, for the same ground in the same window: the page does the rest. */
function symbolScaleIn({ width, height, zoom, magnification = 1 }: Camera, home: number): number {
  return (
    symbolScale(zoom + Math.log2(magnification), home) *
    symbolScaleOn(width * magnification, height * magnification)
  );
}

/** Opacity of all others while a unit is selected. */
export const DIMMED = 0.55;

/**
 * Decides where each symbol goes on screen. A function of camera, scene and pictures alone: the same
 * instant and view always give the same places.
 */
export class Layout {
  /** Where the units are, CSS px. */
  readonly anchorX: Float64Array;
  readonly anchorY: Float64Array;
  /** Where the centres of their frames are drawn, CSS px. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 1 for a row with a place on screen. */
  readonly shown: Uint8Array;
  readonly labelOpacity: Float32Array;
  /** How far each unit has unfolded from its superior formation, 0..1. */
  readonly unfolded: Float32Array;
  /** How much of each symbol is to be seen where it stands, 0..1; one whose unit is out of sight is gone. */
  readonly presence: Float32Array;
  scale = 1;

  /** Where a symbol would stand if there were no others, from its anchor, CSS px. */
  private readonly asideX: Float64Array;
  private readonly asideY: Float64Array;
  private readonly placement: SteadyPlacement;
  private readonly folding: Folding;
  private readonly shares: Float32Array;
  private kept = -1;
  private readonly offsetX: Float32Array;
  private readonly offsetY: Float32Array;
  private readonly wantedX: Float64Array;
  private readonly wantedY: Float64Array;
  private readonly width: Float32Array;
  private readonly height: Float32Array;
  private readonly point = { x: 0, y: 0 };
  private readonly step = { x: 0, y: 0 };
  private symbols: readonly Cell[] = [];

  constructor(
    private readonly campaign: LaidOut,
    tracks: Tracks,
    private readonly aside: StepAside | null = null,
  ) {
    const count = campaign.units.length;
    this.folding = new Folding(campaign, tracks);
    this.placement = new SteadyPlacement(
      tracks,
      campaign.units.map(({ branch }) => branch === "air"),
      crowdingBeats(campaign, BEAT * campaign.rate),
      this.folding,
      aside,
    );
    this.anchorX = new Float64Array(count);
    this.anchorY = new Float64Array(count);
    this.x = new Float64Array(count);
    this.y = new Float64Array(count);
    this.shown = new Uint8Array(count);
    this.labelOpacity = new Float32Array(count);
    this.unfolded = new Float32Array(count).fill(1);
    this.presence = new Float32Array(count);
    this.shares = new Float32Array(count);
    this.asideX = new Float64Array(count);
    this.asideY = new Float64Array(count);
    this.offsetX = new Float32Array(count);
    this.offsetY = new Float32Array(count);
    this.wantedX = new Float64Array(count);
    this.wantedY = new Float64Array(count);
    this.width = new Float32Array(count);
    this.height = new Float32Array(count);
  }

  /** Keeps one unit unfolded whatever the zoom, because it is selected; -1 for none. */
  keepUnfolded(row: number): void {
    if (row === this.kept) return;
    this.kept = row;
    this.placement.reset();
  }

  /** Forgets the places of before, because what takes room has changed. */
  reset(): void {
    this.placement.reset();
  }

  /** @param symbols the rows' pictures; without `labels` as when all are hidden. */
  update(camera: Camera, scene: Scene, symbols: readonly Cell[], labels: readonly Cell[]): void {
    const home = this.campaign.camera.zoom;
    const room = roomIn(camera.width, camera.height, camera.covered);
    const zooms = this.folding.zoomsOn(room.right - room.left, room.bottom - room.top);
    this.scale = symbolScaleIn(camera, home);
    for (let row = 0; row < symbols.length; row++) {
      this.shares[row] = row === this.kept ? 1 : unfolding(camera.zoom, zooms.alone[row] as number);
      this.labelOpacity[row] = unfolding(camera.zoom, zooms.named[row] as number);
      this.measure(row, symbols[row] as Cell, labels[row]);
      const onScreen =
        scene.visible[row] === 1 &&
        projectInto(this.point, camera, scene.x[row] as number, scene.y[row] as number);
      this.shown[row] = onScreen ? 1 : 0;
      this.presence[row] = onScreen ? presence(room, this.point.x, this.point.y) : 0;
      if (!onScreen) continue;
      this.anchorX[row] = this.point.x;
      this.anchorY[row] = this.point.y;
      this.lookAside(row, camera, scene.instant);
      this.wantedX[row] = this.point.x + (this.offsetX[row] as number);
      this.wantedY[row] = this.point.y + (this.offsetY[row] as number);
    }
    this.folding.unfold(this.shares, this.presence, this.unfolded);
    for (let row = 0; row < symbols.length; row++) {
      if (this.unfolded[row] === 0) this.shown[row] = 0;
    }
    if (symbols !== this.symbols) this.placement.reset();
    this.symbols = symbols;
    const { width, height, offsetX, offsetY, shares } = this;
    const boxes = { count: symbols.length, x: this.wantedX, y: this.wantedY, width, height };
    this.placement.place(
      { ...boxes, shares, offsetX, offsetY },
      camera,
      room,
      scene.instant,
      this.x,
      this.y,
    );
    for (let row = 0; row < symbols.length; row++) {
      this.x[row] = (this.x[row] as number) - (this.offsetX[row] as number);
      this.y[row] = (this.y[row] as number) - (this.offsetY[row] as number);
    }
    this.slideOut();
  }

  /** Lets what unfolds as the view comes closer slide out of its superior's symbol. */
  private slideOut(): void {
    const { folding, shares, shown, unfolded, x, y } = this;
    for (let row = 0; row < shown.length; row++) {
      const share = shares[row] as number;
      if (share === 0 || share === 1 || shown[row] !== 1) continue;
      const superior = folding.superiors[row] as number;
      // A superior that is about to leave the view takes nobody along.
      if (shown[superior] !== 1 || Math.abs((unfolded[row] as number) - share) > 1e-6) continue;
      x[row] = (x[superior] as number) + ((x[row] as number) - (x[superior] as number)) * share;
      y[row] = (y[superior] as number) + ((y[row] as number) - (y[superior] as number)) * share;
    }
  }

  /** How far the others push a symbol from its unit, or from its place beside its unit's arrow, CSS px. */
  displacement(row: number): number {
    return Math.hypot(
      (this.x[row] as number) - (this.anchorX[row] as number) - (this.asideX[row] as number),
      (this.y[row] as number) - (this.anchorY[row] as number) - (this.asideY[row] as number),
    );
  }

  /** A row as it is drawn with a picture at a scale. */
  drawn(row: number, symbol: Cell, scale: number, opacity: number): DrawnSymbol {
    return {
      unit: this.campaign.units[row]?.id ?? "",
      x: (this.x[row] as number) + (symbol.width / 2 - symbol.anchorX) * scale,
      y: (this.y[row] as number) + (symbol.height / 2 - symbol.anchorY) * scale,
      anchorX: this.anchorX[row] as number,
      anchorY: this.anchorY[row] as number,
      width: symbol.width * scale,
      height: symbol.height * scale,
      opacity,
    };
  }

  private lookAside(row: number, camera: Camera, instant: number): void {
    if (!this.aside) return;
    const { x, y } = this.point;
    const halfWidth = (this.width[row] as number) / 2;
    const halfHeight = (this.height[row] as number) / 2;
    this.aside.stepAside(row, instant, camera, x, y, halfWidth, halfHeight, this.step);
    this.asideX[row] = this.step.x;
    this.asideY[row] = this.step.y;
  }

  /** The box of symbol and label together, and how its centre lies from the frame's. */
  private measure(row: number, symbol: Cell, label: Cell | undefined): void {
    const shown = label ? Math.min(1, (this.labelOpacity[row] as number) / LABEL_COUNTS) : 0;
    const { width, height } = label ?? NO_LABEL;
    const left = Math.max(symbol.anchorX * this.scale, (width / 2) * shown);
    const right = Math.max((symbol.width - symbol.anchorX) * this.scale, (width / 2) * shown);
    const top = symbol.anchorY * this.scale;
    const bottom = (symbol.height - symbol.anchorY) * this.scale + height * shown;
    this.width[row] = left + right;
    this.height[row] = top + bottom;
    this.offsetX[row] = (right - left) / 2;
    this.offsetY[row] = (bottom - top) / 2;
  }
}
