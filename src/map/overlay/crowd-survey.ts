import { Sampler, type Tracks } from "../../motion";
import { isSmallMap, symbolScaleOn } from "../detail";
import { CROWD_LIMIT } from "../placement";

/** At so many instants of a campaign its crowds are looked at. */
const LOOKS = 36;

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

/** Knows how crowded a campaign ever gets around its units. */
export class CrowdSurvey {
  private readonly rows: number;
  private readonly labelWidths: readonly number[];
  /** By look and row, web mercator; NaN for a unit that is not on the map then. */
  private readonly x: Float64Array;
  private readonly y: Float64Array;

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
    // Nobody could uncrowd more, and to look at all of them would take long.
    this.rows = ranks.length > CROWD_LIMIT ? 0 : ranks.length;
    this.x = new Float64Array(LOOKS * this.rows);
    this.y = new Float64Array(LOOKS * this.rows);
    if (this.rows > 0) this.look(tracks);
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
    const named = this.labelWidths.map((labelWidth) => Math.min(1, taken(labelWidth) / usual));
    const share = (other: number, zoom: number) => {
      if (!alone) return 1;
      return zoom < (alone[other] as number) ? 0 : (named[other] as number);
    };
    const zooms: number[] = [];
    for (let look = 0; look < LOOKS; look++) {
      if (!Number.isFinite(this.x[look * this.rows + row])) continue;
      let from = OUT;
      while (from < IN && this.crowd(row, look, from, aroundX, aroundY, share) > most) from += STEP;
      zooms.push(this.home + from);
    }
    return zooms;
  }

  /** Notes where all units are at instants spread evenly over those at which something sets out or arrives. */
  private look(tracks: Tracks): void {
    const { rows } = this;
    const turns = [...new Set(tracks.times)].sort((a, b) => a - b);
    const sampler = new Sampler(tracks, turns[0] ?? 0);
    for (let look = 0; look < LOOKS; look++) {
      const turn = turns[Math.round((look / (LOOKS - 1)) * (turns.length - 1))] ?? 0;
      const { x, y, visible } = sampler.seek(turn);
      for (let row = 0; row < rows; row++) {
        const there = visible[row] === 1;
        this.x[look * rows + row] = there ? (x[row] as number) : Number.NaN;
        this.y[look * rows + row] = there ? (y[row] as number) : Number.NaN;
      }
    }
  }

  /** How many units of a row's rank or above are around it at a look, itself with them, each for its share. */
  private crowd(
    row: number,
    look: number,
    zoom: number,
    aroundX: number,
    aroundY: number,
    share: (row: number, zoom: number) => number,
  ): number {
    const { ranks, rows, x, y } = this;
    const first = look * rows;
    const scale = 512 * 2 ** (this.home + zoom);
    const reachX = aroundX / scale;
    const reachY = aroundY / scale;
    const atX = x[first + row] as number;
    const atY = y[first + row] as number;
    const rank = ranks[row] as number;
    let found = 0;
    for (let other = 0; other < rows; other++) {
      if ((ranks[other] as number) < rank) continue;
      const near =
        Math.abs((x[first + other] as number) - atX) < reachX &&
        Math.abs((y[first + other] as number) - atY) < reachY;
      if (near) found += share(other, this.home + zoom);
    }
    return found;
  }
}
