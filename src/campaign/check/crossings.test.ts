import { beforeAll, describe, expect, it } from "vitest";
import { FIXTURE_ID, readFixture } from "../fixture";
import { loadCampaign } from "../load";
import type { Campaign, Place, Position, Trajectory, Unit } from "../model";
import { findCrossingsWithoutPlace, type River } from "./crossings";

/** Flows due south along 118.6 E. */
const RIVER: River = {
  name: "the Test",
  lines: [
    [
      [118.6, 48],
      [118.6, 47.7],
      [118.6, 47.4],
    ],
  ],
  accuracyKm: 1.5,
  twoBanks: false,
};
const WEST: Position = [118.5, 47.6];
const EAST: Position = [118.7, 47.6];
const FORD: Position = [118.6, 47.6];
/** About 7.5 km up the river. */
const FAR_FORD: Position = [118.6, 47.667];

let base: Campaign;
beforeAll(async () => {
  const { campaign } = await loadCampaign(readFixture(), FIXTURE_ID);
  if (!campaign) throw new Error("the fixture does not load");
  base = campaign;
});

interface Scene {
  readonly way?: readonly Position[];
  readonly place?: Partial<Place>;
  readonly uncertaintyKm?: number;
  readonly branch?: Unit["branch"];
  readonly status?: Trajectory["status"];
  readonly overrides?: Trajectory["overrides"];
  readonly river?: River;
}

/** The problems of one unit on a way, with at most one place to cross at. */
function problemsOf({
  way = [WEST, EAST],
  place,
  uncertaintyKm = 1,
  branch = "infantry",
  status = "executed",
  overrides = [],
  river = RIVER,
}: Scene) {
  const [unit] = base.units;
  const hill = base.places.get("hill");
  if (!unit?.trajectory || !hill) throw new Error("the fixture has a unit and a hill");
  const trajectory = {
    ...unit.trajectory,
    status,
    overrides,
    positions: way,
    uncertaintyKm: way.map(() => uncertaintyKm),
  };
  const crossing: Place = { ...hill, id: "crossing", uncertaintyKm: 1, position: FORD, ...place };
  return findCrossingsWithoutPlace(
    {
      ...base,
      units: [{ ...unit, branch, trajectory }],
      places: new Map(place ? [["crossing", crossing]] : []),
    },
    [river],
  );
}

describe("a river", () => {
  it.each(["bridge", "ford"] as const)("is crossed at a %s", (kind) => {
    expect(problemsOf({ place: { kind } })).toEqual([]);
  });

  it.each(["bridge", "ford", "ferry", "pontoon"] as const)(
    "is crossed at a town with a %s",
    (crossing) => {
      expect(problemsOf({ place: { kind: "town", crossing } })).toEqual([]);
    },
  );

  it("is not crossed at a town that is no crossing", () => {
    expect(problemsOf({ place: { kind: "town" } })).toHaveLength(1);
  });

  it("is not crossed elsewhere, and the problem says where and what to do", () => {
    expect(problemsOf({ place: { kind: "ford", position: FAR_FORD } })).toEqual([
      {
        severity: "error",
        file: `campaigns/${FIXTURE_ID}/movements.geojson`,
        feature: "red-1",
        field: "leg 0",
        found: "over the Test at 118.600, 47.600, 7.5 km from crossing",
        expected: "a bridge, ford or crossing place within 1.5 km",
        hint: "lead the way through one by a via, or add an override that says how it crossed",
      },
    ]);
  });

  it("is not crossed where no crossing is known", () => {
    expect(problemsOf({}).map(({ found }) => found)).toEqual([
      "over the Test at 118.600, 47.600, with no crossing known",
    ]);
  });

  it("is crossed as far from the ford as the unit's or the ford's place is uncertain", () => {
    expect(problemsOf({ place: { kind: "ford", position: FAR_FORD }, uncertaintyKm: 8 })).toEqual(
      [],
    );
    expect(problemsOf({ place: { kind: "ford", position: FAR_FORD, uncertaintyKm: 8 } })).toEqual(
      [],
    );
    expect(
      problemsOf({ place: { kind: "ford", position: FAR_FORD }, uncertaintyKm: 7 }),
    ).toHaveLength(1);
  });

  it("binds every leg", () => {
    const fields = problemsOf({ way: [WEST, EAST, [118.7, 47.55], [118.5, 47.55]] }).map(
      ({ field }) => field,
    );
    expect(fields).toEqual(["leg 0", "leg 2"]);
  });

  it("is not crossed by a way along it that clips a bend", () => {
    const bend: Position[] = [
      [118.61, 47.7],
      [118.595, 47.69],
      [118.61, 47.68],
    ];
    expect(problemsOf({ way: bend })).toEqual([]);
    expect(problemsOf({ way: bend, river: { ...RIVER, twoBanks: true } })).toHaveLength(2);
  });

  it.each(["air", "navy"] as const)("does not bind %s", (branch) => {
    expect(problemsOf({ branch })).toEqual([]);
  });

  it("does not bind a move that was called off", () => {
    expect(problemsOf({ status: "planned" })).toEqual([]);
  });
});

describe("an override", () => {
  const override = (leg: number) => ({ leg, rule: "crossing" as const, reason: "on a raft" });

  it("excuses its leg and no other", () => {
    const thereAndBack = [WEST, EAST, WEST];
    expect(problemsOf({ overrides: [override(0)] })).toEqual([]);
    expect(problemsOf({ way: thereAndBack, overrides: [override(0)] })).toMatchObject([
      { field: "leg 1" },
    ]);
  });

  it("of another rule excuses nothing", () => {
    expect(problemsOf({ overrides: [{ ...override(0), rule: "water" }] })).toHaveLength(1);
  });

  it("that excuses nothing is a problem", () => {
    expect(problemsOf({ place: { kind: "ford" }, overrides: [override(0)] })).toMatchObject([
      {
        feature: "red-1",
        field: "properties.overrides",
        found: "an override of the rule crossing on leg 0, which needs none",
      },
    ]);
  });
});
