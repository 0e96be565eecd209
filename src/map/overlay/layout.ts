import type { Campaign } from "../../campaign";
import type { Frame, Tracks } from "../../motion";
import type { DrawnSymbol } from "../contract";
import { symbolScale, symbolScaleOn } from "../detail";
import { isSeenFrom, type Room, roomIn } from "../room";
import type { Cell } from "../symbols";
import { crowdingBeats } from "./beats";
import { type Camera, projectInto } from "./camera";
import { Folding } from "./folding";
import { SteadyPlacement, type StepAside } from "./steady-placement";
import { SymbolBoxes } from "./symbol-boxes";

/** What a unit does on the leg that it is on; rows are those of `Campaign.units`. */
export interface Legs {
  /** Degrees clockwise from north. */
  bearing(row: number): number;
  /** Metres per second over the ground; 0 at rest. */
  speed(row: number): number;
  /** The vertex of the trajectory that began the leg; -1 before the first. */
  vertex(row: number): number;
}

/** Where everything is, as the engine's frame says it. */
export interface Scene extends Readonly<Frame> {
  readonly legs: Legs;
}

type LaidOut = Pick<Campaign, "units" | "unitById" | "camera" | "chapters" | "period" | "rate">;

/** Playing time at the campaign's own speed over which symbols glide to new places, ms. */
const BEAT = 250;

