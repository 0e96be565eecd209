import type { Campaign, Chapter, Force, Passage, Place, Trajectory, Unit } from "../campaign";

/** A small campaign for this room's tests: one hill, one bridge, four units, two passages. */

export const OFFSET = 8 * 3_600_000;

/** Ms since the epoch of a campaign date and time such as `07-03T09:00`. */
export const at = (text: string) => Date.parse(`1939-${text}+08:00`);

const camera = { center: [118.5, 47.8], zoom: 10, bearing: 0, pitch: 0 } as const;

export const hill: Place = {
  id: "hill",
  names: { en: "The long hill" },
  label: "Bain-Tsagan",
  kind: "hill",
  position: [118.5, 47.8],
  uncertaintyKm: 1,
  rank: 2,
  sources: [],
};

export const bridge: Place = {
  ...hill,
  id: "bridge",
  label: "Kawamata bridge",
  kind: "bridge",
  position: [118.6, 47.7],
};

/** A track from arrays of what matters to a test; the rest is as sure as can be. */
export function track(part: Pick<Trajectory, "times" | "positions"> & Partial<Trajectory>) {
  const fill = <Value>(value: Value) => part.times.map(() => value);
  return {
    unit: "unit",
    status: "executed" as const,
    kinds: fill("waypoint" as const),
    actions: fill("advance" as const),
    grades: fill("A" as const),
    precisions: fill("minute" as const),
    uncertaintyKm: fill(0),
    places: fill(null),
    sources: fill([]),
    overrides: [],
    ...part,
  } satisfies Trajectory;
}

export function makeUnit(part: Partial<Unit> & Pick<Unit, "id">): Unit {
  return {
    name: part.id,
    shortName: part.id,
    force: "red-army",
    branch: "infantry",
    echelon: "regiment",
    sidc: "10031000001211000000",
    parent: null,
    onMap: true,
    commanders: [],
    strengths: [],
    narrative: "They were there.",
    story: [],
    sources: [],
    index: 0,
    children: [],
    trajectory: null,
    visible: { from: at("05-11T00:00"), to: at("08-01T00:00") },
    ...part,
  };
}

export function makePassage(part: Partial<Passage> & Pick<Passage, "id">): Passage {
  return {
    title: part.id,
    chapter: "chapter",
    index: 0,
    from: at("07-01T00:00"),
    to: at("07-02T00:00"),
    camera: { ...camera, center: [118.5, 47.8] },
    claims: [],
    body: { type: "root", children: [] },
    mentions: [],
    citations: [],
    ...part,
  };
}

const force = (id: string, side: string, name: string): Force => ({
  id,
  side,
  name,
  colour: "#B3261E",
  badge: "star",
});

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]));

export function makeCampaign(part: Partial<Campaign> = {}): Campaign {
  const units = part.units ?? [
    makeUnit({ id: "corps", name: "57th Special Corps", echelon: "corps", children: ["tanks"] }),
    makeUnit({ id: "tanks", name: "11th Tank Brigade", parent: "corps" }),
    makeUnit({ id: "riders", name: "6th Cavalry Division", force: "mongolia" }),
    makeUnit({
      id: "foot",
      name: "71st Infantry",
      force: "kwantung",
      names: { en: "71st", ja: "歩兵" },
    }),
  ];
  const passages = part.passages ?? [
    makePassage({ id: "first" }),
    makePassage({ id: "second", index: 1, from: at("07-02T00:00"), to: at("07-03T00:00") }),
  ];
  const chapter: Chapter = {
    id: "chapter",
    title: "Chapter",
    file: "01.md",
    from: at("07-01T00:00"),
    to: at("07-03T00:00"),
    camera: { ...camera, center: [118.5, 47.8] },
    focus: { units: [], places: [] },
    lecture: [],
    passages,
  };
  return {
    id: "test",
    title: "Test",
    subtitle: "",
    summary: "",
    period: { from: at("05-11T00:00"), to: at("08-01T00:00") },
    opening: at("07-01T00:00"),
    window: { from: at("05-11T00:00"), to: at("08-01T00:00") },
    rate: 10_800,
    fronts: [],
    control: new Map(),
    figures: [],
    comparisons: new Map(),
    sheet: "khalkhin-gol",
    camera: { ...camera, center: [118.5, 47.8] },
    clocks: [{ id: "local", label: "Local", offset: OFFSET }],
    sides: [
      { id: "reds", name: "Soviet Union and Mongolia" },
      { id: "japan", name: "Japan" },
    ],
    forces: byId([
      force("red-army", "reds", "Red Army"),
      force("mongolia", "reds", "Mongolian Army"),
      force("kwantung", "japan", "Kwantung Army"),
    ]),
    phases: [],
    credits: [],
    units,
    unitById: byId(units),
    places: byId([hill, bridge]),
    events: [],
    eventById: new Map(),
    chapters: [chapter],
    passages,
    claims: new Map(),
    sources: new Map(),
    ...part,
  };
}
