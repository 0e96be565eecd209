import { type Campaign, type Unit, zoomChangeIn } from "../../campaign";
import type { Tracks } from "../../motion";
import { echelonRank, labelZoom, UNFOLDING } from "../detail";
import { CROWD_LIMIT } from "../placement";
import { CrowdSurvey } from "./crowd-survey";

/** There must be room for so many of all places that subordinates are ever at, 0..1; at the others it is close. */
const MOSTLY = 0.9;

/** Sizes of maps are told apart in steps of an eighth of a doubling. */
const SIZE_STEPS = 8;

/** In `superiors`: there is nothing above a unit, which stands for itself from however far. */
const NOBODY = -1;
/** There is nothing above a small unit, which from afar is left out. */
const LEFT_OUT = -2;

/** Up to this echelon a unit can be left out. */
const SMALL = echelonRank("corps");

type Folded = Pick<Campaign, "units" | "unitById" | "camera" | "chapters">;

/** Rooms by the size of a map, of the ways that were surveyed: a second map of a campaign need not look again. */
const surveyed = new WeakMap<Tracks, Map<string, Float64Array>>();

/** Zooms by row. */
export interface Unfolding {
  /** From here on a unit stands for itself whatever stands for it from afar. */
  readonly alone: Float64Array;
  /** From here on its name is shown. */
  readonly named: Float64Array;
}

/**
 * Says from which zoom on each unit stands for itself; from farther out its superior formation stands for
 * it, as long as that is to be seen. Subordinates unfold together, as soon as there is room for them and
 * for all of their rank or above around them, at nearly every instant of the campaign: the zooms are the
 * same at every instant. Where nothing is above a unit to stand for it, its name waits for room instead.
 */
export class Folding {
  /** Row of the formation that stands for a unit from afar, or `NOBODY` or `LEFT_OUT`. */
  readonly superiors: Int32Array;
  private readonly ranks: readonly number[];
  private readonly names: readonly string[];
  private survey: CrowdSurvey | null = null;
  private width = 0;
  private height = 0;
  private zooms: Unfolding | null = null;
  private readonly standIn: Float32Array;
  private readonly home: number;
  /** The zooms that the authors chose. */
  private readonly chosen: readonly number[];

  constructor(
    campaign: Folded,
    private readonly tracks: Tracks,
  ) {
    const { units } = campaign;
    this.home = campaign.camera.zoom;
    const parts = [
      campaign,
      ...campaign.chapters,
      ...campaign.chapters.flatMap(({ passages }) => passages),
    ];
    this.chosen = [...new Set(parts.map(({ camera }) => camera.zoom))];
    this.superiors = Int32Array.from(units, (unit) => superiorOf(unit, campaign));
    this.ranks = standingOf(units, this.superiors);
    this.standIn = new Float32Array(units.length);
    this.names = units.map(({ shortName }) => shortName);
  }

  /** @param width, height of the room for symbols, CSS px. @returns the same object while they stay. */
  zoomsOn(width: number, height: number): Unfolding {
    if (width !== this.width || height !== this.height || !this.zooms) {
      this.width = width;
      this.height = height;
      this.zooms = this.clearZooms(this.roomOn(width, height), zoomChangeIn(width, height));
    }
    return this.zooms;
  }

  /**
   * How far each unit has unfolded, 0..1, into `out`.
   * @param shares how far the zoom alone unfolds it, 0..1.
   * @param seen how much of each unit's place is to be seen, 0..1.
   */
  unfold(shares: Float32Array, seen: Float32Array, out: Float32Array): void {
    const { superiors, standIn } = this;
    // Superiors come before their subordinates.
    for (let row = 0; row < superiors.length; row++) {
      const superior = superiors[row] as number;
      if (superior === NOBODY) standIn[row] = 0;
      else if (superior === LEFT_OUT) standIn[row] = 1;
      else standIn[row] = Math.max(standing(seen[superior] as number), standIn[superior] as number);
      out[row] = 1 - (standIn[row] as number) * (1 - (shares[row] as number));
    }
  }

