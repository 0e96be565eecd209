// Rivers, lakes and marsh of the sheet, in the local plane (km).
import { distance, inside, nearestOn, noise, seeded, smooth, thin, walk } from "./plane.mjs";

const SAMPLE_KM = 0.04;

/**
 * A meandering channel within +-0.5 km of its axis.
 * Returns the main channel and the lesser strands, which mirror single bends of it.
 *
 * @param axis smoothed line in km
 * @param amplitude km at distance s; @param wavelength km at distance s
 * @param anchors points that the channel must pass close to
 */
export function meander(axis, { amplitude, wavelength, anchors, seed, strandShare }) {
  const random = seeded(seed);
  const heightNoise = noise(seed + 1, 0.9);
  const reachNoise = noise(seed + 3, 4.2);
  const lengthNoise = noise(seed + 2, 1.6);
  const samples = walk(axis, SAMPLE_KM);
  const ends = [samples[0].point, samples.at(-1).point];
  let phase = 0;
  const bent = samples.map(({ s, point, tangent }) => {
    // Long and short bends, lively and lazy reaches: an even wave would look like a spring.
    phase += (2 * Math.PI * SAMPLE_KM) / (wavelength(s) * 2 ** (0.85 * lengthNoise(s)));
    const closest = Math.min(...[...anchors, ...ends].map((anchor) => distance(anchor, point)));
    const freedom = Math.min(1, Math.max(0.06, (closest - 0.15) / 0.9));
    const lively = Math.min(1, Math.max(0.12, 0.62 + 0.6 * reachNoise(s) + 0.4 * heightNoise(s)));
    const height = amplitude(s) * freedom * lively;
    // Bends lean over like real ones: points move along the axis as well as across it.
    const across = height * Math.sin(phase);
    const along = -0.3 * height * Math.sin(2 * phase);
    const place = (aside) => [
      point[0] + tangent[0] * along - tangent[1] * aside,
      point[1] + tangent[1] * along + tangent[0] * aside,
    ];
    return {
      bend: Math.floor(phase / Math.PI),
      freedom,
      main: place(across),
      mirror: place(-across * 0.75),
    };
  });
  const strands = [];
  let start = 0;
  for (let i = 1; i <= bent.length; i++) {
    if (i < bent.length && bent[i].bend === bent[start].bend) continue;
    const run = bent.slice(start, i);
    if (random() < strandShare && run.every(({ freedom }) => freedom > 0.55))
      strands.push([run[0].main, ...run.slice(1, -1).map(({ mirror }) => mirror), run.at(-1).main]);
    start = i;
  }
  return {
    main: thin(
      bent.map(({ main }) => main),
      0.012,
    ),
    strands: strands.map((strand) => thin(strand, 0.012)),
  };
}

/** An irregular lake outline around `centre`, radius in km. */
export function pond(centre, { radius, stretch, turn, seed }) {
  const wobble = noise(seed, 0.9);
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const corners = Array.from({ length: 14 }, (_, i) => {
    const angle = (i / 14) * 2 * Math.PI;
    const reach = radius * (1 + 0.26 * wobble(i * 0.42));
    const [x, y] = [(Math.cos(angle) * reach * stretch) / 1.2, Math.sin(angle) * reach * 0.72];
    return [centre[0] + x * cos - y * sin, centre[1] + x * sin + y * cos];
  });
  return thin(smooth(corners, 0.06, true), 0.008);
}

/** Engraver's water lines: copies of the shore at growing distances inside it. */
export function waterLines(ring, distances) {
  return distances.flatMap((away) => {
    const pieces = [[]];
    for (const { point, tangent } of walk(ring, 0.12)) {
      const left = [point[0] - tangent[1] * away, point[1] + tangent[0] * away];
      const within = inside(ring, left)
        ? left
        : [point[0] + tangent[1] * away, point[1] - tangent[0] * away];
      const keeps = inside(ring, within) && nearestOn(ring, within).distance > away * 0.97;
      const piece = pieces.at(-1);
      if (keeps && (piece.length === 0 || distance(piece.at(-1), within) < 0.6)) piece.push(within);
      else if (piece.length > 0) pieces.push(keeps ? [within] : []);
    }
    return pieces.filter((piece) => piece.length > 6).map((piece) => thin(piece, 0.015));
  });
}

/** Marsh signs: bundles of short level strokes scattered within `reach` km of a line where `allowed` says so. */
export function marsh(line, { spacing, reach, seed, allowed }) {
  const random = seeded(seed);
  const strokes = [];
  for (const { point, tangent } of walk(line, spacing)) {
    const aside = (random() * 2 - 1) * reach;
    const centre = [point[0] - tangent[1] * aside, point[1] + tangent[0] * aside];
    if (random() < 0.35 || !allowed(centre)) continue;
    for (const [row, half] of [
      [0.09, 0.1],
      [0, 0.19],
      [-0.09, 0.12],
    ]) {
      const shift = (random() - 0.5) * 0.1;
      strokes.push([
        [centre[0] - half + shift, centre[1] + row],
        [centre[0] + half + shift, centre[1] + row],
      ]);
    }
  }
  return strokes;
}
