import { add, BY_HAND, degrees, named } from "./features.mjs";
import {
  JAPANESE_CLAIM_NAMES,
  KHAILASTYN_GOL,
  NAMES,
  ORSHUUN_GOL,
  SHARILJIIN_GOL,
  SOVIET_CLAIM,
} from "./places.mjs";
import { smooth, thin, toPlane, walk } from "./plane.mjs";

/** Draws the lines that names follow: calmer than what they name, or no text would fit on them. */
export function drawNames(axis) {
  const calm = (line, tolerance) => degrees(thin(smooth(thin(line, tolerance), 0.4), 0.03));
  const labelLine = (line, properties) =>
    add("label-line", "LineString", line, { accuracy_km: 3, source: BY_HAND, ...properties });
  const piece = (fromKm, toKm) =>
    thin(
      walk(smooth(thin(axis, 0.8), 0.4), 0.5)
        .filter(({ s }) => s >= fromKm && s <= toKm)
        .map(({ point }) => point),
      0.05,
    );
  const length = walk(axis, 0.5).at(-1).s;
  for (const [from, to] of [
    [0.03, 0.12],
    [0.35, 0.5],
    [0.52, 0.64],
    [0.64, 0.74],
    [0.76, 0.97],
  ]) {
    labelLine(degrees(piece(from * length, to * length)), {
      of: "river",
      ...named(NAMES.khalkhinGol),
    });
  }
  for (const line of JAPANESE_CLAIM_NAMES)
    labelLine(line, { of: "border-claim", side: "japan", ...named(NAMES.japaneseClaim) });
  for (const side of [SOVIET_CLAIM.slice(6, 8), SOVIET_CLAIM.slice(7, 9)])
    labelLine(degrees(side.map(toPlane)), {
      of: "border-claim",
      side: "mpr",
      ...named(NAMES.sovietClaim),
    });
  labelLine(calm(smooth(KHAILASTYN_GOL.map(toPlane), 0.1), 0.15), {
    of: "river",
    ...named(NAMES.khailastynGol),
  });
  labelLine(calm(smooth(SHARILJIIN_GOL.map(toPlane), 0.1), 0.3), {
    of: "river",
    ...named(NAMES.shariljiinGol),
  });
  labelLine(calm(smooth(ORSHUUN_GOL.map(toPlane), 0.1), 0.5), {
    of: "river",
    ...named(NAMES.orshuunGol),
  });
}
