import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_DISPLACEMENT, Placer } from "./placement";
import { FEATHER, type PlacementBoxes } from "./placement-boxes";
import { type Edges, roomIn } from "./room";

const VIEWPORT = { width: 1920, height: 1080 };
const ROOM = roomIn(VIEWPORT.width, VIEWPORT.height);

interface Point {
  readonly x: number;
  readonly y: number;
}

function boxesAt(points: readonly Point[], width = 64, height = 50): PlacementBoxes {
  const count = points.length;
  return {
    count,
    x: Float64Array.from(points, (point) => point.x),
    y: Float64Array.from(points, (point) => point.y),
    width: new Float32Array(count).fill(width),
    height: new Float32Array(count).fill(height),
    weight: new Float32Array(count).fill(1),
  };
}

function place(boxes: PlacementBoxes, room = ROOM): { x: Float64Array; y: Float64Array } {
  const out = { x: new Float64Array(boxes.count), y: new Float64Array(boxes.count) };
  new Placer().place(boxes, room, out.x, out.y);
  return out;
}

/** Area covered twice as a share of one box, worst over all boxes. */
function worstOverlap(boxes: PlacementBoxes, out: { x: Float64Array; y: Float64Array }): number {
  let worst = 0;
  for (let a = 0; a < boxes.count; a++) {
    for (let b = 0; b < boxes.count; b++) {
      if (a === b) continue;
      const width = boxes.width[a] ?? 0;
      const height = boxes.height[a] ?? 0;
      const sharedX = Math.max(0, width - Math.abs((out.x[a] ?? 0) - (out.x[b] ?? 0)));
      const sharedY = Math.max(0, height - Math.abs((out.y[a] ?? 0) - (out.y[b] ?? 0)));
      worst = Math.max(worst, (sharedX * sharedY) / (width * height));
    }
  }
  return worst;
}

/** A battlefield: 45 units crowded around three places, the same ones on every run. */
function battlefield(seed: number): Point[] {
  let state = seed;
  const random = () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
  const centres = [
    { x: 800, y: 400 },
    { x: 1000, y: 520 },
    { x: 960, y: 700 },
  ];
  return Array.from({ length: 45 }, (_, index) => {
    const centre = centres[index % 3] ?? { x: 0, y: 0 };
    return { x: centre.x + (random() - 0.5) * 420, y: centre.y + (random() - 0.5) * 320 };
  });
}

const somePoints = fc.array(
  fc.record({
    x: fc.double({ min: -300, max: 2200, noNaN: true }),
    y: fc.double({ min: -300, max: 1400, noNaN: true }),
  }),
  { minLength: 1, maxLength: 24 },
);

