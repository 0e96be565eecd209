/** A point of a drawing that wants its name beside it, px. */
export interface LabelWish {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedLabel extends LabelWish {
  readonly side: "right" | "left";
}

/** From a point to its name, px. */
export const LABEL_GAP = 7;

/** Mean width of a character, in em. */
const CHARACTER = 0.58;

/**
 * Names beside their points: right of it, or left where another name or the edge is in the way; a name with
 * room on neither side is left out. Earlier wishes come first.
 * @param size of the letters, px
 * @param halfWidth from the middle of the drawing (x = 0) to its edges, px
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  size: number,
  halfWidth: number,
): readonly PlacedLabel[] {
  const taken: { left: number; right: number; y: number }[] = [];
  return wishes.flatMap((wish): PlacedLabel[] => {
    const width = wish.name.length * CHARACTER * size;
    for (const side of ["right", "left"] as const) {
      const left = side === "right" ? wish.x + LABEL_GAP : wish.x - LABEL_GAP - width;
      const right = left + width;
      const isFree =
        left >= -halfWidth &&
        right <= halfWidth &&
        taken.every(
          (other) =>
            right < other.left || left > other.right || Math.abs(wish.y - other.y) > size * 1.15,
        );
      if (!isFree) continue;
      taken.push({ left, right, y: wish.y });
      return [{ ...wish, side }];
    }
    return [];
  });
}
