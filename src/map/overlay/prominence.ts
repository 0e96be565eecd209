import type { Campaign } from "../../campaign";
import { echelonRank } from "../detail";
import type { Layout } from "./layout";

/** Opacity of a unit that follows a plan which was never carried out. */
const PLANNED = 0.6;

/** Opacity of all others while a unit is selected. */
export const DIMMED = 0.55;

/** Which rows stand out: how strongly each is drawn, and what lies over what. */
export class Prominence {
  /** Folding, plans that came to nothing, and the selection's dimming in one, 0..1. */
  readonly strength: Float32Array;
  /** The strength of those that are in sight, 0..1. */
  readonly opacity: Float32Array;
  /** All rows, the smallest echelons first and later ones of a kind before earlier; aircraft last. */
  readonly order: readonly number[];
  /** Of these, those that are to be seen, but neither pointed at nor selected. */
  readonly crowd: number[] = [];
  /** What is pointed at and then what is selected, if they are to be seen. */
  readonly foremost: number[] = [];
  private readonly plans: Float32Array;

  constructor({ units }: Pick<Campaign, "units">) {
    this.strength = new Float32Array(units.length);
    this.opacity = new Float32Array(units.length);
    this.plans = Float32Array.from(units, ({ trajectory }) =>
      trajectory?.status === "planned" ? PLANNED : 1,
    );
    this.order = units
      .map(({ branch, echelon, index }) => ({
        rank: echelonRank(echelon) + (branch === "air" ? 100 : 0),
        index,
      }))
      .sort((a, b) => a.rank - b.rank || b.index - a.index)
      .map(({ index }) => index);
  }

  /** @param selected, pointed rows; -1 for none. */
  update({ presence, shown, unfolded }: Layout, selected: number, pointed: number): void {
    const { crowd, foremost, opacity, plans, strength } = this;
    const others = selected < 0 ? 1 : DIMMED;
    crowd.length = 0;
    for (const row of this.order) {
      const meant = row === selected || row === pointed;
      strength[row] = (unfolded[row] as number) * (plans[row] as number) * (meant ? 1 : others);
      opacity[row] = shown[row] === 1 ? strength[row] * (presence[row] as number) : 0;
      if (!meant && shown[row] === 1 && (presence[row] as number) > 0) crowd.push(row);
    }
    foremost.length = 0;
    for (const row of selected === pointed ? [selected] : [pointed, selected]) {
      if (row >= 0 && shown[row] === 1 && (presence[row] as number) > 0) foremost.push(row);
    }
  }
}
