import { add, addStrokes, BY_HAND, degrees, polygon } from "./features.mjs";
import {
  DUNES,
  EAST_EDGE_NORTH,
  EAST_EDGE_SOUTH,
  HEIGHTS,
  KHAILASTYN_GOL,
  WEST_BLUFF,
} from "./places.mjs";
import { distance, noise, smooth, toDegrees, toPlane, walk } from "./plane.mjs";
import { dunes, hillock, slope } from "./relief.mjs";

/** Draws the valley and the slopes beside it. Returns the outline of the valley floor, in km. */
export function drawValley() {
  const west = WEST_BLUFF.map(toPlane);
  const [eastSouth, eastNorth] = [EAST_EDGE_SOUTH.map(toPlane), EAST_EDGE_NORTH.map(toPlane)];
  const closeTo = (id, reach) => {
    const centre = toPlane(HEIGHTS.find((height) => height.id === id).at);
    return (point) => Math.max(0, 1 - distance(centre, point) / reach);
  };
  const fading = (line, { base, gain, near = [] }) => {
    const path = smooth(line, 0.05);
    const samples = walk(path, 0.25);
    const total = samples.at(-1).s;
    const drift = noise(line.length * 7, 3.1);
    return (s) => {
      const { point } = samples[Math.min(samples.length - 1, Math.round(s / 0.25))];
      const ends = Math.min(1, s / 6, Math.max(0, total - s) / 4);
      const peaks = Math.max(0, ...near.map((measure) => measure(point)));
      return Math.min(1, Math.max(0, (base + gain * drift(s) + 0.5 * peaks) * ends));
    };
  };
  const slopes = [
    {
      id: "west-bluff",
      tapered: true,
      line: west,
      side: -1,
      length: 0.95,
      spacing: 0.115,
      roughness: 0.34,
      seed: 11,
      steepness: fading(west, {
        base: 0.62,
        gain: 0.22,
        near: [closeTo("baintsagan", 5), closeTo("khamar_daba", 6)],
      }),
    },
    {
      id: "east-edge-south",
      line: eastSouth,
      side: 1,
      length: 0.5,
      spacing: 0.18,
      roughness: 0.3,
      seed: 12,
      steepness: fading(eastSouth, { base: 0.42, gain: 0.3 }),
    },
    {
      id: "east-edge-north",
      line: eastNorth,
      side: 1,
      length: 0.5,
      spacing: 0.17,
      roughness: 0.3,
      seed: 13,
      steepness: fading(eastNorth, { base: 0.45, gain: 0.3, near: [closeTo("fui_heights", 4)] }),
    },
    ...[1, -1].map((bank) => {
      const edge = walk(smooth(KHAILASTYN_GOL.map(toPlane), 0.1), 0.4)
        .filter(({ s }) => s > 2.6 && s < 19)
        .map(({ s, point, tangent }) => {
          const away = bank * (0.55 + 0.12 * Math.sin(s * 1.7 + bank));
          return [point[0] - tangent[1] * away, point[1] + tangent[0] * away];
        });
      return {
        id: bank > 0 ? "khailastyn-north-bank" : "khailastyn-south-bank",
        line: edge,
        side: -bank,
        length: 0.3,
        spacing: 0.17,
        roughness: 0.14,
        seed: 14 + bank,
        steepness: fading(edge, { base: 0.45, gain: 0.35 }),
      };
    }),
  ].map((plan) => ({ ...plan, drawn: slope(plan.line, plan) }));
  const crestOf = (id) => slopes.find((plan) => plan.id === id).drawn.crest;
  const valley = [
    ...crestOf("west-bluff"),
    ...crestOf("east-edge-north").toReversed(),
    ...crestOf("east-edge-south").toReversed(),
  ];
  add("valley", "Polygon", polygon(valley), { accuracy_km: 1.5, source: BY_HAND });
  for (const { id, drawn } of slopes) {
    add("bluff", "LineString", degrees(drawn.crest), { id, accuracy_km: 1.5, source: BY_HAND });
    addStrokes("hachure", drawn.book, { id, accuracy_km: 1.5, source: BY_HAND });
  }
  return valley;
}

export function drawHeights() {
  for (const [index, { id, at, heightM, accuracy_km, ...form }] of HEIGHTS.entries()) {
    const about = { id, accuracy_km, source: BY_HAND };
    addStrokes("hachure", hillock(toPlane(at), { ...form, seed: 500 + index }), about);
    add("height", "Point", at, { ...about, ...(heightM === undefined ? {} : { heightM }) });
  }
}

export function drawDunes() {
  for (const [index, { id, ring, accuracy_km }] of DUNES.entries()) {
    const about = { id, accuracy_km, source: BY_HAND };
    const belt = dunes(ring.map(toPlane), { spacing: 0.68, seed: 700 + index });
    add("dunes", "Polygon", polygon(belt.outline), about);
    for (const rank of [1, 2, 3]) {
      const lines = belt.crescents
        .filter((crescent) => crescent.rank === rank)
        .map(({ line }) => degrees(line));
      const dots = belt.stipple.filter((dot) => dot.rank === rank).map((dot) => toDegrees(dot.at));
      add("dunes", "MultiLineString", lines, { ...about, rank });
      add("dunes", "MultiPoint", dots, { ...about, rank });
    }
    for (const { rank, strokes } of belt.book.sheets())
      add("dunes", "MultiLineString", strokes.map(degrees), { ...about, rank });
  }
}
