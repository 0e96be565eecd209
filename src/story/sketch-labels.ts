/** A point of a drawing, px from its middle, x to the right and y down. */
export interface DrawnPoint {
  readonly x: number;
  readonly y: number;
}

/** A rectangle that names keep off, px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A name and the points it may stand beside, best first. */
export interface LabelWish {
  readonly name: string;
  readonly spots: readonly DrawnPoint[];
  /** What it keeps off besides the other names. */
  readonly avoid?: readonly Box[];
}

export interface PlacedLabel extends DrawnPoint {
  readonly name: string;
  readonly side: "right" | "left";
}

/** From a point to its name, em. */
export const LABEL_GAP = 0.5;

/** Mean width of a character, in em. */
const CHARACTER = 0.58;

/** Half the height that a line of letters takes, em. */
const HALF_LINE = 0.58;

const meet = (one: Box, other: Box) =>
  one.left <= other.right &&
  other.left <= one.right &&
  one.top <= other.bottom &&
  other.top <= one.bottom;

const holds = (outer: Box, inner: Box) =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/**
 * Names beside their points: right of it, or left where something or the edge is in the way; a name with room at
 * none of its points is left out. Earlier wishes come first.
 * @param size of the letters, px
 * @param frame the drawing
 * @param blocked what no name may cover
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  size: number,
  frame: Box,
  blocked: readonly Box[] = [],
): readonly PlacedLabel[] {
  const taken = [...blocked];
  return wishes.flatMap(({ name, spots, avoid = [] }): PlacedLabel[] => {
    const width = name.length * CHARACTER * size;
    const gap = LABEL_GAP * size;
    for (const { x, y } of spots) {
      for (const side of ["right", "left"] as const) {
        const left = side === "right" ? x + gap : x - gap - width;
        const half = HALF_LINE * size;
        const box = { left, right: left + width, top: y - half, bottom: y + half };
        const isHit = (other: Box) => meet(box, other);
        if (!holds(frame, box) || taken.some(isHit) || avoid.some(isHit)) continue;
        taken.push(box);
        return [{ name, x, y, side }];
      }
    }
    return [];
  });
}
