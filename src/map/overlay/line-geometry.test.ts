import { describe, expect, it } from "vitest";
import { compileMotion } from "../../motion";
import { buildLines, lineTime } from "./line-geometry";

const HOUR = 3_600_000;
const WORDS = 11;

const { tracks } = compileMotion([
  unit("first", 0, [
    [118, 47.5],
    [118.05, 47.5],
    [118.05, 47.55],
  ]),
  unit("absent", 1, null),
  unit("second", 2, [
    [118, 47.6],
    [118.02, 47.6],
  ]),
]);

function unit(id: string, index: number, positions: [number, number][] | null) {
  return {
    id,
    index,
    visible: { from: 0, to: 100 * HOUR },
    commanders: [],
    strengths: [],
    trajectory: positions && {
      unit: id,
      times: positions.map((_, vertex) => vertex * HOUR),
      positions,
      kinds: positions.map(() => "waypoint" as const),
      actions: positions.map(() => "advance" as const),
      grades: positions.map(() => "A" as const),
      precisions: positions.map(() => "hour" as const),
      uncertaintyKm: positions.map(() => 1),
      places: positions.map(() => null),
      sources: positions.map(() => []),
    },
  };
}

const rows = [
  { colour: 0xff0000ff, grades: ["A", "C", "C"] as const },
  { colour: 0, grades: [] },
  { colour: 0xffff0000, grades: ["D", "D"] as const },
];
const frame = { originX: tracks.x[0] ?? 0, originY: tracks.y[0] ?? 0, epoch: -HOUR };
const lines = buildLines(tracks, rows, frame);

function pieceOf(index: number) {
  const word = index * 4 * WORDS;
  const [x0, y0, x1, y1, from, to, begin, end, grade, row] = lines.data.subarray(word, word + 10);
  return { x0, y0, x1, y1, from, to, begin, end, grade, row };
}

describe("laying out tracks", () => {
  it("gives each row its own pieces and a unit off the map none", () => {
    expect([...lines.starts]).toEqual([0, 2, 2, 3]);
    expect(lines.bytes).toBe(3 * 4 * WORDS * 4);
  });

  it("tells positions from the origin and times in hours from the epoch", () => {
    const first = pieceOf(0);
    expect(first.x0).toBe(0);
    expect(first.y0).toBe(0);
    expect(first.x1).toBeCloseTo(0.05 / 360, 9);
    expect([first.from, first.to]).toEqual([1, 2]);
    expect(lineTime(HOUR, frame.epoch)).toBe(2);
  });

  it("measures along the whole track, so that dashes run on through its bends", () => {
    expect(pieceOf(0).begin).toBe(0);
    expect(pieceOf(1).begin).toBe(pieceOf(0).end);
    expect(pieceOf(1).end).toBeGreaterThan(pieceOf(1).begin ?? 1);
    expect(pieceOf(2).begin).toBe(0);
  });

  it("carries the grade of each leg, and the row", () => {
    expect([0, 1, 2].map((index) => pieceOf(index).grade)).toEqual([0, 2, 3]);
    expect([0, 1, 2].map((index) => pieceOf(index).row)).toEqual([0, 0, 2]);
  });

  it("writes all four corners of a piece alike, with its colour", () => {
    const words = new Uint32Array(lines.data.buffer);
    for (let corner = 0; corner < 4; corner++) {
      expect(words[(2 * 4 + corner) * WORDS + 10]).toBe(0xffff0000);
    }
  });
});
