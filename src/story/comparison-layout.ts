import type { Sketch } from "../campaign";

/** How two sketches are set: at one scale, each as large as there is room, or one over the other at one scale. */
export type ComparisonMode = "scale" | "fit" | "over";

/** What a drawing takes up, km. */
type Extent = Pick<Sketch, "halfWidthKm" | "halfHeightKm">;

interface Room {
  /** Px. */
  readonly width: number;
  /** Px; Infinity where it may be as high as it likes. */
  readonly height: number;
  /** Beside each other, or under each other. */
  readonly isBeside: boolean;
}

/** Between two drawings, px. */
export const GAP = 16;

/** The scale of each of two drawings, px a km, so that both find room. */
export function scalesIn(
  { width, height, isBeside }: Room,
  [one, other]: readonly [Extent, Extent],
  mode: ComparisonMode,
): readonly [number, number] {
  const sharesRow = isBeside && mode !== "over";
  const free = sharesRow ? width - GAP : width;
  const scaleFor = ({ halfWidthKm, halfHeightKm }: Extent, most: number) =>
    Math.min(most / (2 * halfWidthKm), height / (2 * halfHeightKm));
  if (mode === "fit") {
    const most = sharesRow ? free / 2 : free;
    return [scaleFor(one, most), scaleFor(other, most)];
  }
  const widest = sharesRow
    ? one.halfWidthKm + other.halfWidthKm
    : Math.max(one.halfWidthKm, other.halfWidthKm);
  const tallest = Math.max(one.halfHeightKm, other.halfHeightKm);
  const common = scaleFor({ halfWidthKm: widest, halfHeightKm: tallest }, free);
  return [common, common];
}
