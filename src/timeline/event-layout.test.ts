import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CampaignEvent } from "../campaign";
import { EVENT_ROWS, eventsNear, placeEvents, SIGN_SIZE } from "./event-layout";

const event = (from: number, to = from): CampaignEvent => ({
  id: `e${from}`,
  kind: "combat",
  title: "An attack",
  text: "",
  from,
  to,
  precision: "hour",
  grade: "B",
  position: [118.6, 47.7],
  places: [],
  units: [],
  sources: [],
  alternatives: [],
});

describe("events on the track", () => {
  const window = { from: 1000, to: 2000 };

  it("stand where they begin, one above another when close, then as ticks alone", () => {
    const placed = placeEvents([event(1100), event(1101), event(1102), event(1500)], window, 1000);
    expect(placed.map(({ x, row }) => [x, row])).toEqual([
      [100, 0],
      [101, 1],
      [102, null],
      [500, 0],
    ]);
  });

  it("are there while they last, without a sign when they began before", () => {
    const placed = placeEvents([event(500), event(900, 1300), event(2500)], window, 1000);
    expect(placed.map(({ x, endX, row }) => [x, endX, row])).toEqual([[-100, 300, null]]);
  });

  it("never draw signs over one another", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 900, max: 2100 }), { maxLength: 60 }),
        fc.integer({ min: 100, max: 1500 }),
        (times, width) => {
          const events = times.sort((a, b) => a - b).map((time) => event(time));
          const placed = placeEvents(events, window, width);
          for (let row = 0; row < EVENT_ROWS; row += 1) {
            const places = placed.filter((one) => one.row === row).map(({ x }) => x);
            places.slice(1).forEach((x, index) => {
              expect(x - (places[index] ?? 0)).toBeGreaterThan(SIGN_SIZE);
            });
          }
        },
      ),
    );
  });

  it("are found near a place, the nearest first", () => {
    const placed = placeEvents([event(1100), event(1106), event(1120)], window, 1000);
    expect(eventsNear(placed, 105, 6).map((one) => one.x)).toEqual([106, 100]);
    expect(eventsNear(placed, 300, 6)).toEqual([]);
  });
});
