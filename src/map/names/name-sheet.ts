import type { Palette } from "../style";
import { forHall } from "../style/back-row";
import { LINE_HEIGHT, LONGEST_LINE, letterSizeAt, zoomFrom } from "../style/place-lettering";
import type { Cell } from "../symbols";
import { type Extent, packShelves } from "../symbols/packing";
import { createCanvas } from "../symbols/painting";
import { breakLines } from "./break-lines";
import { familyOf } from "./fonts";
import type { NameText, PlaceName } from "./place-names";

/** To which side of its place a name of several lines leans. */
export type Lean = "left" | "middle" | "right";

/** A name's pictures, which have the same extent. Lengths in CSS px. */
export interface DrawnName {
  readonly cells: Readonly<Record<Lean, Cell>>;
  /** Of the letters, without their halo. */
  readonly width: number;
  readonly height: number;
  /** Of the name's own letters. */
  readonly size: number;
}

/** Pictures of names; rows are those of the names given. */
export interface NameSheet {
  readonly canvas: HTMLCanvasElement;
  /** Null for a name that is written from a closer view only. */
  readonly names: readonly (DrawnName | null)[];
}

export interface NameStyle {
  readonly colours: Palette;
  /** Web-mercator zoom at which the letters have just their size. */
  readonly zoom: number;
  readonly pixelRatio: number;
  /** No letter is smaller, CSS px, or paler than 7:1; null leaves all as designed. */
  readonly smallestText: number | null;
  /** Largest extent of a canvas, device px. */
  readonly limit: number;
}

/** Room for the halo on each side, and width of the line that draws both sides of it, CSS px. */
const HALO = 2;
const HALO_LINE = 3.4;

/** Names of so much closer views are drawn too: the view may come closer before it rests. */
const AHEAD = 1;

interface Line {
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly colour: string;
  readonly spacing: number;
  readonly width: number;
}

/** A name in lines, waiting to be drawn. */
interface Draft {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

/**
 * Draws names with their halos.
 * @throws RangeError when they do not fit on one canvas.
 */
export function drawNameSheet(names: readonly PlaceName[], style: NameStyle): NameSheet {
  const { context: ruler } = createCanvas(1, 1, 1);
  const drafts = names.map((name) =>
    zoomFrom(name.lettering, name.rank) <= style.zoom + AHEAD ? draft(name, style, ruler) : null,
  );
  const pictures = drafts.flatMap((name, row) =>
    name ? leansOf(name).map((lean) => ({ name, row, lean })) : [],
  );
  const extents = pictures.map(({ name }) => extentOf(name, style));
  const packing = packShelves(extents, style.limit);
  const { canvas, context } = createCanvas(packing.width, packing.height, 1);
  const cells = drafts.map((): Partial<Record<Lean, Cell>> => ({}));
  for (const [index, { name, row, lean }] of pictures.entries()) {
    const left = packing.left[index] ?? 0;
    const top = packing.top[index] ?? 0;
    const { width, height } = extents[index] ?? { width: 0, height: 0 };
    write(context, name, lean, left, top, style);
    (cells[row] as Partial<Record<Lean, Cell>>)[lean] = {
      u0: left / packing.width,
      v0: top / packing.height,
      u1: (left + width) / packing.width,
      v1: (top + height) / packing.height,
      width: width / style.pixelRatio,
      height: height / style.pixelRatio,
      anchorX: name.width / 2 + HALO,
      anchorY: name.height / 2 + HALO,
    };
  }
  return { canvas, names: drafts.map((name, row) => name && finished(name, cells[row])) };
}

function finished(
  { width, height, size }: Draft,
  { middle, left = middle, right = middle }: Partial<Record<Lean, Cell>> = {},
): DrawnName | null {
  return left && middle && right ? { cells: { left, middle, right }, width, height, size } : null;
}

/** One line looks the same whichever way it leans. */
function leansOf({ lines }: Draft): readonly Lean[] {
  return lines.length === 1 ? ["middle"] : ["left", "middle", "right"];
}

/** Of a name's picture, device px. */
function extentOf({ width, height }: Draft, { pixelRatio }: NameStyle): Extent {
  return {
    width: Math.ceil((width + 2 * HALO) * pixelRatio),
    height: Math.ceil((height + 2 * HALO) * pixelRatio),
  };
}

function draft(
  { lettering, rank, texts }: PlaceName,
  style: NameStyle,
  ruler: CanvasRenderingContext2D,
): Draft {
  const size = Math.max(letterSizeAt(lettering, rank, style.zoom), style.smallestText ?? 0);
  const lines = texts.flatMap((text) => linesOf(text, size, lettering.spacing, style, ruler));
  return {
    lines,
    width: Math.max(...lines.map(({ width }) => width)),
    height: lines.reduce((sum, line) => sum + line.size * LINE_HEIGHT, 0),
    size,
  };
}

function linesOf(
  { face, ink, language, share, text }: NameText,
  nameSize: number,
  spacing: number,
  { colours, smallestText }: NameStyle,
  ruler: CanvasRenderingContext2D,
): Line[] {
  const size = smallestText === null ? nameSize * share : nameSize;
  const font = `${size}px ${familyOf(language, face)}`;
  const colour = smallestText === null ? colours[ink] : forHall(colours)(colours[ink]);
  ruler.font = font;
  const widthOf = (piece: string) => ruler.measureText(piece).width + piece.length * spacing * size;
  return breakLines(text, widthOf, LONGEST_LINE * size).map((line) => ({
    text: line,
    font,
    size,
    colour,
    spacing: spacing * size,
    width: widthOf(line),
  }));
}

/** @param left, top of the picture on the canvas, device px. */
function write(
  context: CanvasRenderingContext2D,
  { lines, width }: Draft,
  lean: Lean,
  left: number,
  top: number,
  { colours, pixelRatio }: NameStyle,
): void {
  context.setTransform(pixelRatio, 0, 0, pixelRatio, left, top);
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.strokeStyle = colours.halo;
  context.lineWidth = HALO_LINE;
  // The halos of all lines first: none must lie over a neighbour's letters.
  for (const pass of ["halo", "letters"] as const) {
    let y = HALO;
    for (const line of lines) {
      const free = width - line.width;
      const x = HALO + { left: 0, middle: free / 2, right: free }[lean];
      const baseline = y + line.size * 0.92;
      context.font = line.font;
      context.letterSpacing = `${line.spacing}px`;
      context.fillStyle = line.colour;
      if (pass === "halo") context.strokeText(line.text, x, baseline);
      else context.fillText(line.text, x, baseline);
      y += line.size * LINE_HEIGHT;
    }
  }
}
