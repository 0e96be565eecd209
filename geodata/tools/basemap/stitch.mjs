// Joins the bin-cut segments of a `gmt coast -M` dump into whole chains.

const GRID = 1e-4;

/** Reads a GMT multi-segment dump: [{ level, points: [[lon, lat], ...] }], degrees. */
export function parseSegments(text) {
  const segments = [];
  let current = null;
  for (const line of text.split("\n")) {
    if (line.startsWith(">")) {
      current = { level: Number(/Level (\d+)/.exec(line)?.[1]), points: [] };
      segments.push(current);
    } else if (line && !line.startsWith("#") && current) {
      current.points.push(line.split("\t").map(Number));
    }
  }
  return segments.filter(({ points }) => points.length > 1);
}

const cell = ([lon, lat]) => [Math.round(lon / GRID), Math.round(lat / GRID)];

// Two ends that agree to 1e-4 degree may still round into neighbouring cells.
function* cellsAround(point) {
  const [x, y] = cell(point);
  for (let dx = -1; dx <= 1; dx++) for (let dy = -1; dy <= 1; dy++) yield `${x + dx},${y + dy}`;
}

const samePlace = (a, b) =>
  Math.abs(a[0] - b[0]) < 1.5 * GRID && Math.abs(a[1] - b[1]) < 1.5 * GRID;

/**
 * Joins segments end to start, keeping their direction, into closed rings and open chains.
 * Shore segments all run with land on their left, so direction carries meaning.
 */
export function joinDirected(lines) {
  const byStart = new Map();
  lines.forEach((points, index) => {
    const key = cell(points[0]).join();
    byStart.set(key, [...(byStart.get(key) ?? []), index]);
  });
  const unused = new Set(lines.keys());
  const follower = (end) => {
    for (const key of cellsAround(end))
      for (const index of byStart.get(key) ?? [])
        if (unused.has(index) && samePlace(lines[index][0], end)) return index;
    return null;
  };
  const ends = new Set(lines.flatMap((points) => [...cellsAround(points.at(-1))]));
  // Chains that begin at the frame must be walked from their beginning.
  const order = [...lines.keys()].sort(
    (a, b) =>
      Number(ends.has(cell(lines[a][0]).join())) - Number(ends.has(cell(lines[b][0]).join())),
  );
  const rings = [];
  const chains = [];
  for (const first of order) {
    if (!unused.delete(first)) continue;
    let chain = [...lines[first]];
    while (!samePlace(chain[0], chain.at(-1))) {
      const next = follower(chain.at(-1));
      if (next === null) break;
      unused.delete(next);
      chain = chain.concat(lines[next].slice(1));
    }
    if (samePlace(chain[0], chain.at(-1))) rings.push([...chain.slice(0, -1), chain[0]]);
    else chains.push(chain);
  }
  return { rings, chains };
}

/** Closes open shore chains by walking the frame counter-clockwise from each end to the next start. */
export function closeAlongFrame(chains, [west, south, east, north]) {
  const width = east - west;
  const height = north - south;
  const along = ([lon, lat]) => {
    if (Math.abs(lat - south) < 1e-3) return lon - west;
    if (Math.abs(lon - east) < 1e-3) return width + (lat - south);
    if (Math.abs(lat - north) < 1e-3) return width + height + (east - lon);
    return 2 * width + height + (north - lat);
  };
  const around = 2 * (width + height);
  const corners = [
    [width, [east, south]],
    [width + height, [east, north]],
    [2 * width + height, [west, north]],
    [around, [west, south]],
  ];
  const unused = new Set(chains.keys());
  const rings = [];
  while (unused.size > 0) {
    const first = unused.values().next().value;
    let at = first;
    let ring = [];
    do {
      unused.delete(at);
      ring = ring.concat(chains[at]);
      const from = along(chains[at].at(-1));
      const ahead = (index) => (along(chains[index][0]) - from + around) % around;
      const next = [first, ...unused].reduce((best, index) =>
        ahead(index) < ahead(best) ? index : best,
      );
      const turns = corners
        .map(([distance, corner]) => [(distance - from + around) % around, corner])
        .filter(([distance]) => distance > 0 && distance < ahead(next))
        .sort((a, b) => a[0] - b[0]);
      ring.push(...turns.map(([, corner]) => corner));
      at = next;
    } while (at !== first);
    rings.push([...ring, ring[0]]);
  }
  return rings;
}

/** Joins undirected lines (rivers) wherever exactly two of them meet. */
export function joinUndirected(lines) {
  const remaining = lines.map((points) => [...points]);
  const touching = new Map();
  const keyOf = (point) => {
    for (const key of cellsAround(point)) if (touching.has(key)) return key;
    const key = cell(point).join();
    touching.set(key, []);
    return key;
  };
  remaining.forEach((points, index) => {
    touching.get(keyOf(points[0])).push(index);
    touching.get(keyOf(points.at(-1))).push(index);
  });
  const used = new Set();
  const grow = (chain) => {
    for (;;) {
      const meeting = touching.get(keyOf(chain.at(-1))) ?? [];
      const next = meeting.length === 2 ? meeting.find((index) => !used.has(index)) : undefined;
      if (next === undefined) return chain;
      used.add(next);
      const points = remaining[next];
      chain.push(...(samePlace(points[0], chain.at(-1)) ? points : [...points].reverse()).slice(1));
    }
  };
  const chains = [];
  remaining.forEach((points, index) => {
    if (used.has(index)) return;
    used.add(index);
    chains.push(grow(grow([...points]).reverse()));
  });
  return chains;
}
