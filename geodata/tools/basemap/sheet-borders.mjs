import { add, BY_HAND, degrees, named, polygon } from "./features.mjs";
import {
  AGREED_BORDER,
  BRIDGES,
  CLAIMS_PART,
  KHALKHIN_GOL,
  NAMES,
  NOMROG_MOUTH,
  SOVIET_CLAIM,
  WAYS,
} from "./places.mjs";
import { distance, nearestOn, noise, smooth, thin, toPlane, walk } from "./plane.mjs";

export function drawWays(channel) {
  for (const [index, { layer, name, points }] of WAYS.entries()) {
    const sway = noise(900 + index, 2.4);
    const way = walk(smooth(points.map(toPlane), 0.3), 0.3).map(({ s, point, tangent }) => {
      const aside = 0.22 * sway(s) * Math.min(1, s / 2);
      return [point[0] - tangent[1] * aside, point[1] + tangent[0] * aside];
    });
    add(layer, "LineString", degrees(thin([...way, toPlane(points.at(-1))], 0.03)), {
      name,
      accuracy_km: 4,
      source: BY_HAND,
    });
  }
  for (const { id, at, accuracy_km } of BRIDGES) {
    const { point, segment } = nearestOn(channel, toPlane(at));
    const [a, b] = [channel[segment - 1], channel[segment]];
    const length = distance(a, b);
    const across = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
    const end = (reach) => [point[0] + across[0] * reach, point[1] + across[1] * reach];
    add("bridge", "LineString", degrees([end(-0.22), end(0.22)]), {
      id,
      accuracy_km,
      source: BY_HAND,
    });
  }
}

/** Draws both claims and what lies between; that along the river follows the channel bend by bend. */
export function drawClaims(channel) {
  const alongRiver = (from, to) => {
    const [a, b] = [nearestOn(channel, toPlane(from)), nearestOn(channel, toPlane(to))];
    return [a.point, ...channel.slice(a.segment, b.segment), b.point];
  };
  add("border-claim", "LineString", degrees(alongRiver(NOMROG_MOUTH, KHALKHIN_GOL.at(-1))), {
    id: "claim-manchukuo",
    side: "japan",
    from: "1932-03-01",
    to: "1941-10-15",
    ...named(NAMES.japaneseClaim),
    accuracy_km: 1.5,
    source: "the river itself, from the mouth of the Nomrog to Lake Buir",
  });
  const disputedRiver = alongRiver(...CLAIMS_PART);
  const sovietClaim = [
    disputedRiver.at(-1),
    ...SOVIET_CLAIM.slice(1, -1).map(toPlane),
    disputedRiver[0],
  ];
  const claimSource =
    "present border as a stand-in (WDBII); south of 47.66 N the claim of 1939 differed by up to 10-15 km";
  add("border-claim", "LineString", degrees(sovietClaim), {
    id: "claim-mpr",
    side: "mpr",
    from: "1911-12-29",
    ...named(NAMES.sovietClaim),
    accuracy_km: 3,
    source: claimSource,
  });
  for (const [index, line] of AGREED_BORDER.entries()) {
    add("border-claim", "LineString", line, {
      id: `border-agreed-${index + 1}`,
      side: "both",
      from: "1911-12-29",
      accuracy_km: 1,
      source: "WDBII (GSHHG), present border",
    });
  }
  add("disputed", "Polygon", polygon([...sovietClaim, ...disputedRiver.slice(1)]), {
    from: "1932-03-01",
    to: "1941-10-15",
    accuracy_km: 3,
    source: "between the two claims",
  });
}
