import type { Campaign, Force, Unit } from "../../campaign";
import type { OverlayPalette } from "../palette";
import { paintArrow } from "./arrow";
import { briefName } from "./brief-name";
import { DATE, LABEL, SELECTED_LABEL } from "./lettering";
import { packShelves } from "./packing";
import type { Painting } from "./painting";
import { frameWidth, paintSymbol } from "./symbol";
import { paintText } from "./text";

/** Where a picture lies on its sheet (0..1) and how it is put on screen (CSS px). */
export interface Cell {
  readonly u0: number;
  readonly v0: number;
  readonly u1: number;
  readonly v1: number;
  readonly width: number;
  readonly height: number;
  readonly anchorX: number;
  readonly anchorY: number;
}

/** All pictures of a campaign on one canvas; rows are those of `Campaign.units`. */
export interface CampaignSheet {
  readonly canvas: HTMLCanvasElement;
  readonly symbols: readonly Cell[];
  readonly labels: readonly Cell[];
  /** Heading arrows by row; units of one force share one. */
  readonly arrows: readonly Cell[];
}

/** What only the selected unit needs. */
export interface SelectionSheet {
  readonly canvas: HTMLCanvasElement;
  readonly symbol: Cell;
  readonly label: Cell;
  readonly dates: readonly Cell[];
}

export interface SheetStyle {
  readonly palette: OverlayPalette;
  readonly pixelRatio: number;
  /** Largest extent of a canvas, device px. */
  readonly limit: number;
  /** Whether names are shortened, because the map has little room. */
  readonly brief: boolean;
  /** No letter is smaller, CSS px. */
  readonly smallestText: number;
}

/** How much larger the selected unit's symbol is. */
export const SELECTED_SCALE = 1.35;

/**
 * Draws the symbols, labels and arrows of all units. Units of the same code, size and force share a picture.
 * @throws RangeError when they do not fit on one canvas; Error when a force is unknown.
 */
export function drawCampaignSheet(
  campaign: Pick<Campaign, "units" | "forces">,
  style: SheetStyle,
): CampaignSheet {
  const paintings: Painting[] = [];
  const shared = new Map<string, number>();
  const share = (key: string, paint: () => Painting): number => {
    const known = shared.get(key);
    if (known !== undefined) return known;
    shared.set(key, paintings.length);
    return paintings.push(paint()) - 1;
  };
  const text = textStyle(style, LABEL);
  const places = campaign.units.map((unit) => {
    const force = forceOf(campaign, unit);
    const width = frameWidth(unit.echelon);
    const name = style.brief ? briefName(unit.shortName) : unit.shortName;
    return {
      symbol: share(`${unit.sidc} ${width} ${unit.force}`, () =>
        paintSymbol(unit, force, width, style),
      ),
      label: share(`text ${name}`, () => paintText(name, text)),
      arrow: share(`arrow ${unit.force}`, () =>
        paintArrow(force.colour, style.palette.paper, style.pixelRatio),
      ),
    };
  });
  const { canvas, cells } = compose(paintings, style);
  return {
    canvas,
    symbols: places.map(({ symbol }) => cells[symbol] as Cell),
    labels: places.map(({ label }) => cells[label] as Cell),
    arrows: places.map(({ arrow }) => cells[arrow] as Cell),
  };
}

/** Draws the enlarged symbol and label of one unit and the dates along its track; throws as the sheet of all. */
export function drawSelectionSheet(
  campaign: Pick<Campaign, "forces">,
  unit: Unit,
  dates: readonly string[],
  style: SheetStyle,
): SelectionSheet {
  const width = frameWidth(unit.echelon) * SELECTED_SCALE;
  const date = textStyle(style, DATE);
  const { canvas, cells } = compose(
    [
      paintSymbol(unit, forceOf(campaign, unit), width, style),
      paintText(unit.shortName, textStyle(style, SELECTED_LABEL)),
      ...dates.map((text) => paintText(text, date)),
    ],
    style,
  );
  const [symbol, label, ...rest] = cells;
  return { canvas, symbol: symbol as Cell, label: label as Cell, dates: rest };
}

function textStyle(
  { palette, pixelRatio, smallestText }: SheetStyle,
  face: { readonly size: number; readonly weight: number },
) {
  return {
    ...face,
    size: Math.max(face.size, smallestText),
    colour: palette.label,
    halo: palette.paper,
    pixelRatio,
  };
}

function forceOf(campaign: Pick<Campaign, "forces">, unit: Unit): Force {
  const force = campaign.forces.get(unit.force);
  if (!force) throw new Error(`${unit.id} belongs to the unknown force ${unit.force}`);
  return force;
}

function compose(
  paintings: readonly Painting[],
  { limit }: SheetStyle,
): { canvas: HTMLCanvasElement; cells: Cell[] } {
  const packing = packShelves(
    paintings.map(({ canvas }) => canvas),
    limit,
  );
  const canvas = document.createElement("canvas");
  canvas.width = packing.width;
  canvas.height = packing.height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("The browser gave no 2D canvas to draw symbols on.");
  const cells = paintings.map((painting, index) => {
    const left = packing.left[index] ?? 0;
    const top = packing.top[index] ?? 0;
    context.drawImage(painting.canvas, left, top);
    return {
      u0: left / packing.width,
      v0: top / packing.height,
      u1: (left + painting.canvas.width) / packing.width,
      v1: (top + painting.canvas.height) / packing.height,
      width: painting.width,
      height: painting.height,
      anchorX: painting.anchorX,
      anchorY: painting.anchorY,
    };
  });
  return { canvas, cells };
}
