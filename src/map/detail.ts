import type { Echelon } from "../campaign";

/**
 * How much is shown at a zoom. Only the zoom and the unit's rank decide, so that nothing blinks while
 * units move: crowding in itself never hides a label.
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

/** Zooms over which a label fades. */
const FADE = 0.15;

/**
 * Scale of all symbols, 0.7..1: full at the campaign's own zoom and closer, smaller from far out.
 * @param zoom web-mercator zoom of the view.
 * @param home zoom of the campaign's own camera.
 * @param small whether the map is a phone's.
 */
export function symbolScale(zoom: number, home: number, small = false): number {
  return (small ? 0.75 : 1) * (1 - 0.3 * ramp(zoom, home - 0.8, home - 2.2));
}

/** Opacity of a unit's label, 0..1: the small ones leave first as the view draws back from `home`. */
export function labelOpacity(rank: number, zoom: number, home: number): number {
  const gone = home - 1.1 - rank * 0.35;
  return 1 - ramp(zoom, gone + FADE, gone);
}

/** With more units than this on the map a campaign folds already at its own zoom: on a phone, and elsewhere. */
const CROWD = { phone: 12, hall: 60 };
/** A map narrower or lower than this is a phone's, CSS px. */
const PHONE = 480;

/** Whether a map of this size (CSS px) is a phone's. */
export function isSmallMap(width: number, height: number): boolean {
  return Math.min(width, height) < PHONE;
}

/**
 * How far a unit has unfolded from its superior formation, 0..1: small ones fold into it as the view draws
 * back. Armies and larger never fold.
 * @param home zoom of the campaign's own camera.
 * @param units how many units the campaign has on the map.
 * @param small whether the map is a phone's.
 */
export function unfolding(
  rank: number,
  zoom: number,
  home: number,
  units: number,
  small = false,
): number {
  if (rank >= RANKS.army) return 1;
  const steps = RANKS.corps - rank;
  const whole =
    units > (small ? CROWD.phone : CROWD.hall)
      ? home + 0.35 + 0.45 * steps
      : home - 2.2 + 0.3 * steps;
  return ramp(zoom, whole - 0.25, whole);
}

/** 0 at `from`, 1 at `to`, straight between. */
function ramp(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
