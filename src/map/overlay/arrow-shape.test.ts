import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCampaign } from "../../campaign";
import { compileMotion } from "../../motion";
import { shownMoves } from "./arrow-moves";
import { ArrowProbe, arrowAlong, deepestLoop } from "./arrow-outline.fixture";
import { ArrowPaths } from "./arrow-paths";
import { HEAD } from "./arrow-shape";

type Way = [number, number][];

const GEODATA = join(import.meta.dirname, "../../../geodata");
const HOUR = 3_600_000;
const WIDTH = 14;
/** An edge may cross itself in loops up to this deep, in widths of the arrow. */
const TOLERANCE = 0.35;

/** A way of up to 14 pieces that turns at most 60 degrees either way from a main direction. */
const ways = fc
  .record({
    main: fc.integer({ min: -180, max: 180 }).map((degrees) => (degrees * Math.PI) / 180),
    pieces: fc.array(
      fc.record({
        // Whole numbers, for doubles are nearly all next to nothing.
        length: fc.integer({ min: 0, max: 160 }),
        turn: fc.integer({ min: -60, max: 60 }).map((degrees) => (degrees * Math.PI) / 180),
      }),
      { minLength: 1, maxLength: 14 },
    ),
  })
  .map(({ main, pieces }) => {
    const way: Way = [[300, 300]];
    let [x, y] = [300, 300];
    for (const { length, turn } of pieces) {
      x += length * Math.cos(main + turn);
      y += length * Math.sin(main + turn);
      way.push([x, y]);
    }
    return way;
  });

/** The way cut off a share (0..1) of its length from the beginning. */
function cut(way: Way, share: number): Way {
  const steps = way.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = way[index] ?? [x, y];
    return Math.hypot(x - fromX, y - fromY);
  });
  let left = share * steps.reduce((sum, step) => sum + step, 0);
  const done: Way = way.slice(0, 1);
  for (const [index, step] of steps.entries()) {
    const [x0, y0] = way[index] ?? [0, 0];
    const [x1, y1] = way[index + 1] ?? [0, 0];
    const part = step > 0 ? Math.min(1, left / step) : 1;
    done.push([x0 + part * (x1 - x0), y0 + part * (y1 - y0)]);
    left -= step;
    if (left <= 0) break;
  }
  return done;
}

/** The edge of an arrow that has grown along all of a way; empty without length. */
function arrowOutline(way: Way, width: number): [number, number][] {
  const { probe, grown } = arrowAlong(way, width);
  // The tail is where the way begins, and the ring is told from there.
  const [originX, originY] = way[0] ?? [0, 0];
  return grown ? probe.outline().map(([x, y]) => [x + originX, y + originY]) : [];
}

/** Farthest that any point of one ring lies from the edge of the other. */
function distanceBetween(one: readonly [number, number][], other: readonly [number, number][]) {
  let farthest = 0;
  for (const [x, y] of one) {
    let nearest = Number.POSITIVE_INFINITY;
    other.forEach(([x0, y0], index) => {
      const [x1, y1] = other[(index + 1) % other.length] ?? [x0, y0];
      const square = (x1 - x0) ** 2 + (y1 - y0) ** 2;
      const along = square > 0 ? ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / square : 0;
      const on = Math.min(1, Math.max(0, along));
      nearest = Math.min(nearest, Math.hypot(x - x0 - on * (x1 - x0), y - y0 - on * (y1 - y0)));
    });
    farthest = Math.max(farthest, nearest);
  }
  return farthest;
}