  /** By row, from which zoom on there is room for a unit and its like. */
  private roomOn(width: number, height: number): Float64Array {
    const steps = [width, height].map((size) => Math.round(Math.log2(size) * SIZE_STEPS));
    const key = steps.join();
    const known = surveyed.get(this.tracks) ?? new Map<string, Float64Array>();
    surveyed.set(this.tracks, known);
    const before = known.get(key);
    if (before) return before;
    const [wide = 1, high = 1] = steps.map((step) => 2 ** (step / SIZE_STEPS));
    const { superiors, ranks } = this;
    this.survey ??= new CrowdSurvey(this.tracks, ranks, this.home, this.names);
    const { survey } = this;
    const groups = new Map<string, number[]>();
    const groupOf = (row: number) =>
      superiors[row] === LEFT_OUT ? `${row}` : `${superiors[row]} ${ranks[row]}`;
    const isFirst = (row: number) => superiors[row] === NOBODY;
    ranks.forEach((_, row) => {
      // Were very many left out that nobody stands for, there would be nothing to see.
      const kept = superiors[row] === LEFT_OUT && ranks.length > CROWD_LIMIT;
      if (isFirst(row) || kept) return;
      const zooms = groups.get(groupOf(row)) ?? [];
      zooms.push(...survey.zoomsOf(row, wide, high, null));
      groups.set(groupOf(row), zooms);
    });
    for (const zooms of groups.values()) zooms.sort((a, b) => a - b);
    const found = new Float64Array(ranks.length);
    const alone = new Float64Array(ranks.length);
    ranks.forEach((_, row) => {
      if (isFirst(row)) return;
      found[row] = atMost(groups.get(groupOf(row)) ?? []);
      alone[row] = Math.max(found[row] as number, alone[superiors[row] as number] ?? 0);
    });
    // Only now is it known who leaves room for the names of those that always stand.
    ranks.forEach((_, row) => {
      if (!isFirst(row)) return;
      found[row] = atMost(survey.zoomsOf(row, wide, high, alone).sort((a, b) => a - b));
    });
    known.set(key, found);
    return found;
  }

  private clearZooms(room: Float64Array, change: number): Unfolding {
    const { superiors, ranks, home } = this;
    const alone = new Float64Array(ranks.length);
    const named = new Float64Array(ranks.length);
    const clear = (zoom: number) => this.clearOfCameras(zoom, change);
    for (let row = 0; row < ranks.length; row++) {
      const zoom = room[row] as number;
      const superior = superiors[row] as number;
      const worth = labelZoom(ranks[row] as number, home);
      named[row] = clear(superior === NOBODY ? Math.max(zoom, worth) : worth);
      if (superior === LEFT_OUT) alone[row] = clear(zoom);
      else if (superior >= 0) alone[row] = Math.max(clear(zoom), alone[superior] as number);
    }
    return { alone, named };
  }

  /** A zoom at which no author's camera shows anything half unfolded, on a map that changes them so much. */
  private clearOfCameras(zoom: number, change: number): number {
    const between = this.chosen
      .map((chosen) => chosen + change)
      .filter((chosen) => chosen > zoom - UNFOLDING && chosen < zoom);
    return between.length === 0 ? zoom : Math.min(...between);
  }
}

/** The zoom that is enough at most of all looks, of theirs in ascending order. */
function atMost(zooms: readonly number[]): number {
  return zooms[Math.floor(zooms.length * MOSTLY)] ?? 0;
}

/** How far a superior stands for others of whose place so much is to be seen: nearly always wholly or not at all. */
function standing(seen: number): number {
  return Math.min(1, Math.max(0, 0.5 + (seen - 0.5) * 5));
}

/** Ranks by row; a group made up for the battle stands above all it leads, whatever its echelon. */
function standingOf(units: readonly Unit[], superiors: Int32Array): number[] {
  const ranks = units.map(({ echelon }) => echelonRank(echelon));
  for (let row = units.length - 1; row >= 0; row--) {
    const superior = superiors[row] as number;
    if (superior < 0) continue;
    ranks[superior] = Math.max(ranks[superior] as number, (ranks[row] as number) + 0.5);
  }
  return ranks;
}

/** The nearest formation above that is on the map at some time. */
function superiorOf({ echelon, parent }: Unit, { unitById }: Folded): number {
  for (let above = parent; above !== null; ) {
    const superior = unitById.get(above);
    if (superior?.trajectory) return superior.index;
    above = superior?.parent ?? null;
  }
  return echelonRank(echelon) <= SMALL ? LEFT_OUT : NOBODY;
}
