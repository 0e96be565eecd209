import { add, BY_HAND, degrees, named, polygon, RIVER } from "./features.mjs";
import {
  BRIDGES,
  KHAILASTYN_GOL,
  KHALKHIN_GOL,
  LAKE_BUIR,
  NAMES,
  ORSHUUN_GOL,
  SHARILJIIN_GOL,
  SMALL_LAKES,
} from "./places.mjs";
import { inside, nearestOn, smooth, thin, toPlane, walk } from "./plane.mjs";
import { marsh, meander, pond, waterLines } from "./water.mjs";

/** Draws rivers and lakes. Returns the axis and channel of the Khalkhin Gol and the shore of Lake Buir, in km. */
export function drawWater() {
  const anchors = BRIDGES.map(({ at }) => toPlane(at)).concat([toPlane(KHAILASTYN_GOL[0])]);
  const axis = smooth(KHALKHIN_GOL.map(toPlane), 0.1);
  const gorgeEnds = walk(axis, 0.5).find(({ point }) => point[0] < 33)?.s ?? 0;
  const khalkhin = meander(axis, {
    // Narrow in the hills of the upper course, wide in the open valley.
    amplitude: (s) => (s < gorgeEnds ? 0.2 : 0.42),
    wavelength: (s) => (s < gorgeEnds ? 1.2 : 1.75),
    anchors,
    seed: 1939,
    strandShare: 0.3,
  });
  const river = { accuracy_km: 1.5, source: RIVER };
  add("river", "LineString", degrees(khalkhin.main), {
    id: "khalkhin_gol",
    ...named(NAMES.khalkhinGol),
    ...river,
  });
  add("river-minor", "MultiLineString", khalkhin.strands.map(degrees), {
    id: "khalkhin_gol_strands",
    ...river,
  });

  const tributary = (points, seed, amplitude, wavelength) =>
    meander(smooth(points.map(toPlane), 0.1), {
      amplitude: () => amplitude,
      wavelength: () => wavelength,
      anchors: [],
      seed,
      strandShare: 0,
    }).main;
  const onRiver = nearestOn(khalkhin.main, toPlane(KHAILASTYN_GOL[0])).point;
  const khailastyn = [onRiver, ...tributary(KHAILASTYN_GOL, 73, 0.2, 1.1)];
  add("river-minor", "LineString", degrees(khailastyn), {
    id: "khailastyn_gol",
    ...named(NAMES.khailastynGol),
    accuracy_km: 4,
    source: BY_HAND,
  });
  const fork = nearestOn(khalkhin.main, toPlane(SHARILJIIN_GOL[0])).point;
  add(
    "river-minor",
    "LineString",
    degrees([fork, ...tributary(SHARILJIIN_GOL, 51, 0.3, 1.4).slice(4)]),
    {
      id: "shariljiin_gol",
      ...named(NAMES.shariljiinGol),
      ...river,
    },
  );
  add("river-minor", "LineString", degrees(tributary(ORSHUUN_GOL, 52, 0.3, 1.5)), {
    id: "orshuun_gol",
    ...named(NAMES.orshuunGol),
    accuracy_km: 2,
    source: `${RIVER}; its outlet by hand`,
  });

  const buir = thin(smooth(LAKE_BUIR.map(toPlane), 0.15, true), 0.02);
  add("lake", "Polygon", polygon(buir), {
    id: "lake_buir",
    accuracy_km: 0.7,
    source: "GSHHG lake ring, smoothed",
  });
  add("water-line", "MultiLineString", waterLines(buir, [0.28, 0.65, 1.15, 1.85]).map(degrees), {
    id: "lake_buir",
    accuracy_km: 0.7,
    source: "copies of the shore, ornament",
  });
  for (const [index, { id, at, accuracy_km, ...form }] of SMALL_LAKES.entries()) {
    const shore = pond(toPlane(at), { ...form, seed: 300 + index });
    add("lake", "Polygon", polygon(shore), { id, accuracy_km, source: BY_HAND });
    add("water-line", "MultiLineString", waterLines(shore, [0.13]).map(degrees), {
      id,
      accuracy_km,
      source: "copies of the shore, ornament",
    });
  }
  return { axis, channel: khalkhin.main, buir };
}

/** Draws marsh signs in the delta and on the valley floor, off the channels. */
export function drawMarsh({ axis, channel, buir }, valley) {
  const offWater = (point) => nearestOn(channel, point).distance > 0.3 && !inside(buir, point);
  const lower = axis.filter(([x]) => x < -13);
  add(
    "marsh",
    "MultiLineString",
    [
      ...marsh(lower, { spacing: 0.55, reach: 2.1, seed: 81, allowed: offWater }),
      ...marsh(
        axis.filter(([x]) => x > -13 && x < 25),
        {
          spacing: 1.3,
          reach: 1,
          seed: 82,
          allowed: (point) => offWater(point) && inside(valley, point),
        },
      ),
    ].map(degrees),
    { accuracy_km: 2, source: BY_HAND },
  );
}
