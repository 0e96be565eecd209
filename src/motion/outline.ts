import type { MovingShape } from "../campaign";
import { mercatorX, mercatorY } from "./mercator";
import { lastNotAfter } from "./search";

/** A front, pocket or bridgehead made ready for play: the states one after another in flat arrays. */
export interface Outline {
  /** Ms since the Unix epoch, rising. */
  readonly times: Float64Array;
  /** Web mercator; vertex v of state s is at `s * vertices + v`. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly vertices: number;
}

/** @throws RangeError when the states have different numbers of vertices. */
export function compileOutline({ id, times, states }: MovingShape): Outline {
  const vertices = states[0]?.length ?? 0;
  const x = new Float64Array(times.length * vertices);
  const y = new Float64Array(times.length * vertices);
  states.forEach((state, index) => {
    if (state.length !== vertices) {
      throw new RangeError(`${id} has ${state.length} vertices in state ${index}, not ${vertices}`);
    }
    state.forEach(([lon, lat], vertex) => {
      x[index * vertices + vertex] = mercatorX(lon);
      y[index * vertices + vertex] = mercatorY(lat);
    });
  });
  return { times: Float64Array.from(times), x, y, vertices };
}

/**
 * Writes where an outline's vertices are at an instant (ms since the Unix epoch): each moves straight in mercator
 * from state to state.
 * @param x and `y`: at least `vertices` long.
 * @returns whether it is on the map then: from its first state to its last.
 */
export function outlineAt(
  outline: Outline,
  instant: number,
  x: Float64Array,
  y: Float64Array,
): boolean {
  const { times, vertices } = outline;
  const last = times.length - 1;
  if (last < 0 || instant < (times[0] as number) || instant > (times[last] as number)) return false;
  const state = Math.min(lastNotAfter(times, 0, times.length, instant), last);
  const next = Math.min(state + 1, last);
  const span = (times[next] as number) - (times[state] as number);
  const share = span > 0 ? (instant - (times[state] as number)) / span : 0;
  for (let vertex = 0; vertex < vertices; vertex++) {
    const from = state * vertices + vertex;
    const to = next * vertices + vertex;
    x[vertex] =
      (outline.x[from] as number) +
      share * ((outline.x[to] as number) - (outline.x[from] as number));
    y[vertex] =
      (outline.y[from] as number) +
      share * ((outline.y[to] as number) - (outline.y[from] as number));
  }
  return true;
}
