import { describe, expect, it } from "vitest";
import type { Campaign, CampaignEvent, Place, Position, Trajectory, Unit } from "../../campaign";
import { flightsOf } from "./flights";

const HOUR = 3_600_000;
const FIELD: Position = [119.7, 49.2];
const TOWN: Position = [117.3, 47.3];
const HILL: Position = [118.5, 47.8];

const unit = (force: string, stops: readonly (readonly [number, Position])[], branch = "air") =>
  ({
    force,
    branch,
    trajectory: {
      times: stops.map(([hour]) => hour * HOUR),
      positions: stops.map(([, position]) => position),
    } as Partial<Trajectory>,
  }) as Unit;

const known = (units: Readonly<Record<string, Unit>>): Pick<Campaign, "places" | "unitById"> => ({
  unitById: new Map(Object.entries(units)),
  places: new Map([
    ["town", { position: TOWN } as Place],
    ["hill", { position: HILL } as Place],
  ]),
});

const event = (units: readonly string[], places = ["town"], kind = "air") =>
  ({ kind, units, places, from: 100 * HOUR }) as unknown as CampaignEvent;

const bombers = unit("blue", [
  [0, FIELD],
  [99, FIELD],
  [101, TOWN],
  [103, FIELD],
]);
const athome = unit("red", [
  [0, TOWN],
  [200, TOWN],
]);

describe("the flights of an event", () => {
  it("lead from the field where the aircraft rose to where they are for it", () => {
    const flights = flightsOf(event(["bombers"], ["town", "hill"]), known({ bombers }));
    expect(flights).toEqual([{ from: FIELD, to: TOWN, force: "blue" }]);
  });

  it("lead to all places of an event to which the unit's own track does not go", () => {
    const standing = unit("blue", [
      [0, FIELD],
      [200, FIELD],
    ]);
    const flights = flightsOf(event(["standing"], ["town", "hill"]), known({ standing }));
    expect(flights.map(({ to }) => to)).toEqual([TOWN, HILL]);
  });

  it("are those of the attacker, not of the one who is attacked at home", () => {
    const flights = flightsOf(event(["athome", "bombers"]), known({ athome, bombers }));
    expect(flights.map(({ force }) => force)).toEqual(["blue"]);
  });

  it("bring troops that are landed to where they land", () => {
    const landed = unit("red", [
      [98, HILL],
      [100, TOWN],
      [120, TOWN],
    ]);
    const flights = flightsOf(event(["landed"], ["town"], "airlift"), known({ landed }));
    expect(flights).toEqual([{ from: HILL, to: TOWN, force: "red" }]);
  });

  it("are none for other events, and none for troops on the ground", () => {
    expect(flightsOf(event(["bombers"], ["town"], "combat"), known({ bombers }))).toEqual([]);
    const infantry = unit("blue", [[0, FIELD]], "infantry");
    expect(flightsOf(event(["infantry"]), known({ infantry }))).toEqual([]);
  });
});
