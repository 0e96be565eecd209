import type { CameraView, Campaign } from "../../campaign";
import { roundLength } from "../../ui";
import type { PictureSize } from "./studio";

/** What is written on a picture beside the map itself. */
export interface Furniture {
  readonly title: string;
  readonly date: string;
  readonly caption: string;
  readonly credit: string;
  /** Name and colour of each force in the picture. */
  readonly forces: readonly { readonly name: string; readonly colour: string }[];
}

const EARTH_CIRCUMFERENCE = 40_075_016.686;
/** Width of the world in px at zoom 0. */
const WORLD = 512;

/** Metres that one px of the map's own drawing shows at the centre of a view (web mercator). */
export function metresAPixel({ center: [, lat], zoom }: CameraView): number {
  return (EARTH_CIRCUMFERENCE * Math.cos((lat * Math.PI) / 180)) / (WORLD * 2 ** zoom);
}

/** The forces of the units in a picture, in the campaign's own order. */
export function forcesOf(
  { forces, unitById }: Pick<Campaign, "forces" | "unitById">,
  units: readonly string[],
): Furniture["forces"] {
  const shown = new Set(units.map((unit) => unitById.get(unit)?.force));
  return [...forces.values()].filter(({ id }) => shown.has(id));
}

interface Inks {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
}

function inksOf(element: Element): Inks {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return { paper: token("--ground-raised"), ink: token("--ink"), soft: token("--ink-soft") };
}

const SERIF = '"Source Serif 4 Variable", Georgia, serif';
const SANS = '"Inter Variable", system-ui, sans-serif';

/** Waits for the fonts that furniture is written in. */
export async function loadFurnitureFonts(): Promise<void> {
  await Promise.all(
    [`600 40px ${SERIF}`, `500 20px ${SANS}`].map((font) => document.fonts.load(font)),
  );
}

/** Writes title, date, caption, scale, legend and credit over a picture, as large as the picture asks for. */
export function drawFurniture(
  context: CanvasRenderingContext2D,
  { width, height, pixelRatio }: PictureSize,
  view: CameraView,
  { title, date, caption, credit, forces }: Furniture,
): void {
  const unit = height / 1080;
  const { paper, ink, soft } = inksOf(document.documentElement);
  const margin = 20 * unit;
  const plate = (x: number, y: number, w: number, h: number) => {
    context.globalAlpha = 0.94;
    context.fillStyle = paper;
    context.beginPath();
    context.roundRect(x, y, w, h, 8 * unit);
    context.fill();
    context.globalAlpha = 1;
  };
  const write = (text: string, x: number, y: number, font: string, colour: string) => {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(text, x, y);
  };
  const widthOf = (text: string, font: string) => {
    context.font = font;
    return context.measureText(text).width;
  };
  context.save();
  context.textBaseline = "alphabetic";

  const titleFont = `500 ${22 * unit}px ${SANS}`;
  const dateFont = `600 ${46 * unit}px ${SERIF}`;
  const headWidth = Math.max(widthOf(title, titleFont), widthOf(date, dateFont)) + 40 * unit;
  plate(margin, margin, headWidth, 104 * unit);
  write(title, margin + 20 * unit, margin + 36 * unit, titleFont, soft);
  write(date, margin + 20 * unit, margin + 84 * unit, dateFont, ink);

  if (caption) {
    const font = `600 ${38 * unit}px ${SERIF}`;
    const captionWidth = widthOf(caption, font) + 48 * unit;
    const left = (width - captionWidth) / 2;
    plate(left, height - 108 * unit, captionWidth, 64 * unit);
    write(caption, left + 24 * unit, height - 63 * unit, font, ink);
  }

  const small = `500 ${17 * unit}px ${SANS}`;
  const metres = roundLength(metresAPixel(view) * ((150 * unit) / pixelRatio));
  const bar = (metres / metresAPixel(view)) * pixelRatio;
  const label = metres >= 1000 ? `${metres / 1000} km` : `${metres} m`;
  plate(margin, height - 62 * unit, bar + widthOf(label, small) + 36 * unit, 36 * unit);
  context.strokeStyle = ink;
  context.lineWidth = 2.5 * unit;
  context.beginPath();
  const [barLeft, barY] = [margin + 12 * unit, height - 38 * unit];
  context.moveTo(barLeft, barY - 8 * unit);
  context.lineTo(barLeft, barY);
  context.lineTo(barLeft + bar, barY);
  context.lineTo(barLeft + bar, barY - 8 * unit);
  context.stroke();
  write(label, barLeft + bar + 10 * unit, barY + 1 * unit, small, ink);

  if (forces.length > 0) {
    const rowHeight = 26 * unit;
    const legendWidth = Math.max(...forces.map(({ name }) => widthOf(name, small))) + 58 * unit;
    const legendHeight = forces.length * rowHeight + 16 * unit;
    const [left, top] = [width - margin - legendWidth, margin];
    plate(left, top, legendWidth, legendHeight);
    for (const [row, { name, colour }] of forces.entries()) {
      const y = top + 8 * unit + row * rowHeight;
      context.fillStyle = colour;
      context.fillRect(left + 12 * unit, y + 6 * unit, 24 * unit, 15 * unit);
      write(name, left + 44 * unit, y + 20 * unit, small, ink);
    }
  }

  const tiny = `400 ${14 * unit}px ${SANS}`;
  const creditWidth = widthOf(credit, tiny) + 16 * unit;
  plate(width - creditWidth, height - 24 * unit, creditWidth, 24 * unit);
  write(credit, width - creditWidth + 8 * unit, height - 8 * unit, tiny, soft);
  context.restore();
}
