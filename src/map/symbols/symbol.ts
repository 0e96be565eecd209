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
  const symbol = militarySymbol(unit, width, { colour: force.colour, palette });
  const marks = symbol.asCanvas(pixelRatio);
  const { badge, left, top, ...extent } = arrange(symbol, width);
  const { canvas, context } = createCanvas(extent.width, extent.height, pixelRatio);
  // Whole device pixels, or the copy would blur what milsymbol drew sharp.
  const offsetX = Math.round(left * pixelRatio) / pixelRatio;
  const offsetY = Math.round(top * pixelRatio) / pixelRatio;
  context.drawImage(marks, offsetX, offsetY, marks.width / pixelRatio, marks.height / pixelRatio);
  drawBadge(context, force.badge, offsetX + badge.x, offsetY + badge.y, badge.radius, {
    figure: force.colour,
    ground: "#fffaf0",
    rim: "#231b12",
  });
  const centre = symbol.getOctagonAnchor();
  return {
    canvas,
    width: canvas.width / pixelRatio,
    height: canvas.height / pixelRatio,
    anchorX: offsetX + centre.x,
    anchorY: offsetY + centre.y,
  };
}

/** Extent of the picture that `paintSymbol` draws and the point of it that is the frame's centre, CSS px. */
export function symbolExtent(unit: Pick<Unit, "sidc">, width: number): Omit<Painting, "canvas"> {
  const symbol = militarySymbol(unit, width, {
    colour: "#000000",
    palette: OVERLAY_PALETTES.light,
  });
  const { left, top, width: across, height } = arrange(symbol, width);
  const centre = symbol.getOctagonAnchor();
  return {
    width: Math.ceil(across),
    height: Math.ceil(height),
    anchorX: Math.round(left) + centre.x,
    anchorY: Math.round(top) + centre.y,
  };
}

function militarySymbol(
  { sidc }: Pick<Unit, "sidc">,
  width: number,
  { colour, palette }: { readonly colour: string; readonly palette: OverlayPalette },
): InstanceType<typeof MilitarySymbol> {
  return new MilitarySymbol(sidc, {
    size: width / FRAME_ASPECT,
    fillColor: colour,
    frameColor: everyone(palette.frame),
    iconColor: everyone(palette.icon),
    colorMode: everyone(colour),
    strokeWidth: 5,
    outlineWidth: 6,
    outlineColor: palette.paper,
    hqStaffLength: 20,
    infoFields: false,
  });
}

/** Where badge and marks go in the picture, and its extent, CSS px. */
function arrange(symbol: InstanceType<typeof MilitarySymbol>, width: number) {
  const centre = symbol.getOctagonAnchor();
  const marks = symbol.getSize();
  const radius = width * BADGE;
  const badge = {
    x: centre.x + width / 2,
    y: centre.y - width / FRAME_ASPECT / 2 + radius * 0.2,
    radius,
  };
  const left = 1;
  const top = 1 + Math.max(0, radius - badge.y);
  return {
    badge,
    left,
    top,
    width: left + Math.max(marks.width, badge.x + radius) + 1,
    height: top + marks.height + 1,
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