describe("the outline of an arrow", () => {
  it("is a tapered body and a head on a straight way", () => {
    const ring = arrowOutline(
      [
        [0, 0],
        [400, 0],
      ],
      20,
    );
    const at = (x: number) =>
      Math.max(...ring.filter((p) => Math.abs(p[0] - x) < 4).map((p) => p[1]));
    expect(at(0)).toBeLessThan(3.5);
    expect(at(200)).toBeGreaterThan(at(0) + 2);
    expect(at(350)).toBeGreaterThan(9);
    expect(at(350)).toBeLessThanOrEqual(10);
    expect(Math.max(...ring.map((p) => p[1]))).toBeCloseTo((HEAD.width / 2) * 20, 3);
    expect(Math.max(...ring.map((p) => p[0]))).toBeCloseTo(400, 3);
  });

  it("has its tip on the unit and its tail where the move began", () => {
    fc.assert(
      fc.property(ways, (way) => {
        const ring = arrowOutline(way, WIDTH);
        const tail = way[0] ?? [0, 0];
        const tip = way.at(-1) ?? [0, 0];
        if (Math.hypot(tip[0] - tail[0], tip[1] - tail[1]) < 1) return;
        expect(ring.flat().every(Number.isFinite)).toBe(true);
        const nearest = (to: readonly number[]) =>
          Math.min(...ring.map(([x, y]) => Math.hypot(x - (to[0] ?? 0), y - (to[1] ?? 0))));
        expect(nearest(tip)).toBeLessThan(0.01);
        expect(nearest(tail)).toBeLessThan(WIDTH / 2);
      }),
    );
  });

  it("does not cross itself", () => {
    fc.assert(
      fc.property(ways, (way) => {
        expect(deepestLoop(arrowOutline(way, WIDTH)) / WIDTH).toBeLessThan(TOLERANCE);
      }),
      { numRuns: 300 },
    );
  });

  it("moves little when the unit does", () => {
    fc.assert(
      fc.property(ways, fc.double({ min: 0.05, max: 0.99, noNaN: true }), (way, share) => {
        const one = cut(way, share);
        const [x, y] = one.at(-1) ?? [0, 0];
        const other = cut(way, share + 0.002);
        const [toX, toY] = other.at(-1) ?? [0, 0];
        const step = Math.hypot(toX - x, toY - y);
        const moved = distanceBetween(arrowOutline(one, WIDTH), arrowOutline(other, WIDTH));
        expect(moved).toBeLessThan(1.5 + 5 * step);
      }),
    );
  });

  it("has no vertices without a way", () => {
    const nowhere: Way = [
      [5, 5],
      [5, 5],
    ];
    expect(arrowOutline(nowhere, WIDTH)).toEqual([]);
  });

  it("tells of each vertex where it lies in the arrow's own frame", () => {
    const { probe } = arrowAlong(
      [
        [0, 0],
        [900, 0],
      ],
      WIDTH,
    );
    for (const pair of probe.strip()) {
      for (const { x, y, z: behind, w: beside } of pair) {
        expect(behind).toBeCloseTo(900 - x, 6);
        expect(beside).toBeCloseTo(y, 6);
        if (behind > HEAD.length * WIDTH + 1e-6) {
          expect(Math.abs(beside)).toBeCloseTo(probe.halfBody(behind), 6);
        }
      }
    }
  });
});

const shelf = JSON.parse(readFileSync(join(GEODATA, "campaigns/index.json"), "utf8")) as {
  campaigns: { id: string }[];
};
const read = async (path: string) => readFileSync(join(GEODATA, path), "utf8");

describe.each(shelf.campaigns.map(({ id }) => id))("the arrows of %s", (id) => {
  it("are whole at every hour, at the campaign's own zoom", { timeout: 120_000 }, async () => {
    const { campaign } = await loadCampaign(read, id);
    if (!campaign) throw new Error(`${id} does not load`);
    const { tracks } = compileMotion(campaign.units);
    const scale = 512 * 2 ** campaign.camera.zoom;
    let arrows = 0;
    let moving = false;
    for (const unit of campaign.units) {
      const moves = shownMoves(tracks, unit, campaign.rate);
      const probe = new ArrowProbe(new ArrowPaths(tracks, moves));
      for (const [path, { from, to }] of moves.entries()) {
        moving = true;
        for (let hour = Math.ceil(from / HOUR); hour * HOUR <= to; hour++) {
          if (!probe.grow(path, hour * HOUR, WIDTH, scale)) continue;
          const ring = probe.outline();
          arrows++;
          const sound = ring.flat().every(Number.isFinite) && deepestLoop(ring) < TOLERANCE * WIDTH;
          if (!sound) expect.fail(`${unit.id} at ${new Date(hour * HOUR).toISOString()}`);
        }
      }
    }
    expect(arrows > 0).toBe(moving);
  });
});
