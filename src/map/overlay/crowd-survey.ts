import { lastNotAfter, Sampler, type Tracks } from "../../motion";
import { isSmallMap, symbolScaleOn } from "../detail";

/** At so many instants of a campaign its crowds are looked at. */
const LOOKS = 36;

/** In a campaign of many units fewer times do, for so many units together; but no fewer than these. */
const LOOKED_AT = 10_800;
const FEWEST_LOOKS = 4;

/** Symbols may take so much of the ground around a unit before it folds, 0..1: on a phone, where that is little, more. */
const FULL = { hall: 0.4, phone: 0.45 };
/** The names of those that never fold may make it fuller on a phone: without them an army is only a rectangle. */
const FULL_OF_NAMES = { hall: 0.4, phone: 0.6 };

/** The ground around a unit: half of the map at most, and no more than this, CSS px from the unit. */
const AROUND = { x: 330, y: 240 };

/** What a symbol at full scale and its label take with the air around them, CSS px. */
const SYMBOL = { width: 52, height: 44, labelWidth: 62, labelHeight: 20, air: 6 };

/** Width of a letter of a label and of the halo around all, CSS px. */
const LETTER = 7.4;
const HALO = 4;

/** Zooms are looked at in such steps, from so far out to so near, beside the campaign's own. */
const STEP = 0.1;
const OUT = -4;
const IN = 3;
const STEPS = stepsFrom(OUT);

/** Places by row, web mercator. */
interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The units of one rank and above at a look, from west to east, web mercator. */
interface Level {
  readonly rows: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** A campaign at one instant. */
interface Look {
  /** By row; NaN for a unit that is not on the map then. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** By rank. */
  readonly levels: ReadonlyMap<number, Level>;
}

/** Knows how crowded a campaign ever gets around its units. */
export class CrowdSurvey {
  private readonly looks: readonly Look[];
  private readonly labelWidths: readonly number[];

  /**
   * @param ranks by row; a unit needs no room beside those of lower rank, which fold first.
   * @param home zoom of the campaign's own camera.
   * @param names by row, as labels have them.
   */
  constructor(
    tracks: Tracks,
    private readonly ranks: readonly number[],
    private readonly home: number,
    names: readonly string[],
  ) {
    this.labelWidths = names.map((name) => name.length * LETTER + HALO);
    this.looks = ranks.length > 0 ? looksAt(tracks, ranks) : [];
  }

  /**
   * For each look at which a unit is on the map, from which zoom on there is room around it on a map of a size
   * (CSS px).
   * @param alone for a unit that is on the map whatever the room, which only its name waits for: the zooms by row
   * from which on others stand beside it. Then a short name, no wider than its symbol, fits in sooner, too.
   */
  zoomsOf(row: number, width: number, height: number, alone: Float64Array | null): number[] {
    const scale = symbolScaleOn(width, height);
    const high = SYMBOL.height * scale + SYMBOL.labelHeight + SYMBOL.air;
    const taken = (labelWidth: number) =>
      (Math.max(SYMBOL.width * scale, labelWidth) + SYMBOL.air) * high;
    const usual = taken(SYMBOL.labelWidth);
    const aroundX = Math.min(AROUND.x, width / 2);
    const aroundY = Math.min(AROUND.y, height / 2);
    const full = (alone ? FULL_OF_NAMES : FULL)[isSmallMap(width, height) ? "phone" : "hall"];
    const most = (4 * aroundX * aroundY * full) / usual;
    const share = (other: number, zoom: number) => {
      if (!alone) return 1;
      if (zoom < (alone[other] as number)) return 0;
      return Math.min(1, taken(this.labelWidths[other] as number) / usual);
    };
    const zooms: number[] = [];
    for (const { levels, x, y } of this.looks) {
      const [atX, atY] = [x[row] as number, y[row] as number];
      const level = levels.get(this.ranks[row] as number);
      if (!level || !Number.isFinite(atX)) continue;
      const isCrowded = (step: number) => {
        const zoom = this.home + (STEPS[step] as number);
        const pixels = 512 * 2 ** zoom;
        const [reachX, reachY] = [aroundX / pixels, aroundY / pixels];
        return hasMoreAround(level, atX, atY, reachX, reachY, most, (other) => share(other, zoom));
      };
      const step = alone ? firstWithout(isCrowded) : boundaryOf(isCrowded);
      zooms.push(this.home + (STEPS[step] as number));
    }
    return zooms;
  }
}

/** The first step that is not crowded, or the last of all. */
function firstWithout(isCrowded: (step: number) => boolean): number {
  let step = 0;
  while (step + 1 < STEPS.length && isCrowded(step)) step++;
  return step;
}

/** The same where crowds only ever thin out as the view comes closer. */
function boundaryOf(isCrowded: (step: number) => boolean): number {
  let low = 0;
  let high = STEPS.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isCrowded(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function stepsFrom(out: number): number[] {
  const steps = [out];
  for (let step = out; step < IN; ) {
    step += STEP;
    steps.push(step);
  }
  return steps;
}

/** Notes where all units are at instants spread evenly over those at which something sets out or arrives. */
function looksAt(tracks: Tracks, ranks: readonly number[]): Look[] {
  const turns = [...new Set(tracks.times)].sort((a, b) => a - b);
  const sampler = new Sampler(tracks, turns[0] ?? 0);
  const count = Math.max(FEWEST_LOOKS, Math.min(LOOKS, Math.round(LOOKED_AT / ranks.length)));
  return Array.from({ length: count }, (_, look) => {
    const turn = turns[Math.round((look / (count - 1)) * (turns.length - 1))] ?? 0;
    const { x, y, visible } = sampler.seek(turn);
    const there = (value: number, row: number) => (visible[row] === 1 ? value : Number.NaN);
    const place = { x: x.map(there), y: y.map(there) };
    return { ...place, levels: levelsOf(place, ranks) };
  });
}

function levelsOf({ x, y }: Places, ranks: readonly number[]): Map<number, Level> {
  const eastward = ranks
    .flatMap((_, row) => (Number.isFinite(x[row]) ? [row] : []))
    .sort((a, b) => (x[a] as number) - (x[b] as number));
  return new Map(
    [...new Set(ranks)].map((rank) => {
      const rows = eastward.filter((row) => (ranks[row] as number) >= rank);
      const values = (of: Float64Array) => Float64Array.from(rows, (row) => of[row] as number);
      return [rank, { rows: Int32Array.from(rows), x: values(x), y: values(y) }];
    }),
  );
}

/** Whether more than so many are within reach of a place, which counts itself, each for its share. */
function hasMoreAround(
  { rows, x, y }: Level,
  atX: number,
  atY: number,
  reachX: number,
  reachY: number,
  most: number,
  share: (row: number) => number,
): boolean {
  let found = 0;
  const west = lastNotAfter(x, 0, x.length, atX - reachX * 1.001) + 1;
  for (let other = west; other < x.length && (x[other] as number) - atX < reachX; other++) {
    const near =
      Math.abs((x[other] as number) - atX) < reachX &&
      Math.abs((y[other] as number) - atY) < reachY;
    if (near) found += share(rows[other] as number);
    if (found > most) return true;
  }
  return false;
}
