/** Boxes that are to be uncrowded, by row. */
export interface PlacementBoxes {
  /** How many rows of the arrays count. */
  readonly count: number;
  /** Where the centre of each box wants to be, CSS px from the viewport's top left corner. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Full extents, CSS px. */
  readonly width: Float32Array;
  readonly height: Float32Array;
  /**
   * How much others make room for a box, 0..1: of two that are in each other's way the lighter goes the
   * longer way, and for one of `FEATHER` nobody goes any. A box without weight takes no part and stays where
   * it wants to be.
   */
  readonly weight: Float32Array;
}

/** Weight of a box that takes the nearest place which all others have left free. */
export const FEATHER = 2 ** -10;
