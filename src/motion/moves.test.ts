import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Action, Position } from "../campaign";
import { HOUR, units } from "./arbitraries";
import { compileTracks } from "./compile";
import { movesOf } from "./moves";

/** A unit that goes through the given places, `[lon, lat, hour, action from there on]`. */
function moves(...way: readonly (readonly [number, number, number, Action])[]) {
  const trajectory = {
    times: way.map(([, , hour]) => hour * HOUR),
    positions: way.map(([lon, lat]): Position => [lon, lat]),
  };
  const visible = { from: 0, to: 100 * HOUR };
  const tracks = compileTracks([{ id: "unit", trajectory, visible }]);
  const actions = way.map(([, , , action]) => action);
  return movesOf(tracks, 0, actions, 2 * HOUR).map(({ from, to, withdraws }) => [
    from / HOUR,
    to / HOUR,
    withdraws,
  ]);
}

describe("finding moves", () => {
  it("runs on through a short rest and ends at a long one", () => {
    expect(
      moves(
        [0, 0, 0, "hold"],
        [0, 0, 5, "advance"],
        [0.1, 0, 6, "attack"],
        [0.1, 0, 8, "cross"],
        [0.2, 0, 9, "hold"],
        [0.2, 0, 12, "advance"],
        [0.3, 0, 13, "hold"],
      ),
    ).toEqual([
      [5, 9, false],
      [12, 13, false],
    ]);
  });

  it("begins another when the unit gives ground", () => {
    expect(moves([0, 0, 0, "attack"], [0.1, 0, 1, "withdraw"], [0.15, 0.1, 2, "hold"])).toEqual([
      [0, 1, false],
      [1, 2, true],
    ]);
  });

  it("begins another when the unit turns back", () => {
    expect(moves([0, 0, 0, "advance"], [0.1, 0, 1, "advance"], [0, 0.01, 2, "hold"])).toEqual([
      [0, 1, false],
      [1, 2, false],
    ]);
  });

  it("begins another when bend upon bend in one sense would close a ring", () => {
    const way = moves(
      [0, 0, 0, "advance"],
      [0.1, 0, 1, "advance"],
      [0.1, 0.1, 2, "advance"],
      [0, 0.1, 3, "advance"],
      [0, 0, 4, "hold"],
    );
    expect(way.map(([from]) => from)).toEqual([0, 2]);
  });

  it("shows no raid and no stay", () => {
    expect(moves([0, 0, 0, "raid"], [0.1, 0, 1, "attack"], [0.1, 0, 9, "hold"])).toEqual([]);
  });

  it("gains ground in one direction from beginning to end, in order of time", () => {
    fc.assert(
      fc.property(units({ step: 3 }), (list) => {
        const tracks = compileTracks(list);
        list.forEach(({ trajectory }, row) => {
          const found = movesOf(tracks, row, trajectory?.actions ?? [], 2 * HOUR);
          found.forEach((move, index) => {
            expect(move.to).toBeGreaterThan(move.from);
            expect(move.from).toBeGreaterThanOrEqual(found[index - 1]?.to ?? move.from);
            const pieces = Array.from({ length: move.last - move.first }, (_, piece) => {
              const vertex = move.first + piece;
              const east = (tracks.x[vertex + 1] ?? 0) - (tracks.x[vertex] ?? 0);
              const south = (tracks.y[vertex + 1] ?? 0) - (tracks.y[vertex] ?? 0);
              return [east, south] as const;
            }).filter(([east, south]) => east !== 0 || south !== 0);
            const gains = Array.from({ length: 360 }, (_, degrees) => (degrees * Math.PI) / 180);
            const forward = gains.some((angle) =>
              pieces.every(([east, south]) => east * Math.cos(angle) + south * Math.sin(angle) > 0),
            );
            expect(forward).toBe(true);
          });
        });
      }),
    );
  });
});
