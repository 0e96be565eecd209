import { LABEL_HALO } from "./lettering";
import { createCanvas, type Painting } from "./painting";

export interface TextStyle {
  /** CSS px. */
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  readonly halo: string;
  readonly pixelRatio: number;
}

/** The map's own lettering; the app bundles it. */
const FAMILY = '"Inter Variable", "Inter", system-ui, sans-serif';

/** Waits until the lettering can be drawn. Without the font (offline, refused) the system's own serves. */
export async function loadLettering(): Promise<void> {
  try {
    await document.fonts.load(`650 13px ${FAMILY}`);
  } catch {
    // A missing font is no reason for a map without labels.
  }
}

/** Draws one line of text with a halo. The anchor is the middle of its upper edge. */
export function paintText(text: string, style: TextStyle): Painting {
  const font = `${style.weight} ${style.size}px ${FAMILY}`;
  const measure = createCanvas(1, 1, 1).context;
  measure.font = font;
  const extent = textExtent(measure.measureText(text).width, style.size);
  const { canvas, context } = createCanvas(extent.width, extent.height, style.pixelRatio);
  const width = canvas.width / style.pixelRatio;
  context.font = font;
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  const baseline = Math.round(LABEL_HALO + style.size * 0.96);
  context.strokeStyle = style.halo;
  context.lineWidth = LABEL_HALO * 2;
  context.strokeText(text, width / 2, baseline);
  context.fillStyle = style.colour;
  context.fillText(text, width / 2, baseline);
  return {
    canvas,
    width,
    height: canvas.height / style.pixelRatio,
    anchorX: width / 2,
    anchorY: 0,
  };
}

/**
 * Extent of the picture of a line of text with its halo, CSS px.
 * @param advance how wide the text itself is, CSS px.
 * @param size of the lettering, CSS px.
 */
export function textExtent(
  advance: number,
  size: number,
): { readonly width: number; readonly height: number } {
  return {
    width: Math.ceil(advance) + 2 * LABEL_HALO + 2,
    height: Math.ceil(size * 1.22) + 2 * LABEL_HALO,
  };
}
