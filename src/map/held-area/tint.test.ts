import { describe, expect, it } from "vitest";
import type { Campaign, Holding, Place } from "../../campaign";
import { mercatorX, mercatorY } from "../../motion";
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
    ["west", [holding("red")]],
    ["east", [holding("blue"), holding("red", WAR)]],
    ["far", [holding("others"), holding("blue", PEACE)]],
  ]),
  fronts: [] as Campaign["fronts"],
};

const area = new HeldArea(campaign);
const [[west, north], [east]] = area.corners;

/** The tint at `[lon, lat]`. */
function tintAt(instant: number, lon: number, lat: number) {
  const cell = (mercatorX(east) - mercatorX(west)) / area.width;
  const column = Math.floor((mercatorX(lon) - mercatorX(west)) / cell);
  const row = Math.floor((mercatorY(lat) - mercatorY(north)) / cell);
  const at = (row * area.width + column) * 4;
  const [red = 0, green = 0, blue = 0, alpha = 0] = area.paint(instant).slice(at, at + 4);
  return { red, green, blue, alpha };
}

describe("the area held", () => {
  it("has the colour of the nearest town's holder, and changes with it", () => {
    expect(tintAt(0, 122.2, 45.1)).toMatchObject({ red: 255, blue: 0, alpha: 255 });
    expect(tintAt(0, 125.8, 45.1)).toMatchObject({ red: 0, blue: 255, alpha: 255 });
    expect(tintAt(WAR, 125.8, 45.1)).toMatchObject({ red: 255, blue: 0, alpha: 255 });
  });

  it("is uncertain half-way between two holders", () => {
    const { red, blue } = tintAt(0, 124, 45);
    expect(Math.min(red, blue)).toBeGreaterThan(60);
  });

  it("says nothing far from every town, nor of a side without a force", () => {
    expect(tintAt(0, 130, 45).alpha).toBe(0);
    expect(tintAt(0, 134, 45).alpha).toBe(0);
    expect(tintAt(PEACE, 134, 45).alpha).toBe(255);
  });

  it("stands still between two changes", () => {
    expect(area.lastChange(WAR - 1)).toBe(0);
    expect(area.lastChange(WAR)).toBe(WAR);
    expect(area.lastChange(PEACE + 5)).toBe(PEACE);
    expect(area.lastChange(-5)).toBe(0);
  });
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
    const withFront = new HeldArea(two).paint(0);
    const without = new HeldArea({ ...two, fronts: [] }).paint(0);
    const cell = (mercatorX(east) - mercatorX(west)) / area.width;
    const at =
      (Math.floor((mercatorY(45) - mercatorY(north)) / cell) * area.width +
        Math.floor((mercatorX(125.15) - mercatorX(west)) / cell)) *
      4;
    expect(without[at]).toBeLessThan(60);
    expect(withFront[at]).toBeGreaterThan(200);
  });
});
