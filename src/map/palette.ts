import type { Theme } from "./style";

/** Colours of the overlay as `#rrggbb`. */
export interface OverlayPalette {
  /** Frame and echelon mark of a symbol. */
  readonly frame: string;
  readonly icon: string;
  readonly label: string;
  /** Around symbols and labels, and under lines: the colour of the sheet. */
  readonly paper: string;
  readonly leader: string;
  /** Around what the user points at. */
  readonly glow: string;
  /** The night over the sheet, and its opacity when it is whole. */
  readonly night: string;
  readonly nightOpacity: number;
}

/** What marks are drawn with besides the camera. */
export interface MarkInks {
  readonly palette: OverlayPalette;
  /** Of a force, as `#rrggbb`. */
  readonly colour: (force: string) => string;
}

export const OVERLAY_PALETTES: Readonly<Record<Theme, OverlayPalette>> = {
  light: {
    frame: "#231b12",
    icon: "#fffaf0",
    label: "#231b12",
    paper: "#fbf6e8",
    leader: "#3c3122",
    glow: "#f2a71b",
    night: "#1033a8",
    nightOpacity: 0.2,
  },
  dark: {
    frame: "#f7efdc",
    icon: "#fffaf0",
    label: "#f7efdc",
    paper: "#14161a",
    leader: "#e2d8c2",
    glow: "#ffc247",
    night: "#060a1c",
    nightOpacity: 0.27,
  },
};

/** Colours are few and asked for in every frame. */
const packed = new Map<string, number>();

/** The colour as `0xAABBGGRR`, which a little-endian buffer reads as RGBA bytes. Not premultiplied. */
export function packColour(hex: string, opacity = 1): number {
  let colour = packed.get(hex);
  if (colour === undefined) {
    const [red, green, blue] = channels(hex);
    colour = (blue << 16) | (green << 8) | red;
    packed.set(hex, colour);
  }
  return withOpacity(colour, opacity);
}

/** A packed colour with another opacity, 0..1. */
export function withOpacity(packed: number, opacity: number): number {
  return ((opacityByte(opacity) << 24) | (packed & 0xffffff)) >>> 0;
}

/** An opacity (0..1) as packed colours have it, 0..255. */
export function opacityByte(opacity: number): number {
  return Math.round(Math.min(1, Math.max(0, opacity)) * 255);
}

/** The colour mixed with another, `share` (0..1) of it. */
export function mixColours(hex: string, other: string, share: number): string {
  const mixed = channels(hex).map((value, index) =>
    Math.round(value + ((channels(other)[index] ?? 0) - value) * share)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${mixed.join("")}`;
}

/** Red, green and blue of `#rrggbb`, 0..255. */
export function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
