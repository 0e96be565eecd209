import type { ReadFile } from "./load";

/** A small, right campaign package for tests, as text by path below `geodata/`. */
export const FIXTURE_ID = "skirmish";

const folder = `campaigns/${FIXTURE_ID}`;
const camera = { center: [118.6, 47.7], zoom: 9 };

const trajectory = (unit: string, lon: number) => ({
  type: "Feature",
  geometry: {
    type: "LineString",
    coordinates: [
      [lon, 47.7],
      [lon + 0.02, 47.72],
      [lon + 0.04, 47.74],
    ],
  },
  properties: {
    unit,
    datetimes: [
      "1939-07-01T00:00:00+08:00",
      "1939-07-01T06:00:00+08:00",
      "1939-07-01T18:00:00+08:00",
    ],
    kinds: ["waypoint", "waypoint", "waypoint"],
    actions: ["advance", "attack"],
    grades: ["A", "B", "C"],
    precisions: ["hour", "hour", "day"],
    uncertaintyKm: [1, 2, 3],
    places: ["hill", null, null],
    sources: [["smith1950"], ["smith1950"], ["smith1950"]],
  },
});

const unit = (id: string, force: string) => ({
  id,
  name: `Unit ${id}`,
  shortName: id,
  force,
  branch: "infantry",
  echelon: "regiment",
  sidc: "10031000171211000000",
  parent: null,
  commanders: [{ name: "A. Person" }],
  strengths: [{ men: 900, sources: ["smith1950"] }],
  narrative: `It held the [hill](place:hill) [@smith1950].`,
  story: [
    {
      at: "1939-07-01T06:00:00+08:00",
      precision: "hour",
      grade: "B",
      text: "Attacks.",
      sources: ["smith1950"],
    },
  ],
  sources: ["smith1950"],
});

const sketch = (id: string) => ({
  id,
  title: `Sketch ${id}`,
  dates: "1 July 1939",
  centre: [118.6, 47.7],
  halfWidthKm: 30,
  halfHeightKm: 20,
  uncertaintyKm: 5,
  note: "By hand.",
});

const sketchedArm = (id: string) => ({
  type: "Feature",
  properties: {
    sketch: id,
    kind: "axis",
    name: `Wing ${id}`,
    arm: "wing",
    dates: "1 July",
    grade: "C",
    sources: ["smith1950"],
  },
  geometry: {
    type: "LineString",
    coordinates: [
      [118.5, 47.7],
      [118.6, 47.72],
    ],
  },
});

function files(): Map<string, unknown> {
  return new Map<string, unknown>([
    [
      "campaigns/index.json",
      {
        campaigns: [
          { id: FIXTURE_ID, title: "Skirmish", dates: "July 1939", line: "A test.", camera },
        ],
      },
    ],
    [
      `${folder}/campaign.json`,
      {
        id: FIXTURE_ID,
        title: "Skirmish",
        subtitle: "A test",
        summary: "Two units meet.",
        period: { from: "1939-07-01T00:00:00+08:00", to: "1939-07-02T00:00:00+08:00" },
        opening: "1939-07-01T00:00:00+08:00",
        clocks: [{ id: "local", label: "Local", offset: "+08:00" }],
        rate: 3600,
        sides: [
          { id: "reds", name: "Reds" },
          { id: "blues", name: "Blues" },
        ],
        forces: [
          { id: "red-army", side: "reds", name: "Red", colour: "#B3261E", badge: "star" },
          { id: "blue-army", side: "blues", name: "Blue", colour: "#24528F", badge: "disc" },
        ],
        sheet: "khalkhin-gol",
        camera,
        layers: ["sketches"],
        phases: [],
        story: ["01.md"],
        credits: [],
      },
    ],
    [`${folder}/units.json`, { units: [unit("red-1", "red-army"), unit("blue-1", "blue-army")] }],
    [
      `${folder}/movements.geojson`,
      {
        type: "FeatureCollection",
        features: [trajectory("red-1", 118.5), trajectory("blue-1", 118.7)],
      },
    ],
    [
      `${folder}/events.geojson`,
      {
        type: "FeatureCollection",
        features: [
          {
            type: "Feature",
            geometry: { type: "Point", coordinates: [118.6, 47.7] },
            properties: {
              id: "ev001",
              kind: "combat",
              title: "They meet",
              text: "They meet on the hill.",
              from: "1939-07-01T06:00:00+08:00",
              precision: "hour",
              grade: "B",
              places: ["hill"],
              units: ["red-1", "blue-1"],
              sources: ["smith1950"],
            },
          },
        ],
      },
    ],
    [
      `${folder}/claims.json`,
      {
        claims: [
          {
            id: "c1",
            lecture: ["6.2"],
            claim: "It was a rout.",
            verdict: "differs",
            record: "It was not.",
            sources: ["smith1950"],
          },
        ],
      },
    ],
    [
      `${folder}/sketches.geojson`,
      {
        type: "FeatureCollection",
        sketches: [sketch("here"), sketch("there")],
        comparisons: [
          { id: "pair", title: "Here and there", text: "Alike.", sketches: ["here", "there"] },
        ],
        features: [sketchedArm("here"), sketchedArm("there")],
      },
    ],
    [
      "places.geojson",
      {
        type: "FeatureCollection",
        features: [
          {
            type: "Feature",
            geometry: { type: "Point", coordinates: [118.6, 47.7] },
            properties: {
              id: "hill",
              names: { en: "The Hill" },
              kind: "hill",
              uncertaintyKm: 3,
              rank: 2,
              sources: ["smith1950"],
            },
          },
        ],
      },
    ],
    ["sources.json", [{ id: "smith1950", type: "book", title: "The Skirmish" }]],
    [
      `${folder}/story/01.md`,
      `---
id: "one"
title: "One"
from: "1939-07-01T00:00:00+08:00"
to: "1939-07-02T00:00:00+08:00"
camera: { center: [118.6, 47.7], zoom: 9 }
---

## Begin {#begin from="1939-07-01T00:00:00+08:00" to="1939-07-02T00:00:00+08:00" claims="c1" comparison="pair" hedge="The evening is a guess."}

[Red](unit:red-1) meets [Blue](unit:blue-1) at the [hill](place:hill) in [a fight](event:ev001) [@smith1950].
`,
    ],
  ]);
}

/** A change of one file: a new text, or a mutation of its JSON value. */
export type Change = string | ((value: never) => void);

/** Reads the fixture with some of its files changed; a file changed to `""` is not there. */
export function readFixture(changes: Readonly<Record<string, Change>> = {}): ReadFile {
  const texts = new Map<string, string>();
  for (const [path, value] of files()) {
    const change = changes[path] ?? changes[path.replace(`${folder}/`, "")];
    if (typeof change === "function") change(value as never);
    const text = typeof value === "string" ? value : JSON.stringify(value);
    texts.set(path, typeof change === "string" ? change : text);
  }
  return (path) => {
    const text = texts.get(path);
    return text ? Promise.resolve(text) : Promise.reject(new Error("no such file"));
  };
}

/** The text of one fixture file. */
export function fixtureText(path: string): string {
  const value = files().get(path) ?? files().get(`${folder}/${path}`);
  return typeof value === "string" ? value : JSON.stringify(value);
}
