import { describe, expect, it } from "vitest";
import type { Campaign, Chapter, Unit } from "../../campaign";
import { Folding } from "./folding";
import { restingTracks } from "./resting-tracks.fixture";

const HOME = 9;
const HALL = { width: 1500, height: 940 };

/** An army with its regiments on one spot, another far off with one, and a company of nobody's beside the first. */
const UNITS = [
  ["army", null, 0.5],
  ...Array.from({ length: 30 }, () => ["regiment", "u0", 0.5] as const),
  ["army", null, 0.6],
  ["regiment", "u31", 0.6003],
  ["company", null, 0.5001],
] as const;

const units = UNITS.map(([echelon, parent], index) => ({
  id: `u${index}`,
  index,
  echelon,
  parent,
  shortName: `${index} Army`,
  trajectory: {},
})) as Partial<Unit>[] as Unit[];

const tracks = restingTracks(UNITS.map(([, , x]) => [x, 0.5]));

function foldingWith(zooms: readonly number[] = []): Folding {
  const view = (zoom: number): Campaign["camera"] => ({
    center: [0, 0],
    zoom,
    bearing: 0,
    pitch: 0,
  });
  const chapters = zooms.map((zoom) => ({
    camera: view(zoom),
    passages: [],
  })) as Partial<Chapter>[] as Chapter[];
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  return new Folding({ units, unitById, camera: view(HOME), chapters }, tracks);
}

const zoomsIn = (folding: Folding, { width, height } = HALL) => folding.zoomsOn(width, height);

/** How far all have unfolded whom the zoom does not unfold. */
function unfolded(folding: Folding, seen: readonly number[]): Float32Array {
  const out = new Float32Array(units.length);
  folding.unfold(new Float32Array(units.length), Float32Array.from(seen), out);
  return out;
}

describe("folding", () => {
  it("keeps a crowd folded long after a regiment with room has unfolded, and armies always stand", () => {
    const { alone } = zoomsIn(foldingWith());
    expect(alone[1]).toBeGreaterThan(HOME + 2);
    expect(alone[32]).toBeLessThan(HOME - 2);
    expect(alone[0]).toBe(0);
  });

  it("unfolds what has one superior together", () => {
    const { alone } = zoomsIn(foldingWith());
    expect(new Set(alone.slice(1, 31)).size).toBe(1);
  });

  it("unfolds no earlier on a smaller map", () => {
    const folding = foldingWith();
    const hall = Float64Array.from(zoomsIn(folding).alone);
    const phone = zoomsIn(folding, { width: 390, height: 280 }).alone;
    phone.forEach((zoom, row) => {
      expect(zoom).toBeGreaterThanOrEqual(hall[row] ?? 0);
    });
  });

  it("shows nothing half unfolded at a camera that an author chose", () => {
    const crowded = zoomsIn(foldingWith()).alone[1] ?? 0;
    const chosen = crowded - 0.03;
    expect(zoomsIn(foldingWith([chosen])).alone[1]).toBeCloseTo(chosen, 9);
  });

  it("leaves to stand for itself whose superior cannot be seen", () => {
    const folding = foldingWith();
    const all = UNITS.map(() => 1);
    expect(unfolded(folding, all)[1]).toBe(0);
    expect(unfolded(folding, all.with(0, 0))[1]).toBe(1);
    expect(unfolded(folding, all.with(0, 0.5))[1]).toBeCloseTo(0.5);
  });

  it("leaves a small unit of nobody's out from afar, and a large one never", () => {
    const shown = unfolded(
      foldingWith(),
      UNITS.map(() => 1),
    );
    expect(shown[33]).toBe(0);
    expect([shown[0], shown[31]]).toEqual([1, 1]);
  });
});
