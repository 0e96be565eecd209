import type { Place } from "../../campaign";
import type { Face } from "./fonts";
import { FIELD_ZOOMS, MARKS, THEATRE_NAMES, THEATRE_ZOOMS } from "./label-options";

/** How the names of a kind of place are written. */
export interface PlaceLettering {
  readonly id: string;
  readonly kinds: readonly string[];
  /** From which zoom on ranks 2 to 5 are named; rank 1 always is. */
  readonly zooms: readonly [number, number, number, number];
  readonly face: Face;
  readonly ink: "ink" | "reliefInk" | "waterInk";
  /** Of the letters of the lowest ranks, CSS px. */
  readonly sizes: readonly [close: number, far: number];
  /** Between letters, ems. */
  readonly spacing: number;
  /** Whether the name stands on its place, not beside it. */
  readonly centred: boolean;
  /** Distance of a name from its place, ems. */
  readonly offset: number;
}

const USUAL = { face: "plain", ink: "ink", spacing: 0.01, centred: false, offset: 0.6 } as const;

/** All kinds of names, least important first. */
export const PLACE_LETTERING: readonly PlaceLettering[] = [
  {
    ...USUAL,
    id: "dune-labels",
    kinds: ["dunes"],
    zooms: FIELD_ZOOMS,
    face: "italic",
    ink: "reliefInk",
    sizes: [13.5, 11],
    spacing: 0.12,
    centred: true,
  },
  {
    ...USUAL,
    id: "water-labels",
    kinds: ["lake"],
    zooms: FIELD_ZOOMS,
    face: "italic",
    ink: "waterInk",
    sizes: [14, 11],
    spacing: 0.06,
    offset: 1.1,
  },
  {
    ...USUAL,
    id: "height-labels",
    kinds: ["hill"],
    zooms: FIELD_ZOOMS,
    ink: "reliefInk",
    sizes: [13.5, 11],
    offset: 1,
  },
  { ...USUAL, id: "mark-labels", kinds: MARKS, zooms: FIELD_ZOOMS, sizes: [13, 11] },
  {
    ...USUAL,
    id: "settlement-labels",
    kinds: THEATRE_NAMES,
    zooms: THEATRE_ZOOMS,
    face: "medium",
    sizes: [14, 11.5],
  },
];

/** How much larger the letters of ranks 1 and 2 are, CSS px, far out and close. */
const RAISED = { far: [0, 2, 1], close: [0, 3, 2] } as const;

/** From one line of a name to the next, and the longest line before a name is broken, ems. */
export const LINE_HEIGHT = 1.15;
export const LONGEST_LINE = 11;

/** Letters of a second language and of heights, as a share of the name's. */
export const SECOND_SHARE = 0.86;
export const HEIGHT_SHARE = 0.82;

/** Zooms between which letters grow. */
export const GROWS = { from: 5, to: 12 } as const;

/** Letters of a rank at the zooms where they have stopped shrinking and growing, CSS px. */
export function letterSizes(
  { sizes }: PlaceLettering,
  rank: number,
): { close: number; far: number } {
  const [close, far] = sizes;
  return { close: close + (RAISED.close[rank] ?? 0), far: far + (RAISED.far[rank] ?? 0) };
}

/** Size of a rank's letters at a zoom, CSS px. */
export function letterSizeAt(lettering: PlaceLettering, rank: number, zoom: number): number {
  const { close, far } = letterSizes(lettering, rank);
  const share = Math.min(1, Math.max(0, (zoom - GROWS.from) / (GROWS.to - GROWS.from)));
  return far + (close - far) * share;
}

/** The zoom from which on a rank is named. */
export function zoomFrom({ zooms }: PlaceLettering, rank: number): number {
  return rank <= 1 ? 0 : (zooms[rank - 2] ?? zooms[3]);
}

/** How a kind of place is named; undefined for kinds that have no names on the map. */
export function letteringOf(kind: Place["kind"]): PlaceLettering | undefined {
  return PLACE_LETTERING.find(({ kinds }) => kinds.includes(kind));
}

/** Whether a layer of the style has names that are to be read there, not room for those over the map. */
export function isWrittenOnBase(layer: string): boolean {
  return (
    /-(names(-far|-near)?|labels)$/.test(layer) && PLACE_LETTERING.every(({ id }) => id !== layer)
  );
}