describe("placing symbols", () => {
  it("leaves symbols that have room exactly where they belong", () => {
    const boxes = boxesAt([
      { x: 200, y: 200 },
      { x: 400, y: 200 },
      { x: 200, y: 400 },
    ]);
    const out = place(boxes);
    expect([...out.x]).toEqual([200, 400, 200]);
    expect([...out.y]).toEqual([200, 200, 400]);
  });

  it("fans units on one spot out until they are apart, and keeps them close", () => {
    const boxes = boxesAt(Array.from({ length: 7 }, () => ({ x: 900, y: 500 })));
    const out = place(boxes);
    expect(worstOverlap(boxes, out)).toBeLessThan(0.01);
    boxes.x.forEach((x, row) => {
      const gone = Math.hypot((out.x[row] ?? 0) - x, (out.y[row] ?? 0) - (boxes.y[row] ?? 0));
      expect(gone).toBeLessThan(120);
    });
  });

  it.each([1, 2, 3, 4, 5])("leaves no overlap on a crowded battlefield (%i)", (seed) => {
    const boxes = boxesAt(battlefield(seed));
    expect(worstOverlap(boxes, place(boxes))).toBeLessThan(0.02);
  });

  it("lets units without weight neither push nor move", () => {
    const boxes = boxesAt([
      { x: 500, y: 500 },
      { x: 505, y: 500 },
    ]);
    boxes.weight[1] = 0;
    const out = place(boxes);
    expect([...out.x]).toEqual([500, 505]);
  });

  it("lets a feather go round those that make no room for it", () => {
    const boxes = boxesAt([
      { x: 500, y: 500 },
      { x: 505, y: 500 },
    ]);
    boxes.weight[0] = FEATHER;
    const out = place(boxes);
    expect([out.x[1], out.y[1]]).toEqual([505, 500]);
    expect(worstOverlap(boxes, out)).toBe(0);
  });

  it("keeps out of what the page covers, and of a corner that has no other way out", () => {
    const masthead: Edges = { left: 12, top: 12, right: 380, bottom: 170 };
    const room = roomIn(VIEWPORT.width, VIEWPORT.height, [masthead]);
    const boxes = boxesAt([
      { x: 360, y: 60 },
      { x: 200, y: 150 },
      { x: 210, y: 160 },
    ]);
    const out = place(boxes, room);
    boxes.x.forEach((_, row) => {
      const clear = (out.x[row] ?? 0) - 32 >= 380 - 1e-6 || (out.y[row] ?? 0) - 25 >= 170 - 1e-6;
      expect(clear).toBe(true);
    });
    expect(worstOverlap(boxes, out)).toBeLessThan(0.01);
  });

  it("finds a place for every box as long as there is one", () => {
    const small = roomIn(390, 280);
    const boxes = boxesAt(
      Array.from({ length: 16 }, (_, index) => ({ x: 380 - (index % 3), y: 140 })),
      62,
      40,
    );
    expect(worstOverlap(boxes, place(boxes, small))).toBeLessThan(0.05);
  });

  it("moves nothing when more units are in sight than can be uncrowded", () => {
    const boxes = boxesAt(Array.from({ length: 301 }, (_, index) => ({ x: 900 + index, y: 500 })));
    expect([...place(boxes).x]).toEqual([...boxes.x]);
  });

  it("keeps a symbol inside the viewport while its unit is inside", () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        const boxes = boxesAt(points);
        const out = place(boxes);
        points.forEach((point, row) => {
          const inside =
            point.x >= 0 && point.x <= VIEWPORT.width && point.y >= 0 && point.y <= VIEWPORT.height;
          if (!inside) return;
          expect(out.x[row]).toBeGreaterThanOrEqual(32 - 1e-9);
          expect(out.x[row]).toBeLessThanOrEqual(VIEWPORT.width - 32 + 1e-9);
          expect(out.y[row]).toBeGreaterThanOrEqual(25 - 1e-9);
          expect(out.y[row]).toBeLessThanOrEqual(VIEWPORT.height - 25 + 1e-9);
        });
      }),
    );
  });

  it("is finite, bounded and the same every time, also with a used placer", () => {
    const placer = new Placer();
    fc.assert(
      fc.property(somePoints, (points) => {
        const boxes = boxesAt(points);
        const fresh = place(boxes);
        const x = new Float64Array(boxes.count);
        const y = new Float64Array(boxes.count);
        placer.place(boxes, ROOM, x, y);
        expect([...x, ...y]).toEqual([...fresh.x, ...fresh.y]);
        points.forEach((point, row) => {
          const gone = Math.hypot((x[row] ?? 0) - point.x, (y[row] ?? 0) - point.y);
          const outX = Math.max(0, -point.x, point.x - VIEWPORT.width);
          const outY = Math.max(0, -point.y, point.y - VIEWPORT.height);
          // Where all is full, a free place may be about twice as far as pushing alone takes a box.
          expect(gone).toBeLessThanOrEqual(2 * LONGEST_DISPLACEMENT + 60 + Math.hypot(outX, outY));
        });
      }),
    );
  });

  it("answers small changes with small changes", () => {
    const from = battlefield(7);
    const STEP = 0.05;
    let before = place(boxesAt(from));
    let worst = 0;
    for (let step = 1; step <= 200; step++) {
      const moved = from.map((point, row) => ({
        x: point.x + step * STEP * Math.cos(row),
        y: point.y + step * STEP * Math.sin(row),
      }));
      const after = place(boxesAt(moved));
      for (let row = 0; row < from.length; row++) {
        worst = Math.max(
          worst,
          Math.hypot(
            (after.x[row] ?? 0) - (before.x[row] ?? 0),
            (after.y[row] ?? 0) - (before.y[row] ?? 0),
          ),
        );
      }
      before = after;
    }
    expect(worst).toBeLessThan(6);
  });

  it("moves with the camera: a pan away from the edges shifts every symbol alike", () => {
    const points = battlefield(3);
    const still = place(boxesAt(points));
    const panned = place(boxesAt(points.map(({ x, y }) => ({ x: x + 37.5, y: y - 12.25 }))));
    points.forEach((_, row) => {
      expect((panned.x[row] ?? 0) - (still.x[row] ?? 0)).toBeCloseTo(37.5, 3);
      expect((panned.y[row] ?? 0) - (still.y[row] ?? 0)).toBeCloseTo(-12.25, 3);
    });
  });
});
