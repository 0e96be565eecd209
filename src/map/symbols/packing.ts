export interface Extent {
  readonly width: number;
  readonly height: number;
}

export interface Packing extends Extent {
  /** Left and top edge of each item, in the order given. */
  readonly left: readonly number[];
  readonly top: readonly number[];
}

/** Empty pixels around each item, so that filtering never picks up a neighbour. */
const GUTTER = 2;

/**
 * Packs rectangles (whole pixels) into shelves, tallest first, on a sheet about as wide as high.
 * @throws RangeError when the sheet would be larger than `limit` in either direction.
 */
export function packShelves(items: readonly Extent[], limit: number): Packing {
  const area = items.reduce(
    (sum, { width, height }) => sum + (width + GUTTER) * (height + GUTTER),
    0,
  );
  const widest = items.reduce((most, { width }) => Math.max(most, width), 0) + 2 * GUTTER;
  const width = Math.max(widest, Math.min(limit, Math.ceil(Math.sqrt(area * 1.1) / 64) * 64));
  const order = items
    .map((item, index) => ({ item, index }))
    .sort((a, b) => b.item.height - a.item.height || a.index - b.index);
  const left = items.map(() => 0);
  const top = items.map(() => 0);
  let x = GUTTER;
  let y = GUTTER;
  let shelf = 0;
  for (const { item, index } of order) {
    if (x + item.width + GUTTER > width) {
      x = GUTTER;
      y += shelf + GUTTER;
      shelf = 0;
    }
    left[index] = x;
    top[index] = y;
    x += item.width + GUTTER;
    shelf = Math.max(shelf, item.height);
  }
  const height = y + shelf + GUTTER;
  if (width > limit || height > limit) {
    throw new RangeError(`${items.length} pictures need ${width} x ${height} px, over ${limit}`);
  }
  return { width, height, left, top };
}
