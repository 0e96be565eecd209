import { describe, expect, it } from "vitest";
import type { Trajectory, Unit } from "../../campaign";
import { crowdingBeats } from "./beats";

const trajectory = {
  times: [100, 250, 700],
  kinds: ["waypoint", "via", "waypoint"],
} as Partial<Trajectory> as Trajectory;

const units = [
  { trajectory, visible: { from: 0, to: 640 } },
  { trajectory: null, visible: { from: 333, to: 444 } },
] as Partial<Unit>[] as Unit[];

describe("the instants at which crowding is solved", () => {
  const beats = [...crowdingBeats({ units, period: { from: 0, to: 1000 } }, 200)];

  it("are those at which a unit comes, goes, sets out or arrives", () => {
    for (const turn of [0, 100, 640, 700, 1000]) expect(beats).toContain(turn);
  });

  it("are not those of places passed, nor of formations off the map", () => {
    for (const nothing of [250, 333, 444]) expect(beats).not.toContain(nothing);
  });

  it("are every whole hour where an hour is long enough to stand at", () => {
    const HOUR = 3_600_000;
    const period = { from: HOUR / 2, to: 5 * HOUR };
    expect([...crowdingBeats({ units: [], period }, 2 * HOUR)]).toEqual([
      HOUR / 2,
      HOUR,
      2 * HOUR,
      3 * HOUR,
      4 * HOUR,
      5 * HOUR,
    ]);
    expect([...crowdingBeats({ units: [], period }, 1000 * HOUR)]).toEqual([HOUR / 2, 5 * HOUR]);
  });

  it("ascend in steps no longer than asked for", () => {
    beats.slice(1).forEach((beat, index) => {
      const step = beat - (beats[index] ?? 0);
      expect(step).toBeGreaterThan(0);
      expect(step).toBeLessThanOrEqual(200);
    });
  });
});
