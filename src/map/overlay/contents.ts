import type { Campaign, Grade, Span, Trajectory } from "../../campaign";
import type { DrawnSymbol, MapContents } from "../contract";
import type { Camera } from "./camera";
import { gradesOf } from "./line-geometry";

/** What is fainter is not counted as seen. */
const SEEN = 0.1;

/** Whether a symbol as drawn is to be seen in a view. */
export function isSeen(
  { opacity, x, y, width, height }: DrawnSymbol,
  camera: Pick<Camera, "width" | "height">,
): boolean {
  return (
    opacity > SEEN &&
    x > -width / 2 &&
    y > -height / 2 &&
    x < camera.width + width / 2 &&
    y < camera.height + height / 2
  );
}

/** What the symbols of a view say: forces and echelons in the order of the campaign's units. */
export function symbolsSay(
  symbols: readonly DrawnSymbol[],
  { unitById }: Pick<Campaign, "unitById">,
): Pick<MapContents, "forces" | "echelons"> {
  const units = symbols
    .flatMap(({ unit }) => unitById.get(unit) ?? [])
    .sort((one, other) => one.index - other.index);
  return {
    forces: [...new Set(units.map(({ force }) => force))],
    echelons: [...new Set(units.map(({ echelon }) => echelon))],
  };
}

/** The grades of the ways that a trajectory goes within a stretch of time, ms since the Unix epoch. */
export function gradesWithin(trajectory: Trajectory, { from, to }: Span): readonly Grade[] {
  const { positions, times } = trajectory;
  return gradesOf(trajectory).filter((_, vertex) => {
    const here = positions[vertex];
    const there = positions[vertex + 1];
    const left = times[vertex] ?? Number.POSITIVE_INFINITY;
    const arrived = times[vertex + 1] ?? Number.NEGATIVE_INFINITY;
    const moves = here && there && (here[0] !== there[0] || here[1] !== there[1]);
    return moves === true && arrived > from && left < to;
  });
}
