import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BoxGrid } from "./box-grid";
import { roomIn } from "./room";

const ROOM = roomIn(400, 300);

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Some lie outside the room, and some are larger than a cell. */
const box = fc.record({
  x: fc.integer({ min: -50, max: 450 }),
  y: fc.integer({ min: -50, max: 350 }),
  width: fc.integer({ min: 1, max: 150 }),
  height: fc.integer({ min: 1, max: 150 }),
});

function flat(boxes: readonly Box[]) {
  return {
    width: Float32Array.from(boxes, ({ width }) => width),
    height: Float32Array.from(boxes, ({ height }) => height),
    centres: {
      x: Float64Array.from(boxes, ({ x }) => x),
      y: Float64Array.from(boxes, ({ y }) => y),
    },
  };
}

function share(a: Box, b: Box): number {
  const wide = Math.min((a.width + b.width) / 2 - Math.abs(a.x - b.x), Math.min(a.width, b.width));
  const high = Math.min(
    (a.height + b.height) / 2 - Math.abs(a.y - b.y),
    Math.min(a.height, b.height),
  );
  const smaller = Math.min(a.width * a.height, b.width * b.height);
  return wide > 0 && high > 0 ? (wide * high) / smaller : 0;
}

describe("boxes by where they are", () => {
  it("are compared with all that a look at every other would find", () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 2, maxLength: 30 }), (boxes) => {
        const { width, height, centres } = flat(boxes);
        const grid = new BoxGrid();
        grid.clear(ROOM, boxes.length);
        for (const [row, { x, y }] of boxes.entries()) grid.add({ width, height }, row, x, y);
        boxes.forEach((one, row) => {
          const others = boxes.filter((_, other) => other !== row);
          const found = grid.overlap({ width, height }, centres, row, one.x, one.y, 2);
          expect(found).toBeCloseTo(Math.max(...others.map((other) => share(one, other))), 6);
        });
      }),
    );
  });

  it("are forgotten one by one", () => {
    const boxes = [10, 12, 14].map((x) => ({ x, y: 20, width: 30, height: 30 }));
    const { width, height, centres } = flat(boxes);
    const grid = new BoxGrid();
    grid.clear(ROOM, 3);
    for (const row of [0, 1, 2]) grid.add({ width, height }, row, centres.x[row] ?? 0, 20);
    const overlap = () => grid.overlap({ width, height }, centres, 0, 10, 20, 2);
    expect(overlap()).toBeCloseTo(28 / 30);
    grid.remove(1);
    expect(overlap()).toBeCloseTo(26 / 30);
    grid.remove(2);
    expect(overlap()).toBe(0);
  });
});
