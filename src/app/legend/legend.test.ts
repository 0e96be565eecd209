import { beforeAll, describe, expect, it } from "vitest";
import { type Campaign, layersOf, loadCampaign } from "../../campaign";
import { FIXTURE_ID, readFixture } from "../../campaign/fixture";
import type { MapContents } from "../../map";
import { echelonMarks, legendEntries } from "./entries";
import { everythingOn } from "./everything";

const NOTHING: MapContents = {
  forces: [],
  echelons: [],
  movedAside: false,
  ghosts: false,
  arrows: [],
  grades: [],
  ring: false,
  shapes: [],
  towns: [],
  heldArea: false,
  events: [],
  flights: false,
  night: 0,
};

let campaign: Campaign;
beforeAll(async () => {
  const loaded = await loadCampaign(readFixture(), FIXTURE_ID);
  if (!loaded.campaign) throw new Error("the fixture does not load");
  campaign = loaded.campaign;
});

const keysOf = (contents: Partial<MapContents>) =>
  Object.entries(legendEntries({ ...NOTHING, ...contents }, campaign)).flatMap(([layer, entries]) =>
    entries.map(({ key }) => `${layer}:${key}`),
  );

describe("the legend", () => {
  it("has nothing to explain on an empty map", () => {
    expect(keysOf({})).toEqual([]);
  });

  it("explains what is there and nothing else", () => {
    const [force] = campaign.forces.keys();
    expect(
      keysOf({
        forces: [force ?? ""],
        arrows: ["withdrawal"],
        grades: ["A", "C"],
        shapes: ["pocket"],
        events: ["surrender", "combat"],
        night: 0.4,
      }),
    ).toEqual([
      `units:${force}`,
      "arrows:withdrawal",
      "trails:A",
      "trails:C",
      "fronts:pocket",
      "events:combat",
      "events:surrender",
      "night:night",
    ]);
  });

  it("says who holds towns in colours that no symbol on the map explains", () => {
    const [id, force] = [...campaign.forces][0] ?? [];
    const towns = [
      { name: "Their side", colour: force?.colour ?? "" },
      { name: "Third parties", colour: "#808080" },
    ];
    expect(keysOf({ forces: [id ?? ""], towns })).toEqual([
      `units:${id}`,
      "control:towns",
      "control:held by Third parties",
    ]);
    expect(keysOf({ towns })).toContain("control:held by Their side");
  });

  it("lists echelons from the smallest to the largest, those without a mark left out", () => {
    const marks = echelonMarks(["army", "group", "regiment"]);
    expect(marks.map(([, mark]) => mark)).toEqual(["III", "XXXX"]);
  });

  it("can explain all that a campaign ever shows", () => {
    const all = legendEntries(everythingOn(campaign), campaign);
    expect(all.units?.length).toBeGreaterThan(campaign.forces.size);
    expect(all.trails).toHaveLength(4);
    expect(all.events?.map(({ key }) => key)).toEqual(["combat"]);
  });
});

describe("the layers of a campaign", () => {
  it("are those that it has anything for", () => {
    const bare = { ...campaign, events: [], fronts: [], control: new Map(), units: [] };
    expect(layersOf(bare)).toEqual(["night", "relief", "borders", "places", "graticule"]);
    expect(layersOf(campaign)).toContain("units");
  });

  it("have no night when a day goes by in a second", () => {
    expect(layersOf({ ...campaign, rate: 86_400 })).not.toContain("night");
    expect(layersOf({ ...campaign, rate: 43_200 })).toContain("night");
  });
});
