// Period borders of 1939, cut out of the modern border chains of WDBII or drawn by hand.

const MODERN = "WDBII (GSHHG), modern border taken as stand-in";
const HAND = "drawn by hand from general knowledge; replace from a period source";

// Ends of each line as [lon, lat]; the path between them is found in the modern border network.
const TRACED = [
  {
    id: "manchukuo-ussr",
    name: "Manchukuo - USSR",
    from: [116.709, 49.829],
    to: [130.604, 42.419],
  },
  {
    id: "manchukuo-chosen",
    name: "Manchukuo - Chosen",
    from: [130.604, 42.419],
    to: [124.131, 39.829],
  },
  { id: "chosen-ussr", name: "Chosen - USSR", from: [130.604, 42.419], to: [130.7, 42.29] },
  {
    id: "mpr-ussr",
    name: "Mongolian People's Republic - USSR and Tuva",
    from: [116.709, 49.829],
    to: [96.2, 49.95],
  },
  {
    id: "mpr-manchukuo",
    name: "Mongolian People's Republic - Manchukuo",
    from: [116.709, 49.829],
    to: [119.75, 46.62],
  },
  {
    id: "mpr-mengjiang",
    name: "Mongolian People's Republic - Mengjiang and China",
    from: [119.75, 46.62],
    to: [96.4, 42.72],
  },
];

const DRAWN = [
  {
    id: "karafuto",
    name: "Karafuto - USSR",
    accuracy: "exact",
    accuracy_km: 0.1,
    source: "the parallel of 50 degrees north",
    coordinates: [
      [142.153, 50],
      [143.989, 50],
    ],
  },
  {
    id: "manchukuo-mengjiang",
    name: "Manchukuo - Mengjiang",
    coordinates: [
      [119.75, 46.62],
      [119.4, 46.1],
      [118.9, 45.5],
      [118.3, 44.9],
      [117.6, 44.3],
      [117.2, 43.6],
      [117, 43],
      [116.9, 42.4],
      [116.5, 42],
      [116.1, 41.7],
      [116.05, 41.3],
      [116, 40.95],
    ],
  },
  {
    id: "manchukuo-china",
    name: "Manchukuo - China (the Great Wall)",
    coordinates: [
      [116, 40.95],
      [116.6, 40.75],
      [117.15, 40.69],
      [117.6, 40.35],
      [118.3, 40.42],
      [118.9, 40.2],
      [119.4, 40.2],
      [119.79, 39.97],
    ],
  },
  {
    id: "mengjiang-china",
    name: "Mengjiang - China",
    coordinates: [
      [116, 40.95],
      [115.5, 40.3],
      [114.4, 39.5],
      [113.2, 39.2],
      [112.2, 39.3],
      [111.3, 39.6],
      [111.1, 40.2],
      [109.8, 40.5],
      [109, 41.1],
      [108.5, 42.4],
    ],
  },
  {
    id: "kwantung-manchukuo",
    name: "Kwantung Leased Territory - Manchukuo",
    coordinates: [
      [121.72, 39.44],
      [121.95, 39.48],
      [122.15, 39.47],
      [122.37, 39.4],
    ],
  },
];

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

/** GeoJSON features of the period borders, from the modern border segments ([lon, lat] lists). */
export function periodBorders(modernLines) {
  const wayBetween = network(modernLines);
  const feature = ({ coordinates, ...properties }) => ({
    type: "Feature",
    properties,
    geometry: { type: "LineString", coordinates },
  });
  return [
    ...TRACED.map(({ from, to, ...line }) =>
      feature({
        ...line,
        accuracy: "traced",
        accuracy_km: 1,
        source: MODERN,
        coordinates: wayBetween(from, to),
      }),
    ),
    ...DRAWN.map((line) => feature({ accuracy: "poor", accuracy_km: 30, source: HAND, ...line })),
  ];
}
