import { describe, expect, it } from "vitest";
import { describeUncertainty, uncertaintyAt } from "./describe-uncertainty";
import { at, bridge, hill, makeUnit, track } from "./fixture";

const unit = makeUnit({
  id: "unit",
  trajectory: track({
    times: [at("07-02T00:00"), at("07-03T06:00"), at("07-03T12:00")],
    positions: [bridge.position, bridge.position, hill.position],
    grades: ["A", "A", "C"],
    precisions: ["minute", "hour", "day"],
    uncertaintyKm: [0.5, 0.5, 3],
  }),
});

describe("uncertaintyAt", () => {
  it("is that of the vertex while the unit rests", () => {
    expect(uncertaintyAt(unit, at("07-02T12:00"))).toEqual({
      grade: "A",
      precision: "minute",
      kilometres: 0.5,
    });
  });
  it("is that of the worse end on the way", () => {
    expect(uncertaintyAt(unit, at("07-03T07:00"))).toEqual({
      grade: "C",
      precision: "day",
      kilometres: 3,
    });
  });
  it("is nothing for a unit that is not on the map", () => {
    expect(uncertaintyAt(unit, at("08-02T00:00"))).toBeNull();
    expect(uncertaintyAt(makeUnit({ id: "formation" }), at("07-02T00:00"))).toBeNull();
  });
});

describe("describeUncertainty", () => {
  it("says place and time in words", () => {
    expect(describeUncertainty({ grade: "C", precision: "day", kilometres: 3 })).toBe(
      "Place ±3 km; day known, hour inferred.",
    );
    expect(describeUncertainty({ grade: "A", precision: "minute", kilometres: 0 })).toBe(
      "Place known; time known to the minute.",
    );
  });
});
