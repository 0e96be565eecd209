// GeoJSON of the dated borders: lines of `border-lines.mjs` cut out of the modern network or drawn by hand.
import { DRAWN, HAND, MODERN, TRACED, WAYS } from "./border-lines.mjs";

const kilometres = (a, b) =>
  111.32 * Math.hypot((a[0] - b[0]) * Math.cos(((a[1] + b[1]) * Math.PI) / 360), a[1] - b[1]);

/** Shortest way from one place to another along the given polylines (Dijkstra over their vertices). */
function network(lines) {
  const nodes = [];
  const index = new Map();
  const nodeAt = (point) => {
    const [x, y] = point.map((value) => Math.round(value * 1e3));
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++) {
        const hit = index.get(`${x + dx},${y + dy}`);
        if (hit !== undefined && kilometres(nodes[hit].point, point) < 0.05) return hit;
      }
    index.set(`${x},${y}`, nodes.length);
    return nodes.push({ point, links: [] }) - 1;
  };
  for (const line of lines)
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [nodeAt(line[i - 1]), nodeAt(line[i])];
      if (a === b) continue;
      nodes[a].links.push(b);
      nodes[b].links.push(a);
    }
  // Countries' chains end up to a kilometre short of each other.
  for (const [end, { point, links }] of nodes.entries()) {
    if (links.length !== 1) continue;
    for (const [other, node] of nodes.entries()) {
      if (other === end || kilometres(node.point, point) > 1.2) continue;
      links.push(other);
      node.links.push(end);
    }
  }
  const nearest = (target) =>
    nodes.reduce(
      (best, { point }, at) =>
        kilometres(point, target) < kilometres(nodes[best].point, target) ? at : best,
      0,
    );
  return (from, to) => {
    const [start, goal] = [nearest(from), nearest(to)];
    const distance = new Map([[start, 0]]);
    const previous = new Map();
    const open = new Set([start]);
    while (open.size > 0) {
      let at = open.values().next().value;
      for (const other of open) if (distance.get(other) < distance.get(at)) at = other;
      open.delete(at);
      if (at === goal) break;
      for (const next of nodes[at].links) {
        const through = distance.get(at) + kilometres(nodes[at].point, nodes[next].point);
        if (through < (distance.get(next) ?? Number.POSITIVE_INFINITY)) {
          distance.set(next, through);
          previous.set(next, at);
          open.add(next);
        }
      }
    }
    if (!previous.has(goal)) throw new Error(`no way along the borders from ${from} to ${to}`);
    const path = [goal];
    while (path[0] !== start) path.unshift(previous.get(path[0]));
    return path.map((at) => nodes[at].point);
  };
}

/** GeoJSON features of the dated borders, from the modern border segments ([lon, lat] lists). */
export function datedBorders(modernLines) {
  const wayBetween = network(modernLines);
  const traced = Object.fromEntries(
    Object.entries(WAYS).map(([id, { start, end }]) => [id, wayBetween(start, end)]),
  );
  const feature = (properties, coordinates) => ({
    type: "Feature",
    properties,
    geometry: { type: "LineString", coordinates },
  });
  return [
    ...TRACED.map((line) =>
      feature({ ...line, accuracy: "traced", accuracy_km: 1, source: MODERN }, traced[line.id]),
    ),
    ...DRAWN.map(({ coordinates, ...line }) =>
      feature({ accuracy: "poor", accuracy_km: 30, source: HAND, ...line }, coordinates),
    ),
  ];
}
