import { type Campaign, type Holding, lastBegun } from "../../campaign";
import { mercatorX, mercatorY } from "../../motion";
import { channels } from "../palette";
import { frontPoints } from "./front-points";
import { COLUMNS, ROWS, Voices } from "./voices";

/** A town speaks for the land around it up to so far, km. */
const TOWN_REACH = 260;
/** Spoken for so loudly, a cell has its full tint. */
const FULL = 0.4;
/** A side that speaks with less than the first share has no tint, with more than the second its full one. */
const CONTESTED = 0.5;
const CLEAR = 0.9;

/** A side without a force has no colour, but the land around its towns is not the others' either. */
interface Holder {
  readonly side: string;
  readonly force: string | null;
  readonly ink: readonly [number, number, number] | null;
}

interface Town {
  readonly x: number;
  readonly y: number;
  readonly holdings: readonly Holding[];
  /** Row of the holder, by holding. */
  readonly holders: readonly number[];
}

export interface HeldAreaInput
  extends Pick<Campaign, "control" | "places" | "fronts" | "sides" | "forces" | "unitById"> {}

/**
 * The land held by each side, inferred: every town that changes hands speaks for the land around it, the nearer
 * the louder, and every front for a strip on both of its sides. Nobody drew this area: hence its soft edges, the
 * seam where two sides speak alike, and no tint far from towns and fronts. Pockets are too small for it.
 */
export class HeldArea {
  readonly width = COLUMNS;
  readonly height = ROWS;
  private readonly holders: readonly Holder[];
  /** Row of the first holder of each holder's side. */
  private readonly sides: readonly number[];
  private readonly towns: readonly Town[];
  private readonly changes: readonly number[];

  constructor(private readonly campaign: HeldAreaInput) {
    const { control, forces, places, sides } = campaign;
    const armed = [...forces.values()];
    this.holders = [
      ...armed.map(({ id, side, colour }) => ({ side, force: id, ink: channels(colour) })),
      ...sides
        .filter(({ id }) => armed.every(({ side }) => side !== id))
        .map(({ id }) => ({ side: id, force: null, ink: null })),
    ];
    this.sides = this.holders.map(({ side }) => this.firstOf(side));
    this.towns = [...control].flatMap(([id, holdings]) => {
      const position = places.get(id)?.position;
      // A town that nobody took says nothing of the ground that somebody took.
      if (!position || holdings.length < 2) return [];
      const [x, y] = [mercatorX(position[0]), mercatorY(position[1])];
      return [{ x, y, holdings, holders: holdings.map((holding) => this.holderOf(holding)) }];
    });
    const instants = this.towns.flatMap(({ holdings }) => holdings.map(({ from }) => from));
    this.changes = [...new Set(instants)].sort((one, other) => one - other);
  }

  /** The last instant (ms since the Unix epoch) at which a town changed hands; the first of all before them. */
  lastChange(instant: number): number {
    return this.changes.findLast((change) => change <= instant) ?? this.changes[0] ?? instant;
  }

  /**
   * The tint at an instant as RGBA, row by row from the north-west, not premultiplied.
   * @param instant one that `lastChange` gave
   */
  paint(instant: number): Uint8ClampedArray<ArrayBuffer> {
    const voices = this.voicesAt(instant);
    const pixels = new Uint8ClampedArray(COLUMNS * ROWS * 4);
    const { sides } = this;
    const bySide = new Float64Array(sides.length);
    // Thousands of cells are painted between two frames: no callbacks, and nothing is allocated.
    for (let cell = 0; cell < COLUMNS * ROWS; cell++) {
      bySide.fill(0);
      let sum = 0;
      let strongest = 0;
      for (let holder = 0; holder < sides.length; holder++) {
        const side = sides[holder] as number;
        const voice = voices.at(holder, cell);
        sum += voice;
        bySide[side] = (bySide[side] as number) + voice;
        if ((bySide[side] as number) > (bySide[strongest] as number)) strongest = side;
      }
      if (sum === 0) continue;
      const own = bySide[strongest] as number;
      const clear = Math.min(1, (own / sum - CONTESTED) / (CLEAR - CONTESTED));
      if (!(clear > 0)) continue;
      const strength = clear * Math.min(1, sum / FULL);
      this.ink(pixels, cell, voices, strongest, own, strength);
    }
    return pixels;
  }

  /** Mixes the colours of a side's forces as loudly as each speaks. */
  private ink(
    pixels: Uint8ClampedArray,
    cell: number,
    voices: Voices,
    side: number,
    own: number,
    strength: number,
  ): void {
    let [red, green, blue, known] = [0, 0, 0, 0];
    for (let holder = 0; holder < this.sides.length; holder++) {
      const ink = this.holders[holder]?.ink;
      if (!ink || this.sides[holder] !== side) continue;
      const share = voices.at(holder, cell) / own;
      red += share * ink[0];
      green += share * ink[1];
      blue += share * ink[2];
      known += share;
    }
    const pixel = cell * 4;
    pixels[pixel] = red;
    pixels[pixel + 1] = green;
    pixels[pixel + 2] = blue;
    pixels[pixel + 3] = 255 * strength * known;
  }

  private voicesAt(instant: number): Voices {
    const voices = new Voices(this.holders.length);
    for (const { x, y, holdings, holders } of this.towns) {
      const holder = holders[Math.max(0, lastBegun(holdings, instant))] ?? -1;
      if (holder >= 0) voices.add(x, y, holder, TOWN_REACH, 1);
    }
    const { fronts, sides } = this.campaign;
    for (const front of fronts) {
      if (front.kind !== "front") continue;
      // Before a front of three sides nobody can say who stands there.
      const enemy = sides.length === 2 ? sides.find(({ id }) => id !== front.side) : undefined;
      const behind = this.firstOf(front.side);
      const beyond = enemy ? this.firstOf(enemy.id) : -1;
      for (const { x, y, before, reach, loudness } of frontPoints(front, instant)) {
        const holder = before ? beyond : behind;
        // The enemy stands before a front only as long as he has towns there.
        if (holder >= 0) voices.add(x, y, holder, reach, loudness, before);
      }
    }
    return voices;
  }

  /** Row of the force that took a place, or of its side's first. */
  private holderOf({ by, side }: Holding): number {
    const force = by === null ? undefined : this.campaign.unitById.get(by)?.force;
    const taker = this.holders.findIndex((holder) => holder.force === force && force !== undefined);
    return taker >= 0 ? taker : this.firstOf(side);
  }

  private firstOf(side: string): number {
    return this.holders.findIndex((holder) => holder.side === side);
  }
}
