import { createRequire } from "node:module";
import { openSync } from "fontkit";
import type { CameraView, Campaign } from "../../campaign";
import { mercatorX, mercatorY, Sampler, type Tracks } from "../../motion";
import { isSmallMap } from "../detail";
import type { Edges } from "../room";
import { SceneCopy } from "../scene-copy";
import type { Cell } from "../symbols";
import { briefName } from "../symbols/brief-name";
import { LABEL } from "../symbols/lettering";
import { frameWidth, symbolExtent } from "../symbols/symbol";
import { textExtent } from "../symbols/text";
import { Arrows } from "./arrows";
import type { Camera } from "./camera";
import { Layout } from "./layout";
import { LABEL_OVERLAP } from "./symbol-pass";

/** What the page leaves to the map in a window of a size, CSS px, and which parts of it the page covers. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly covered: readonly Edges[];
}

const box = (left: number, top: number, width: number, height: number): Edges => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** As measured in a browser with everything as a visitor finds it first. */
export const STAGES = {
  hall: {
    width: 1500,
    height: 939,
    covered: [box(12, 12, 475, 161), box(621, 916, 879, 23), box(0, 909, 152, 30)],
  },
  desk: {
    width: 860,
    height: 579,
    covered: [box(12, 12, 475, 161), box(169, 556, 691, 23), box(0, 549, 152, 30)],
  },
  phone: {
    width: 390,
    height: 383,
    covered: [box(8, 8, 366, 96), box(249, 360, 141, 23), box(0, 353, 152, 30)],
  },
} satisfies Record<string, Stage>;

/** Inter at a label's weight is at most so much wider than the upright that a font file opens with. */
const BOLD = 1.055;

/** The pictures' extents as a sheet has them, without a canvas. */
export function cellsOf({ units }: Campaign, brief: boolean): { symbols: Cell[]; labels: Cell[] } {
  const whole = { u0: 0, v0: 0, u1: 1, v1: 1 };
  const lettering = openSync(
    createRequire(import.meta.url).resolve(
      "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
    ),
  );
  return {
    symbols: units.map((unit) => ({ ...whole, ...symbolExtent(unit, frameWidth(unit.echelon)) })),
    labels: units.map(({ shortName }) => {
      const name = brief ? briefName(shortName) : shortName;
      const advance = (lettering.layout(name).advanceWidth / lettering.unitsPerEm) * BOLD;
      const extent = textExtent(advance * LABEL.size, LABEL.size);
      return { ...whole, ...extent, anchorX: extent.width / 2, anchorY: 0 };
    }),
  };
}

/** As far as the base map lets the view go, mercator: see `SHEET_BOUNDS`. */
const SHEET = {
  west: mercatorX(96.8),
  east: mercatorX(160.2),
  north: mercatorY(58.2),
  south: mercatorY(31.8),
};

/** The camera of a view from straight above on a stage, held inside the sheet as MapLibre does. */
export function cameraOn({ center, zoom }: CameraView, { width, height, covered }: Stage): Camera {
  const least = Math.log2(
    Math.max(width / (SHEET.east - SHEET.west), height / (SHEET.south - SHEET.north)) / 512,
  );
  const held = Math.max(zoom, least);
  const scale = 512 * 2 ** held;
  const halfX = width / 2 / scale;
  const halfY = height / 2 / scale;
  const x = Math.min(SHEET.east - halfX, Math.max(SHEET.west + halfX, mercatorX(center[0])));
  const y = Math.min(SHEET.south - halfY, Math.max(SHEET.north + halfY, mercatorY(center[1])));
  const matrix = new Float64Array(16);
  matrix[0] = (2 * scale) / width;
  matrix[5] = (-2 * scale) / height;
  matrix[10] = 1;
  matrix[12] = -x * (matrix[0] as number);
  matrix[13] = -y * (matrix[5] as number);
  matrix[15] = 1;
  return { matrix, width, height, zoom: held, pixelRatio: 1, covered };
}

/** A symbol as it is drawn, and its label while that can be read. */
export interface Drawn {
  readonly row: number;
  readonly symbol: Edges;
  readonly label: Edges | null;
  readonly anchor: { readonly x: number; readonly y: number };
}

/** Draws a campaign's symbols without a browser: says which boxes an instant and a camera give. */
export class PaperMap {
  readonly sampler: Sampler;
  private readonly scene: SceneCopy;
  private readonly layout: Layout;
  private cells: { readonly symbols: Cell[]; readonly labels: Cell[] };
  private brief = false;

  constructor(
    private readonly campaign: Campaign,
    tracks: Tracks,
  ) {
    this.cells = cellsOf(campaign, this.brief);
    this.sampler = new Sampler(tracks, campaign.period.from);
    this.scene = new SceneCopy(tracks);
    this.layout = new Layout(campaign, tracks, new Arrows(campaign, tracks));
  }

  /** @param instant ms since the Unix epoch. */
  draw(camera: Camera, instant: number): Drawn[] {
    const { layout } = this;
    const brief = isSmallMap(camera.width, camera.height);
    if (brief !== this.brief) this.cells = cellsOf(this.campaign, brief);
    this.brief = brief;
    const { cells } = this;
    this.scene.take(this.sampler.seek(instant));
    layout.update(camera, this.scene, cells.symbols, cells.labels);
    return this.campaign.units.flatMap(({ index: row }): Drawn[] => {
      if (!((layout.presence[row] as number) * (layout.unfolded[row] as number) > LEGIBLE))
        return [];
      const cell = cells.symbols[row] as Cell;
      const { x, y, width, height } = layout.drawn(row, cell, layout.scale, 1);
      const symbol = box(x - width / 2, y - height / 2, width, height);
      const anchor = { x: layout.anchorX[row] as number, y: layout.anchorY[row] as number };
      return [{ row, symbol, label: this.labelBox(row), anchor }];
    });
  }

  private labelBox(row: number): Edges | null {
    const { layout, cells } = this;
    if (!((layout.labelOpacity[row] as number) > LEGIBLE)) return null;
    const symbol = cells.symbols[row] as Cell;
    const label = cells.labels[row] as Cell;
    const top =
      (layout.y[row] as number) + (symbol.height - symbol.anchorY) * layout.scale - LABEL_OVERLAP;
    return box((layout.x[row] as number) - label.width / 2, top, label.width, label.height);
  }
}

/** What is fainter than this is as good as gone. */
const LEGIBLE = 0.05;
