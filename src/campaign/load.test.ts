import { describe, expect, it } from "vitest";
import { type Change, FIXTURE_ID, fixtureText, readFixture } from "./fixture";
import { loadCampaign, loadShelf } from "./load";
import { describeProblem } from "./problem";

// biome-ignore lint/suspicious/noExplicitAny: the tests break the data on purpose, past any type
type Loose = any;

const load = (changes: Readonly<Record<string, Change>> = {}) =>
  loadCampaign(readFixture(changes), FIXTURE_ID);

const properties = (file: Loose, index = 0) => file.features[index].properties;

describe("a right package", () => {
  it("becomes a campaign without a problem", async () => {
    const { campaign, problems } = await load();
    expect(problems.map(describeProblem)).toEqual([]);
    expect(campaign?.units.map(({ id, index }) => [id, index])).toEqual([
      ["red-1", 0],
      ["blue-1", 1],
    ]);
    expect(campaign?.period.from).toBe(Date.UTC(1939, 5, 30, 16));
    expect(campaign?.units[0]?.trajectory?.actions).toEqual(["advance", "attack", "attack"]);
    expect(campaign?.passages[0]?.mentions).toHaveLength(4);
    expect(campaign?.places.get("hill")?.label).toBe("The Hill");
    const drawn = campaign?.comparisons
      .get("pair")
      ?.sketches.map(({ id, features }) => [id, features.map(({ properties: { name } }) => name)]);
    expect(drawn).toEqual([
      ["here", ["Wing here"]],
      ["there", ["Wing there"]],
    ]);
  });

  it("puts parents before children whatever the file's order", async () => {
    const { campaign } = await load({
      "units.json": (file: Loose) => {
        file.units.push({ ...file.units[0], id: "red-hq", parent: null, onMap: false });
        file.units[0].parent = "red-hq";
      },
    });
    expect(campaign?.units.map(({ id }) => id)).toEqual(["blue-1", "red-hq", "red-1"]);
    expect(campaign?.unitById.get("red-hq")?.children).toEqual(["red-1"]);
  });

  it("stands on the shelf", async () => {
    const { shelf, problems } = await loadShelf(readFixture());
    expect(problems).toEqual([]);
    expect(shelf.map(({ id }) => id)).toEqual([FIXTURE_ID]);
  });
});

interface Fault {
  readonly name: string;
  readonly changes: Readonly<Record<string, Change>>;
  readonly file: string;
  readonly feature?: string;
  readonly field?: string;
  readonly found: RegExp;
  readonly expected: RegExp;
}

