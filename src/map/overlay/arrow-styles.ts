import type { ArrowKind } from "../contract";

/** Other modules tell kinds of arrows by their index. */
export const ARROW_KINDS: readonly ArrowKind[] = ["advance", "withdrawal", "planned"];
export const ADVANCE = 0;
export const WITHDRAWAL = 1;
export const PLANNED = 2;

interface ArrowStyle {
  /** Opacity of the inside and of the rim along its edge. */
  readonly fill: number;
  readonly rim: number;
  readonly dashed: boolean;
  /** Of the rim, CSS px, at most 8. */
  readonly rimWidth: number;
}

/** A style as the vertices have it. */
function packStyle({ fill, rim, dashed, rimWidth }: ArrowStyle): number {
  const byte = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 255);
  return (
    ((byte(rimWidth / 8) << 24) | ((dashed ? 255 : 0) << 16) | (byte(rim) << 8) | byte(fill)) >>> 0
  );
}

/** By kind, as the vertices have them. */
export const ARROW_STYLES = Uint32Array.of(
  packStyle({ fill: 0.8, rim: 0.95, dashed: false, rimWidth: 1.1 }),
  packStyle({ fill: 0.16, rim: 0.85, dashed: false, rimWidth: 1.5 }),
  packStyle({ fill: 0.1, rim: 0.85, dashed: true, rimWidth: 1.6 }),
);
