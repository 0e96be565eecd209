// Joins border lines and the shore between their ends to one ring.

const apart = ([lon, lat], [otherLon, otherLat]) => Math.hypot(lon - otherLon, lat - otherLat);

/** One line out of lines in order, each turned so that it goes on where the one before ends; gaps are bridged straight. */
export function joinLines([first, second, ...rest]) {
  const toSecond = (end) => Math.min(apart(end, second[0]), apart(end, second[second.length - 1]));
  const isTurned = toSecond(first[0]) < toSecond(first[first.length - 1]);
  const line = isTurned ? first.toReversed() : [...first];
  for (const next of [second, ...rest]) {
    const end = line[line.length - 1];
    const isBackwards = apart(end, next[next.length - 1]) < apart(end, next[0]);
    line.push(...(isBackwards ? next.toReversed() : next));
  }
  return line;
}

/** Closes a line along the shore that passes both its ends, the shorter way round. */
export function walkShore(line, shores) {
  const nearest = (shore, position) =>
    shore.reduce(
      (best, other, i) => (apart(other, position) < apart(shore[best], position) ? i : best),
      0,
    );
  const end = line[line.length - 1];
  const miss = (shore) =>
    apart(shore[nearest(shore, end)], end) + apart(shore[nearest(shore, line[0])], line[0]);
  const shore = shores
    .reduce((best, other) => (miss(other) < miss(best) ? other : best))
    .slice(0, -1);
  const [from, to] = [nearest(shore, end), nearest(shore, line[0])];
  const walk = (step) => {
    const way = [shore[from]];
    for (let i = from; i !== to; ) {
      i = (i + step + shore.length) % shore.length;
      way.push(shore[i]);
    }
    return way;
  };
  const ways = [walk(1), walk(-1)];
  const [shorter] = ways.sort((a, b) => a.length - b.length);
  return [...line, ...shorter, line[0]];
}
