import type { Campaign, Position } from "../../campaign";
import { lastBegun } from "../../campaign";
import { compileOutline, latitude, longitude, mercatorX, mercatorY, outlineAt } from "../../motion";

/** Cells of the tint, west to east; as many north to south as the bounds ask for. */
const COLUMNS = 112;
/** Full strength up to this distance from a point that is held, none from the farther one on, in km. */
const NEAR_KM = 110;
const FAR_KM = 210;
/** The higher, the sharper the line between two holders (inverse distance weighting, Shepard 1968). */
const POWER = 7;
/** A point a front lends to each of its sides stands so far from it, as a share of the world's width. */
const BESIDE_FRONT = 0.0006;
/** Vertices of a front from one such point to the next. */
const FRONT_STEP = 2;

const EARTH_CIRCUMFERENCE_KM = 40_075;

interface Post {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

export interface HeldAreaInput
  extends Pick<Campaign, "control" | "places" | "fronts" | "sides" | "forces"> {}

/**
 * Who holds the ground, inferred from who holds its towns and on which side of a front it lies: a tint that
 * fades where nothing is known. It changes only when a town changes hands.
 */
export class HeldArea {
  readonly width = COLUMNS;
  readonly height: number;
  /** Corners `[lon, lat]` in degrees: north-west, north-east, south-east, south-west. */
  readonly corners: readonly [Position, Position, Position, Position];
  private readonly changes: readonly number[];
  private readonly west: number;
  private readonly north: number;
  private readonly cell: number;

  constructor(private readonly campaign: HeldAreaInput) {
    const points = [...campaign.control.keys()].flatMap((id) => {
      const place = campaign.places.get(id);
      return place ? [place.position] : [];
    });
    const margin = FAR_KM / EARTH_CIRCUMFERENCE_KM / 0.6;
    const xs = points.map(([lon]) => mercatorX(lon));
    const ys = points.map(([, lat]) => mercatorY(lat));
    this.west = Math.min(...xs) - margin;
    this.north = Math.min(...ys) - margin;
    const east = Math.max(...xs) + margin;
    this.cell = (east - this.west) / COLUMNS;
    this.height = Math.ceil((Math.max(...ys) + margin - this.north) / this.cell);
    const south = this.north + this.height * this.cell;
    const corner = (x: number, y: number): Position => [longitude(x), latitude(y)];
    this.corners = [
      corner(this.west, this.north),
      corner(east, this.north),
      corner(east, south),
      corner(this.west, south),
    ];
    const instants = [...campaign.control.values()].flat().map(({ from }) => from);
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
    const posts = [...this.towns(instant), ...this.besideFronts(instant)];
    const colours = this.campaign.sides.map(({ id }) => this.colourOf(id));
    const pixels = new Uint8ClampedArray(this.width * this.height * 4);
    const weights = new Float64Array(colours.length);
    for (let row = 0; row < this.height; row++) {
      const y = this.north + (row + 0.5) * this.cell;
      const kmAcross = EARTH_CIRCUMFERENCE_KM * Math.cos((latitude(y) * Math.PI) / 180);
      for (let column = 0; column < this.width; column++) {
        const x = this.west + (column + 0.5) * this.cell;
        weights.fill(0);
        let nearest = Number.POSITIVE_INFINITY;
        let total = 0;
        for (const post of posts) {
          const km = Math.max(1, Math.hypot(post.x - x, post.y - y) * kmAcross);
          if (km < nearest) nearest = km;
          const weight = km ** -POWER;
          weights[post.side] = (weights[post.side] as number) + weight;
          total += weight;
        }
        const strength = (FAR_KM - nearest) / (FAR_KM - NEAR_KM);
        if (strength <= 0) continue;
        this.blend(pixels, (row * this.width + column) * 4, colours, weights, total, strength);
      }
    }
    return pixels;
  }

  private blend(
    pixels: Uint8ClampedArray,
    at: number,
    colours: readonly (readonly [number, number, number] | null)[],
    weights: Float64Array,
    total: number,
    strength: number,
  ): void {
    let known = 0;
    for (const [side, colour] of colours.entries()) {
      if (!colour) continue;
      const share = (weights[side] as number) / total;
      known += share;
      for (let channel = 0; channel < 3; channel++) {
        pixels[at + channel] = (pixels[at + channel] as number) + colour[channel as 0] * share;
      }
    }
    pixels[at + 3] = 255 * Math.min(1, strength) * known;
  }

  private towns(instant: number): Post[] {
    const { control, places } = this.campaign;
    return [...control].flatMap(([id, holdings]) => {
      const position = places.get(id)?.position;
      const holding = holdings[Math.max(0, lastBegun(holdings, instant))];
      if (!position || !holding) return [];
      return this.post(mercatorX(position[0]), mercatorY(position[1]), holding.side);
    });
  }

  /** A front's side stands on its left, the other side on its right. */
  private besideFronts(instant: number): Post[] {
    const { fronts, sides } = this.campaign;
    const [one, other] = sides;
    if (!one || !other || sides.length !== 2) return [];
    return fronts.flatMap((front) => {
      if (front.closed || front.kind !== "front") return [];
      const outline = compileOutline(front);
      const x = new Float64Array(outline.vertices);
      const y = new Float64Array(outline.vertices);
      if (!outlineAt(outline, instant, x, y)) return [];
      const facing = front.side === one.id ? other.id : one.id;
      const posts: Post[] = [];
      for (let vertex = 0; vertex + 1 < x.length; vertex += FRONT_STEP) {
        const [x0, y0] = [x[vertex] as number, y[vertex] as number];
        const [x1, y1] = [x[vertex + 1] as number, y[vertex + 1] as number];
        const length = Math.hypot(x1 - x0, y1 - y0);
        if (length === 0) continue;
        // Mercator's y falls to the north, so left of the way is (dy, -dx).
        const acrossX = ((y1 - y0) / length) * BESIDE_FRONT;
        const acrossY = (-(x1 - x0) / length) * BESIDE_FRONT;
        const [midX, midY] = [(x0 + x1) / 2, (y0 + y1) / 2];
        posts.push(...this.post(midX + acrossX, midY + acrossY, front.side));
        posts.push(...this.post(midX - acrossX, midY - acrossY, facing));
      }
      return posts;
    });
  }

  private post(x: number, y: number, side: string): Post[] {
    const index = this.campaign.sides.findIndex(({ id }) => id === side);
    return index < 0 ? [] : [{ x, y, side: index }];
  }

  private colourOf(side: string): readonly [number, number, number] | null {
    const colour = [...this.campaign.forces.values()].find((force) => force.side === side)?.colour;
    if (!colour) return null;
    const value = Number.parseInt(colour.slice(1), 16);
    return [value >> 16, (value >> 8) & 255, value & 255];
  }
}
