// Relief of the sheet as a draughtsman would put it in: hachures for slopes, hillocks and dunes (km plane).
import { distance, inside, noise, seeded, smooth, thin, walk } from "./plane.mjs";

/** Rank 1 strokes show from far out, 2 and 3 are added close up. */
const rankOf = (index) => (index % 4 === 0 ? 1 : index % 2 === 0 ? 2 : 3);

/**
 * Strokes by rank and weight: the whole stroke is fine, its upper part is drawn again, heavier,
 * so that it tapers down the slope as a pen stroke does.
 */
export class StrokeBook {
  pages = new Map();

  add(rank, from, to, headShare = 0.5) {
    const head = [from[0] + (to[0] - from[0]) * headShare, from[1] + (to[1] - from[1]) * headShare];
    this.#put(rank, "fine", [from, to]);
    this.#put(rank, "heavy", [from, head]);
  }

  /** A short stroke of even weight, for low slopes. */
  addPlain(rank, from, to) {
    this.#put(rank, "even", [from, to]);
  }

  #put(rank, weight, stroke) {
    const key = `${rank} ${weight}`;
    this.pages.set(key, [...(this.pages.get(key) ?? []), stroke]);
  }

  /** [{ rank, weight, strokes }] */
  *sheets() {
    for (const [key, strokes] of this.pages) {
      const [rank, weight] = key.split(" ");
      yield { rank: Number(rank), weight, strokes };
    }
  }
}

/**
 * A slope: its crest line, broken by ravines, and strokes down from it.
 *
 * @param line crest in km; @param side 1 if the slope falls to the left of the line's direction, -1 to the right
 * @param steepness 0..1 at distance s: how dense and long the strokes are
 */
export function slope(
  line,
  { side, steepness, length, spacing, roughness, seed, tapered = false },
) {
  const random = seeded(seed);
  const swing = noise(seed + 1, 0.8);
  const notch = noise(seed + 2, 0.35);
  const ravine = noise(seed + 3, 2.7);
  const crest = walk(smooth(line, 0.05), 0.05).map(({ s, point, tangent }) => {
    // Ravines bite back into the plateau, away from the slope.
    const bite = Math.max(0, ravine(s) - 0.45) * 1.5;
    const aside = side * roughness * (swing(s) * 0.6 + notch(s) * 0.25 - bite);
    return [point[0] - tangent[1] * aside, point[1] + tangent[0] * aside];
  });
  const book = new StrokeBook();
  let index = 0;
  let next = 0;
  const samples = walk(crest, 0.02);
  for (const [at, { s, point }] of samples.entries()) {
    if (s < next) continue;
    // Strokes follow the lie of the slope, not every notch of its edge, or they would cross.
    const [before, after] = [
      samples[Math.max(0, at - 18)].point,
      samples[Math.min(samples.length - 1, at + 18)].point,
    ];
    const run = distance(before, after) || 1;
    const tangent = [(after[0] - before[0]) / run, (after[1] - before[1]) / run];
    const steep = steepness(s);
    next = s + spacing * (1.5 - 0.75 * steep) * (0.85 + 0.3 * random());
    if (steep <= 0.02) continue;
    const reach = length * (0.45 + 0.55 * steep) * (0.72 + 0.5 * random());
    const fan = (random() - 0.5) * 0.16;
    const down = [-tangent[1] * side + tangent[0] * fan, tangent[0] * side + tangent[1] * fan];
    const foot = [point[0] + down[0] * reach, point[1] + down[1] * reach];
    if (tapered) book.add(rankOf(index++), point, foot);
    else book.addPlain(rankOf(index++), point, foot);
  }
  return { crest: thin(crest, 0.02), book };
}

/** A hillock: strokes out from an uneven crown, longer and closer on the side away from the light (NW). */
export function hillock(centre, { radius, strength, seed }) {
  const random = seeded(seed);
  const lobes = [random() * 6.28, random() * 6.28];
  const book = new StrokeBook();
  const count = Math.round((8 + 15 * radius) * (0.8 + 0.3 * strength));
  for (let ring = 0; ring < (radius > 0.7 ? 2 : 1); ring++) {
    for (let i = 0; i < count; i++) {
      const angle = ((i + (random() - 0.5) * 0.45 + ring * 0.5) / count) * 2 * Math.PI;
      const shade = 0.5 - 0.5 * Math.cos(angle - (3 * Math.PI) / 4);
      const shape =
        1 + 0.16 * Math.cos(2 * angle + lobes[0]) + 0.1 * Math.cos(3 * angle + lobes[1]);
      const outer = radius * shape * (ring === 0 ? 0.68 : 1.12) * (0.86 + 0.2 * random());
      const inner = radius * shape * (ring === 0 ? 0.3 : 0.78);
      const reach = inner + (outer - inner) * (0.55 + 0.45 * shade);
      const at = (r) => [centre[0] + Math.cos(angle) * r, centre[1] + Math.sin(angle) * r * 0.82];
      book.add(rankOf(ring === 0 ? i : 2 * i + 1), at(inner), at(reach), 0.3 + 0.35 * shade);
    }
  }
  return book;
}

/** Dune country: crescents with their slip face down-wind (south-east), and a stipple between them. */
export function dunes(ring, { spacing, seed }) {
  const random = seeded(seed);
  const outline = smooth(ring, 0.2, true);
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const crescents = [];
  const book = new StrokeBook();
  let index = 0;
  const wind = (-40 * Math.PI) / 180;
  const [cos, sin] = [Math.cos(wind), Math.sin(wind)];
  for (let y = Math.min(...ys); y < Math.max(...ys); y += spacing * 0.8) {
    for (let x = Math.min(...xs); x < Math.max(...xs); x += spacing * 1.15) {
      const centre = [x + (random() - 0.5) * spacing * 0.85, y + (random() - 0.5) * spacing * 0.7];
      const half = spacing * (0.3 + 0.32 * random());
      const bulge = half * (0.45 + 0.3 * random());
      const skew = (random() - 0.5) * 0.5;
      const at = (u) => {
        const [along, across] = [-bulge * u * u + skew * half * u * 0.3, half * u];
        return [centre[0] + along * -cos - across * sin, centre[1] + along * -sin + across * cos];
      };
      if (!inside(outline, at(-1)) || !inside(outline, at(1)) || !inside(outline, centre)) continue;
      const rank = rankOf(index++);
      crescents.push({ rank, line: [-1, -0.6, -0.2, 0.2, 0.6, 1].map(at) });
      for (const u of [-0.5, 0, 0.5]) {
        const foot = half * 0.34 * (1 - u * u * 0.6);
        const from = at(u);
        book.addPlain(Math.max(2, rank), from, [from[0] + cos * foot, from[1] + sin * foot]);
      }
    }
  }
  return {
    outline: thin(outline, 0.03),
    crescents,
    book,
    stipple: stipple(outline, crescents, seed + 9),
  };
}

function stipple(outline, crescents, seed) {
  const random = seeded(seed);
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [west, east, south, north] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const middles = crescents.map(({ line }) => line[2]);
  const dots = [];
  const tries = Math.round((east - west) * (north - south) * 9);
  for (let i = 0; i < tries; i++) {
    const dot = [west + random() * (east - west), south + random() * (north - south)];
    if (!inside(outline, dot) || middles.some((middle) => distance(middle, dot) < 0.17)) continue;
    dots.push({ rank: rankOf(dots.length), at: dot });
  }
  return dots;
}
