import { describe, expect, it } from "vitest";
import { describeActivity } from "./describe-activity";
import { at, bridge, hill, makeCampaign, makeUnit, OFFSET, track } from "./fixture";

const campaign = makeCampaign();

/** Rests at the bridge until 06:00, goes to the hill by noon through an unnamed bend, and is destroyed on the 4th. */
const unit = makeUnit({
  id: "unit",
  visible: { from: at("07-02T00:00"), to: at("07-20T00:00") },
  trajectory: track({
    times: [
      at("07-02T00:00"),
      at("07-03T06:00"),
      at("07-03T09:00"),
      at("07-03T12:00"),
      at("07-04T12:00"),
    ],
    positions: [bridge.position, bridge.position, [118.55, 47.75], hill.position, hill.position],
    kinds: ["waypoint", "waypoint", "via", "waypoint", "waypoint"],
    actions: ["hold", "advance", "advance", "attack", "destroyed"],
    places: ["bridge", "bridge", null, "hill", "hill"],
    precisions: ["day", "hour", "hour", "part-day", "day"],
  }),
});

const say = (text: string) => describeActivity(campaign, unit, at(text), OFFSET);

describe("describeActivity", () => {
  it("says where a resting unit holds", () => {
    expect(say("07-02T12:00").sentence).toBe("Holding at the Kawamata bridge.");
  });
  it("names both ends of a march and how far it has come, through its bends", () => {
    const { sentence, details } = say("07-03T09:00");
    expect(sentence).toBe("Advancing from the Kawamata bridge towards Bain-Tsagan.");
    expect(details).toEqual([
      "50% of the way",
      "about 2 km/h",
      "now 7 km south-east of Bain-Tsagan",
      "arrives about 3 Jul, 12:00",
    ]);
  });
  it("keeps fighting where it stands", () => {
    expect(say("07-03T18:00").sentence).toBe("Attacking at Bain-Tsagan.");
  });
  it("says when it is not there yet, no finer than known", () => {
    expect(say("07-01T00:00")).toEqual({
      sentence: "Not on the map yet.",
      details: ["appears 2 Jul"],
    });
  });
  it("tells its end from merely leaving the map", () => {
    expect(say("07-05T00:00")).toEqual({ sentence: "Destroyed.", details: ["since 4 Jul"] });
    const leaving = { ...unit, visible: { ...unit.visible, to: at("07-03T18:00") } };
    expect(describeActivity(campaign, leaving, at("07-03T19:00"), OFFSET)).toEqual({
      sentence: "No longer on the map.",
      details: ["left it 3 Jul"],
    });
  });
  it("admits that a formation is not drawn", () => {
    const formation = makeUnit({ id: "formation" });
    expect(describeActivity(campaign, formation, at("07-03T00:00"), OFFSET).sentence).toMatch(
      /^Stands in the order of battle only/,
    );
  });
  it("does not tell an order that was called off as a deed", () => {
    if (!unit.trajectory) throw new Error("the unit of this test has a track");
    const planned = { ...unit, trajectory: { ...unit.trajectory, status: "planned" as const } };
    expect(describeActivity(campaign, planned, at("07-03T18:00"), OFFSET).sentence).toBe(
      "Ordered, then called off: attacking at Bain-Tsagan.",
    );
  });
  it("gives a place without a name by the nearest one that has one", () => {
    const lost = {
      ...unit,
      trajectory: track({
        times: [at("07-02T00:00"), at("07-03T00:00")],
        positions: [
          [118.5, 47.827],
          [118.5, 47.827],
        ],
        actions: ["hold", "hold"],
      }),
    };
    expect(describeActivity(campaign, lost, at("07-02T12:00"), OFFSET).sentence).toBe(
      "Holding 3 km north of Bain-Tsagan.",
    );
  });
});