const FAULTS: readonly Fault[] = [
  {
    name: "JSON that breaks off",
    changes: { "units.json": '{"units": [' },
    file: "units.json",
    found: /not JSON/,
    expected: /JSON document/,
  },
  {
    name: "a file that is missing",
    changes: { "events.geojson": "" },
    file: "events.geojson",
    found: /no readable file: no such file/,
    expected: /a file/,
  },
  {
    name: "a wrong type",
    changes: { "units.json": (file: Loose) => (file.units[1].name = 7) },
    file: "units.json",
    feature: "blue-1",
    field: "name",
    found: /7/,
    expected: /a string/,
  },
  {
    name: "a word that is not in the format",
    changes: { "units.json": (file: Loose) => (file.units[0].branch = "dragons") },
    file: "units.json",
    feature: "red-1",
    field: "branch",
    found: /"dragons"/,
    expected: /one of "infantry"/,
  },
  {
    name: "a field that is not in the format",
    changes: { "units.json": (file: Loose) => (file.units[0].colour = "red") },
    file: "units.json",
    feature: "red-1",
    field: "",
    found: /colour/,
    expected: /fields of the format/,
  },
  {
    name: "a time without a zone",
    changes: {
      "movements.geojson": (file: Loose) => (properties(file).datetimes[1] = "1939-07-01T06:00:00"),
    },
    file: "movements.geojson",
    feature: "red-1",
    field: "properties.datetimes[1]",
    found: /"1939-07-01T06:00:00"/,
    expected: /with an offset/,
  },
  {
    name: "times out of order",
    changes: {
      "movements.geojson": (file: Loose) =>
        (properties(file).datetimes[1] = "1939-07-01T19:00:00+08:00"),
    },
    file: "movements.geojson",
    feature: "red-1",
    field: "properties.datetimes[2]",
    found: /1939-07-01T18:00:00\+08:00/,
    expected: /after 1939-07-01T19:00:00\+08:00/,
  },
  {
    name: "a series that is too short",
    changes: { "movements.geojson": (file: Loose) => properties(file).grades.pop() },
    file: "movements.geojson",
    feature: "red-1",
    field: "properties.grades",
    found: /2 values/,
    expected: /3, one a vertex/,
  },
  {
    name: "a grade that no source bears out",
    changes: { "movements.geojson": (file: Loose) => (properties(file).sources[0] = []) },
    file: "movements.geojson",
    feature: "red-1",
    field: "properties.grades[0]",
    found: /grade A without a source/,
    expected: /grade D/,
  },
  {
    name: "a march that no foot soldier makes",
    changes: {
      "movements.geojson": (file: Loose) =>
        (file.features[0].geometry.coordinates[1] = [119.5, 47.7]),
    },
    file: "movements.geojson",
    feature: "red-1",
    field: "leg 0",
    found: /km\/h/,
    expected: /at most 6 km\/h/,
  },
  {
    name: "a via that does not keep pace",
    changes: { "movements.geojson": (file: Loose) => (properties(file).kinds[1] = "via") },
    file: "movements.geojson",
    feature: "red-1",
    field: "properties.datetimes[1]",
    found: /at a via/,
    expected: /1939-07-01T09:0/,
  },
  {
    name: "a unit without a track",
    changes: { "movements.geojson": (file: Loose) => file.features.pop() },
    file: "units.json",
    feature: "blue-1",
    field: "onMap",
    found: /no trajectory/,
    expected: /a trajectory/,
  },
  {
    name: "a track without a unit",
    changes: { "movements.geojson": (file: Loose) => (properties(file, 1).unit = "ghost") },
    file: "movements.geojson",
    feature: "ghost",
    field: "properties.unit",
    found: /"ghost"/,
    expected: /a unit that exists/,
  },
  {
    name: "a parent of the other side",
    changes: { "units.json": (file: Loose) => (file.units[0].parent = "blue-1") },
    file: "units.json",
    feature: "red-1",
    field: "parent",
    found: /other side/,
    expected: /same side/,
  },
  {
    name: "a circle of parents",
    changes: {
      "units.json": (file: Loose) => {
        file.units[1].force = "red-army";
        file.units[0].parent = "blue-1";
        file.units[1].parent = "red-1";
      },
    },
    file: "units.json",
    feature: "red-1",
    field: "parent",
    found: /circle/,
    expected: /ends at the top/,
  },
  {
    name: "a link to nobody",
    changes: { "story/01.md": fixtureText("story/01.md").replace("unit:red-1", "unit:nobody") },
    file: "story/01.md",
    feature: "begin",
    field: "body",
    found: /"nobody"/,
    expected: /a unit that exists/,
  },
  {
    name: "a passage that tells as fact what the track only infers",
    changes: { "story/01.md": fixtureText("story/01.md").replace(/ hedge="[^"]*"/, "") },
    file: "story/01.md",
    feature: "begin",
    field: "hedge",
    found: /track of red-1 is inferred/,
    expected: /uncertain/,
  },
  {
    name: "a work that is not in the bibliography",
    changes: { "claims.json": (file: Loose) => (file.claims[0].sources = ["jones"]) },
    file: "claims.json",
    feature: "c1",
    field: "sources",
    found: /"jones"/,
    expected: /a source that exists/,
  },
  {
    name: "a claim that no passage shows",
    changes: { "story/01.md": fixtureText("story/01.md").replace(' claims="c1"', "") },
    file: "claims.json",
    feature: "c1",
    field: "id",
    found: /in no passage/,
    expected: /a passage/,
  },
  {
    name: "a story that ends before the campaign",
    changes: {
      "campaign.json": (file: Loose) => (file.period.to = "1939-07-03T00:00:00+08:00"),
    },
    file: "story/01.md",
    feature: "one",
    field: "to",
    found: /1939-07-02T00:00:00/,
    expected: /1939-07-03T00:00:00/,
  },
  {
    name: "an event that ends before it begins",
    changes: {
      "events.geojson": (file: Loose) => (properties(file).to = "1939-07-01T05:00:00+08:00"),
    },
    file: "events.geojson",
    feature: "ev001",
    field: "properties.to",
    found: /05:00/,
    expected: /not before/,
  },
  {
    name: "an opening outside the period",
    changes: {
      "campaign.json": (file: Loose) => (file.opening = "1940-01-01T00:00:00+08:00"),
    },
    file: "campaign.json",
    feature: "skirmish",
    field: "opening",
    found: /1940/,
    expected: /of the period/,
  },
  {
    name: "an arm of a sketch that is not there",
    changes: {
      "sketches.geojson": (file: Loose) => (properties(file).sketch = "nowhere"),
    },
    file: "sketches.geojson",
    feature: "Wing here",
    field: "properties.sketch",
    found: /"nowhere"/,
    expected: /sketch/,
  },
  {
    name: "an arm without its dates",
    changes: { "sketches.geojson": (file: Loose) => delete properties(file).dates },
    file: "sketches.geojson",
    field: "properties.dates",
    found: /./,
    expected: /a string/,
  },
  {
    name: "a pocket drawn as a line",
    changes: {
      "sketches.geojson": (file: Loose) => {
        const { arm: _arm, dates: _dates, ...rest } = properties(file);
        file.features[0].properties = { ...rest, kind: "pocket" };
      },
    },
    file: "sketches.geojson",
    field: "geometry.type",
    found: /LineString/,
    expected: /Polygon for pocket/,
  },
  {
    name: "a sketch in which nothing is drawn",
    changes: { "sketches.geojson": (file: Loose) => file.features.pop() },
    file: "sketches.geojson",
    feature: "there",
    found: /without features/,
    expected: /something drawn/,
  },
  {
    name: "a comparison with a sketch that is not there",
    changes: {
      "sketches.geojson": (file: Loose) => (file.comparisons[0].sketches[1] = "nowhere"),
    },
    file: "sketches.geojson",
    feature: "pair",
    field: "sketches",
    found: /"nowhere"/,
    expected: /sketch/,
  },
  {
    name: "a comparison that no passage shows",
    changes: {
      "story/01.md": fixtureText("story/01.md").replace(' comparison="pair"', ""),
    },
    file: "sketches.geojson",
    feature: "pair",
    found: /in no passage/,
    expected: /a passage/,
  },
  {
    name: "a passage with a comparison that is not there",
    changes: {
      "story/01.md": fixtureText("story/01.md").replace('"pair"', '"par"'),
    },
    file: "01.md",
    feature: "begin",
    field: "comparison",
    found: /"par"/,
    expected: /comparison/,
  },
];

describe("a package with a fault", () => {
  it.each(FAULTS)("$name: is kept off the map and the fault is named", async (fault) => {
    const { campaign, problems } = await load(fault.changes);
    expect(campaign).toBeNull();
    const inFile = problems.filter(({ file }) => file.endsWith(`/${fault.file}`));
    const match = inFile.find(
      ({ found, expected }) => fault.found.test(found) && fault.expected.test(expected),
    );
    expect(match, problems.map(describeProblem).join("\n")).toBeDefined();
    if (fault.feature !== undefined) expect(match?.feature).toBe(fault.feature);
    if (fault.field !== undefined) expect(match?.field).toBe(fault.field);
  });

  it("reports all its faults at once", async () => {
    const { problems } = await load({
      "units.json": (file: Loose) => (file.units[0].name = 7),
      "events.geojson": "not json",
      "claims.json": (file: Loose) => (file.claims[0].verdict = "maybe"),
    });
    expect(new Set(problems.map(({ file }) => file.split("/").at(-1)))).toEqual(
      new Set(["units.json", "events.geojson", "claims.json"]),
    );
  });

  it("leaves the shelf usable when the shelf itself is broken", async () => {
    const { shelf, problems } = await loadShelf(readFixture({ "campaigns/index.json": "{" }));
    expect(shelf).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});
