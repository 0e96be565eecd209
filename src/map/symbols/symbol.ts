import type { Echelon, Force, Unit } from "../../campaign";
import { OVERLAY_PALETTES, type OverlayPalette } from "../palette";
import { drawBadge } from "./badge";
import { MilitarySymbol } from "./milsymbol";
import { createCanvas, type Painting } from "./painting";

type Coloured = Pick<Force, "colour" | "badge">;

export interface SymbolStyle {
  readonly palette: OverlayPalette;
  readonly pixelRatio: number;
}

/** Width of a symbol's frame by echelon, CSS px. */
const FRAME_WIDTH: Readonly<Record<Echelon, number>> = {
  company: 32,
  battalion: 35,
  regiment: 40,
  group: 42,
  brigade: 43,
  division: 48,
  corps: 53,
  army: 57,
  front: 60,
  theatre: 60,
};

export function frameWidth(echelon: Echelon): number {
  return FRAME_WIDTH[echelon];
}

/** A land unit's frame is one and a half times as wide as milsymbol's size. */
const FRAME_ASPECT = 1.5;

/** Badge radius as a share of the frame's width. */
const BADGE = 0.155;

/**
 * Draws a unit's symbol: its icon and echelon mark in a frame of the force's colour, with the force's
 * badge on the corner.
 * @param width of the frame, CSS px; marks stand out above it. The anchor is the frame's centre.
 */
export function paintSymbol(
  unit: Pick<Unit, "sidc">,
  force: Coloured,
  width: number,
  { palette, pixelRatio }: SymbolStyle,
): Painting {
  const symbol = new MilitarySymbol(unit.sidc, {
    size: width / FRAME_ASPECT,
    fillColor: force.colour,
    frameColor: everyone(palette.frame),
    iconColor: everyone(palette.icon),
    colorMode: everyone(force.colour),
    strokeWidth: 5,
    outlineWidth: 6,
    outlineColor: palette.paper,
    hqStaffLength: 20,
    infoFields: false,
  });
  const marks = symbol.asCanvas(pixelRatio);
  const centre = symbol.getOctagonAnchor();
  const radius = width * BADGE;
  const badgeX = centre.x + width / 2;
  const badgeY = centre.y - width / FRAME_ASPECT / 2 + radius * 0.2;
  const left = 1;
  const top = 1 + Math.max(0, radius - badgeY);
  const right = Math.max(symbol.getSize().width, badgeX + radius) + 1;
  const { canvas, context } = createCanvas(
    left + right,
    top + symbol.getSize().height + 1,
    pixelRatio,
  );
  // Whole device pixels, or the copy would blur what milsymbol drew sharp.
  const offsetX = Math.round(left * pixelRatio) / pixelRatio;
  const offsetY = Math.round(top * pixelRatio) / pixelRatio;
  context.drawImage(marks, offsetX, offsetY, marks.width / pixelRatio, marks.height / pixelRatio);
  drawBadge(context, force.badge, offsetX + badgeX, offsetY + badgeY, radius, {
    figure: force.colour,
    ground: "#fffaf0",
    rim: "#231b12",
  });
  return {
    canvas,
    width: canvas.width / pixelRatio,
    height: canvas.height / pixelRatio,
    anchorX: offsetX + centre.x,
    anchorY: offsetY + centre.y,
  };
}

/**
 * A unit's symbol on a canvas of its own, for the page beside the map.
 * @param size width of the frame in CSS px; the canvas is a little larger and drawn at `pixelRatio`.
 */
export function renderSymbol(
  unit: Pick<Unit, "sidc">,
  force: Coloured,
  size: number,
  style: SymbolStyle = { palette: OVERLAY_PALETTES.light, pixelRatio: window.devicePixelRatio },
): HTMLCanvasElement {
  const { canvas, width, height } = paintSymbol(unit, force, size, style);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  return canvas;
}

/** The symbol as a PNG data URL; parameters as `renderSymbol`. */
export function symbolDataUrl(
  unit: Pick<Unit, "sidc">,
  force: Coloured,
  size = 45,
  style?: SymbolStyle,
): string {
  return renderSymbol(unit, force, size, style).toDataURL("image/png");
}

/** One colour whatever the standard identity: history has no friend and no enemy. */
function everyone(colour: string) {
  return {
    Civilian: colour,
    Friend: colour,
    Hostile: colour,
    Neutral: colour,
    Unknown: colour,
    Suspect: colour,
  };
}
