import { AUTHORS_MAP, type Echelon } from "../campaign";

/**
 * How much is shown at a zoom. Only the view decides and what is known of the whole campaign, so that
 * nothing blinks while units move: a crowd of the moment never hides a label.
 */

const RANKS: Readonly<Record<Echelon, number>> = {
  company: 0,
  battalion: 1,
  regiment: 2,
  group: 2,
  brigade: 3,
  division: 4,
  corps: 5,
  army: 6,
  front: 7,
  theatre: 8,
};

/** Rank of an echelon, 0 for a company to 8 for a theatre. */
export function echelonRank(echelon: Echelon): number {
  return RANKS[echelon];
}

/** A map narrower or lower than this has as little room as a phone's, CSS px. */
const PHONE = 480;

/** Whether a map of a size (CSS px) has as little room as a phone's. */
export function isSmallMap(width: number, height: number): boolean {
  return Math.min(width, height) < PHONE;
}

/** Symbols are this large on the smallest of maps. */
const SMALLEST = 0.65;

/** How much smaller symbols are on a map of this size (CSS px) than on the authors', 0.65..1. */
export function symbolScaleOn(width: number, height: number): number {
  const room = Math.min(width / AUTHORS_MAP.width, height / AUTHORS_MAP.height);
  return Math.min(1, Math.max(SMALLEST, room ** 0.3));
}

/**
 * Scale of all symbols for the zoom, 0.7..1: full at the campaign's own zoom and closer, smaller from far out.
 * @param zoom web-mercator zoom of the view.
 * @param home zoom of the campaign's own camera.
 */
export function symbolScale(zoom: number, home: number): number {
  return 1 - 0.3 * ramp(zoom, home - 0.8, home - 2.2);
}

/** Zoom from which on a unit is worth its label: the small ones leave first as the view draws back from `home`. */
export function labelZoom(rank: number, home: number): number {
  return home - 0.95 - rank * 0.35;
}

/** Zooms over which a symbol unfolds or a label appears: less than the step in which authors choose zooms. */
export const UNFOLDING = 0.08;

/**
 * How far a unit has unfolded from its superior formation or its label has appeared, 0..1.
 * @param whole the zoom from which on all of it is there; see `Folding`.
 */
export function unfolding(zoom: number, whole: number): number {
  const share = ramp(zoom, whole - UNFOLDING, whole);
  return share * share * (3 - 2 * share);
}

/** 0 at `from`, 1 at `to`, straight between. */
function ramp(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
