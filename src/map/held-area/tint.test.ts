import { describe, expect, it } from "vitest";
import { type Campaign, type Holding, type Place, tellsGround, type Unit } from "../../campaign";
import { mercatorX, mercatorY } from "../../motion";
import { LAND } from "./land";
import { HeldArea, type HeldAreaInput } from "./tint";

const WAR = 1000;
const PEACE = 2000;

const holding = (side: string, from = 0): Holding => ({
  from,
  side,
  by: null,
  precision: "day",
  grade: "A",
  sources: [],
});
const force = (id: string, side: string, colour: string) =>
  [id, { id, side, name: id, colour, badge: "star" as const }] as const;

const campaign: HeldAreaInput = {
  sides: [
    { id: "red", name: "Red" },
    { id: "blue", name: "Blue" },
    { id: "others", name: "Others" },
  ],
  forces: new Map([force("red", "red", "#FF0000"), force("blue", "blue", "#0000FF")]),
  places: new Map(
    [
      { id: "west", position: [122, 45] },
      { id: "east", position: [126, 45] },
      { id: "far", position: [134, 45] },
    ].map((place) => [place.id, place as unknown as Place]),
  ),
  control: new Map([
    ["west", [holding("red"), holding("red", PEACE)]],
    ["east", [holding("blue"), holding("red", WAR)]],
    ["far", [holding("others"), holding("blue", PEACE)]],
  ]),
  fronts: [] as Campaign["fronts"],
  unitById: new Map(),
};

const area = new HeldArea(campaign);

/** The tint at `[lon, lat]`. */
function tintAt(instant: number, lon: number, lat: number, of = area) {
  const cell = (LAND.right - LAND.left) / of.width;
  const column = Math.floor((mercatorX(lon) - LAND.left) / cell);
  const row = Math.floor((mercatorY(lat) - LAND.top) / cell);
  const at = (row * of.width + column) * 4;
  const [red = 0, green = 0, blue = 0, alpha = 0] = of.paint(instant).slice(at, at + 4);
  return { red, green, blue, alpha };
}

describe("the area held", () => {
  it("has the colour of the nearest town's holder, and changes with it", () => {
    expect(tintAt(0, 122.2, 45.1)).toMatchObject({ red: 255, blue: 0, alpha: 255 });
    expect(tintAt(0, 125.8, 45.1)).toMatchObject({ red: 0, blue: 255, alpha: 255 });
    expect(tintAt(WAR, 125.8, 45.1)).toMatchObject({ red: 255, blue: 0, alpha: 255 });
  });

  it("has the colour of the force that took the town, not of its side's first", () => {
    const green = force("green", "red", "#00FF00");
    const taken = { ...holding("red", WAR), by: "partisans" };
    const partisans = new HeldArea({
      ...campaign,
      forces: new Map([...campaign.forces, green]),
      unitById: new Map([["partisans", { force: "green" } as Unit]]),
      control: new Map([["east", [holding("blue"), taken]]]),
    });
    expect(tintAt(WAR, 125.8, 45.1, partisans)).toMatchObject({ red: 0, green: 255, blue: 0 });
  });

  it("leaves a seam half-way between two holders, and none once one side has both towns", () => {
    expect(tintAt(0, 124, 45).alpha).toBeLessThan(80);
    expect(tintAt(WAR, 124, 45)).toMatchObject({ red: 255, alpha: 255 });
  });

  it("says nothing far from every town, nor of a side without a force", () => {
    expect(tintAt(0, 130, 45).alpha).toBe(0);
    expect(tintAt(0, 134, 45).alpha).toBe(0);
    expect(tintAt(PEACE, 134, 45).alpha).toBe(255);
  });

  it("does not hear towns that nobody took", () => {
    const quiet = new HeldArea({ ...campaign, control: new Map([["west", [holding("red")]]]) });
    expect(tintAt(0, 122.2, 45.1, quiet).alpha).toBe(0);
  });

  it("stands still between two changes", () => {
    expect(area.lastChange(WAR - 1)).toBe(0);
    expect(area.lastChange(WAR)).toBe(WAR);
    expect(area.lastChange(PEACE + 5)).toBe(PEACE);
    expect(area.lastChange(-5)).toBe(0);
  });
});

it("is known of a campaign with towns that change hands and fronts between them", () => {
  const [front] = [{ kind: "front" }] as unknown as Campaign["fronts"];
  expect(tellsGround({ ...campaign, fronts: front ? [front] : [] })).toBe(true);
  expect(tellsGround(campaign)).toBe(false);
  expect(tellsGround({ control: new Map(), fronts: front ? [front] : [] })).toBe(false);
});

describe("a front", () => {
  it("gives the ground on its left to its own side, whatever town lies nearer", () => {
    const front: Campaign["fronts"][number] = {
      id: "f",
      kind: "front",
      side: "red",
      title: "F",
      grade: "A",
      sources: [],
      closed: false,
      times: [0, PEACE],
      // From south to north along 125 E: the west is on its left.
      states: [
        [
          [125.4, 44],
          [125.4, 46],
        ],
        [
          [125.4, 44],
          [125.4, 46],
        ],
      ],
    };
    const two = { ...campaign, sides: campaign.sides.slice(0, 2), fronts: [front] };
    const ground = [0, 125.15, 45] as const;
    expect(tintAt(...ground, new HeldArea(two))).toMatchObject({ red: 255, blue: 0 });
    expect(tintAt(...ground, new HeldArea({ ...two, fronts: [] }))).toMatchObject({ blue: 255 });
    expect(tintAt(0, 125.75, 45, new HeldArea(two))).toMatchObject({ red: 0, blue: 255 });
    // Once the enemy has no town left, nobody stands before the front.
    expect(tintAt(WAR, 125.75, 45, new HeldArea(two))).toMatchObject({ red: 255, blue: 0 });
  });
});
