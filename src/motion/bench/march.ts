import type { Position } from "../../campaign";
import type { ChangeInput } from "..";

/** 1 July 1939, 00:00 +08:00, ms since the Unix epoch. */
export const BEGIN = Date.UTC(1939, 5, 30, 16);
const DAY = 86_400_000;
export const END = BEGIN + 31 * DAY;

/** A repeatable stream of numbers from 0 to less than 1 (a linear congruential generator). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Units that wander about the Khalkhin Gol through all of July, about 2 km a leg, at times of chance. */
export function wanderers(units: number, vertices: number): ChangeInput[] {
  const random = createRandom(1939);
  return Array.from({ length: units }, (_, index) => {
    let lon = 117.5 + 2 * random();
    let lat = 47 + 1.5 * random();
    const positions: Position[] = [];
    const times = new Set<number>();
    while (times.size < vertices) times.add(Math.round(BEGIN + random() * (END - BEGIN)));
    for (let vertex = 0; vertex < vertices; vertex++) {
      lon += 0.05 * (random() - 0.5);
      lat += 0.03 * (random() - 0.5);
      positions.push([lon, lat]);
    }
    const sorted = [...times].sort((a, b) => a - b);
    return {
      id: `unit-${index}`,
      trajectory: { times: sorted, positions, actions: sorted.map(() => "advance" as const) },
      visible: { from: BEGIN, to: END },
    };
  });
}
