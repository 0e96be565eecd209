import { describe, expect, it } from "vitest";
import type { Position, Trajectory } from "../../campaign";
import { trackDates } from "./track-dates";

const HOUR = 3_600_000;
const NOON = Date.parse("1939-07-03T12:00:00+08:00");
const CLOCK = { offset: 8 * HOUR };

interface Stop {
  readonly hours: number;
  readonly at: Position;
  readonly via?: boolean;
  readonly precision?: Trajectory["precisions"][number];
}

function trajectory(stops: readonly Stop[]): Trajectory {
  return {
    unit: "u",
    status: "executed",
    times: stops.map(({ hours }) => NOON + hours * HOUR),
    positions: stops.map(({ at }) => at),
    kinds: stops.map(({ via }) => (via ? "via" : "waypoint")),
    actions: stops.map(() => "advance"),
    grades: stops.map(() => "A"),
    precisions: stops.map(({ precision }) => precision ?? "hour"),
    uncertaintyKm: stops.map(() => 1),
    places: stops.map(() => null),
    sources: stops.map(() => []),
    overrides: [],
  };
}

const text = (stops: readonly Stop[]) =>
  trackDates(trajectory(stops), CLOCK).map((date) => date.text);

describe("dates along a track", () => {
  it("dates waypoints by the campaign's clock and leaves via points out", () => {
    expect(
      text([
        { hours: 0, at: [118, 47] },
        { hours: 1, at: [118.1, 47], via: true },
        { hours: 14.5, at: [118.2, 47] },
      ]),
    ).toEqual(["3 Jul 12:00", "4 Jul 02:30"]);
  });

  it("gives no hour when only the day is known", () => {
    expect(text([{ hours: 0, at: [118, 47], precision: "day" }])).toEqual(["3 Jul"]);
  });

  it("makes one date of a stay", () => {
    expect(
      text([
        { hours: 0, at: [118, 47] },
        { hours: 3, at: [118, 47] },
        { hours: 6, at: [118.5, 47] },
        { hours: 40, at: [118.5, 47] },
      ]),
    ).toEqual(["3 Jul 12:00 – 15:00", "3 Jul 18:00 – 5 Jul 04:00"]);
  });

  it("knows which way the track runs", () => {
    const [first, last] = trackDates(
      trajectory([
        { hours: 0, at: [118, 47] },
        { hours: 1, at: [119, 47] },
      ]),
      CLOCK,
    );
    expect(first?.alongX).toBeCloseTo(1);
    expect(first?.alongY).toBeCloseTo(0);
    expect(last?.alongX).toBeCloseTo(1);
  });
});