/** As large as without magnification, for the same ground in the same window: the page does the rest. */
function symbolScaleIn({ width, height, zoom, magnification = 1 }: Camera, home: number): number {
  return (
    symbolScale(zoom + Math.log2(magnification), home) *
    symbolScaleOn(width * magnification, height * magnification)
  );
}

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
  /** Where a symbol would stand if there were no others, from its anchor, CSS px. */
  readonly asideX: Float64Array;
  readonly asideY: Float64Array;
  /** 1 for a row with a place on screen. */
  readonly shown: Uint8Array;
  /** How far each unit has unfolded from its superior formation, 0..1. */
  readonly unfolded: Float32Array;
  /** How much of each symbol is to be seen where it stands, 0..1: all or, of one whose unit is out of sight, nothing. */
  readonly presence: Float32Array;
  scale = 1;

  private readonly placement: SteadyPlacement;
  private readonly boxes: SymbolBoxes;
  private kept = -1;
  /** The rows that have a place on screen. */
  private readonly rows: Int32Array;
  private readonly wantedX: Float64Array;
  private readonly wantedY: Float64Array;
  private readonly point = { x: 0, y: 0 };

  constructor(
    private readonly campaign: LaidOut,
    tracks: Tracks,
    aside: StepAside | null = null,
    /** Which units fold into which; that of another layout of the campaign saves working it out again. */
    readonly folding: Folding = new Folding(campaign, tracks),
  ) {
    const count = campaign.units.length;
    const places = () => new Float64Array(count);
    this.placement = new SteadyPlacement(
      tracks,
      campaign.units.map(({ branch }) => branch === "air"),
      crowdingBeats(campaign, BEAT * campaign.rate),
      this.folding,
      aside,
    );
    [this.anchorX, this.anchorY] = [places(), places()];
    [this.x, this.y] = [places(), places()];
    [this.asideX, this.asideY] = [places(), places()];
    [this.wantedX, this.wantedY] = [places(), places()];
    this.boxes = new SymbolBoxes(count);
    this.shown = new Uint8Array(count);
    this.unfolded = new Float32Array(count).fill(1);
    this.presence = new Float32Array(count);
    this.rows = new Int32Array(count);
  }

  get labelOpacity(): Float32Array {
    return this.boxes.labelOpacity;
  }

  /** Keeps one unit unfolded whatever the zoom, because it is selected; -1 for none. */
  keepUnfolded(row: number): void {
    this.kept = row;
  }

  /** Forgets the places of before, because what takes room has changed. */
  reset(): void {
    this.placement.reset();
  }

  /** @param symbols the rows' pictures; without `labels` as when all are hidden. */
  update(
    camera: Camera,
    scene: Readonly<Frame>,
    symbols: readonly Cell[],
    labels: readonly Cell[],
  ): void {
    const { boxes, folding, kept, placement, presence, unfolded } = this;
    const home = this.campaign.camera.zoom;
    const room = roomIn(camera.width, camera.height, camera.covered);
    const zooms = folding.zoomsOn(room.right - room.left, room.bottom - room.top);
    this.scale = symbolScaleIn(camera, home);
    const { scale } = this;
    if (boxes.measure({ camera, zooms, scale, kept, symbols, labels })) placement.reset();
    this.project(camera, room, scene);
    folding.unfold(boxes.shares, presence, unfolded);
    const count = this.gather();
    const { rows, wantedX, wantedY, x, y } = this;
    const wanted = { rows, count, x: wantedX, y: wantedY };
    placement.place(boxes, wanted, camera, room, scene.instant, this);
    for (let index = 0; index < count; index++) {
      const row = rows[index] as number;
      x[row] = (x[row] as number) - (boxes.offsetX[row] as number);
      y[row] = (y[row] as number) - (boxes.offsetY[row] as number);
    }
    this.slideOut(count);
  }

  /** Puts how much is to be seen of each row's unit and of its place, 0..1, in place of all or nothing. */
  fade(units: Float32Array, places: Float32Array): void {
    const { presence } = this;
    for (let row = 0; row < presence.length; row++) {
      presence[row] = Math.min(units[row] as number, places[row] as number);
    }
  }

  /** Finds where the units are on screen. */
  private project(camera: Camera, room: Room, scene: Readonly<Frame>): void {
    const { anchorX, anchorY, point, presence: seen, shown } = this;
    const { visible, x, y } = scene;
    for (let row = 0; row < shown.length; row++) {
      const onScreen =
        visible[row] === 1 && projectInto(point, camera, x[row] as number, y[row] as number);
      shown[row] = onScreen ? 1 : 0;
      seen[row] = onScreen && isSeenFrom(room, point.x, point.y) ? 1 : 0;
      if (!onScreen) continue;
      anchorX[row] = point.x;
      anchorY[row] = point.y;
    }
  }

  /** Lists the rows that have a place on screen, and where they want to be. @returns how many there are. */
  private gather(): number {
    const { anchorX, anchorY, boxes, rows, shown } = this;
    let count = 0;
    for (let row = 0; row < shown.length; row++) {
      if (this.unfolded[row] === 0) shown[row] = 0;
      if (shown[row] !== 1) continue;
      rows[count++] = row;
      this.wantedX[row] = (anchorX[row] as number) + (boxes.offsetX[row] as number);
      this.wantedY[row] = (anchorY[row] as number) + (boxes.offsetY[row] as number);
    }
    return count;
  }

  /** Lets what unfolds as the view comes closer slide out of its superior's symbol. */
  private slideOut(count: number): void {
    const { boxes, folding, rows, shown, unfolded, x, y } = this;
    for (let index = 0; index < count; index++) {
      const row = rows[index] as number;
      const share = boxes.shares[row] as number;
      if (share === 0 || share === 1) continue;
      const superior = folding.superiors[row] as number;
      // A superior that is about to leave the view takes nobody along.
      if (shown[superior] !== 1 || Math.abs((unfolded[row] as number) - share) > 1e-6) continue;
      x[row] = (x[superior] as number) + ((x[row] as number) - (x[superior] as number)) * share;
      y[row] = (y[superior] as number) + ((y[row] as number) - (y[superior] as number)) * share;
    }
  }

  /** How far the others push a symbol from its unit, or from its place beside its unit's arrow, CSS px. */
  displacement(row: number): number {
    const x =
      (this.x[row] as number) - (this.anchorX[row] as number) - (this.asideX[row] as number);
    const y =
      (this.y[row] as number) - (this.anchorY[row] as number) - (this.asideY[row] as number);
    return Math.sqrt(x * x + y * y);
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
}
