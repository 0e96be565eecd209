import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCampaign } from "../../campaign";
import { compileMotion, type Move, movesOf, type Tracks } from "../../motion";
import { ArrowStrip, HEAD } from "./arrow-geometry";
import { arrowOutline, deepestLoop } from "./arrow-outline.fixture";

type Way = [number, number][];

const GEODATA = join(import.meta.dirname, "../../../geodata");
const HOUR = 3_600_000;
const WIDTH = 14;
/** An edge may cross itself in loops up to this deep, in widths of the arrow. */
const TOLERANCE = 0.35;

/** A way of up to 14 pieces that turns at most 60 degrees either way from a main direction. */
const ways = fc
  .record({
    main: fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
    pieces: fc.array(
      fc.record({
        length: fc.double({ min: 0, max: 160, noNaN: true }),
        turn: fc.double({ min: -Math.PI / 3, max: Math.PI / 3, noNaN: true }),
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
      HEAD,
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
        const ring = arrowOutline(way, WIDTH, HEAD);
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
        expect(deepestLoop(arrowOutline(way, WIDTH, HEAD)) / WIDTH).toBeLessThan(TOLERANCE);
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
        const moved = distanceBetween(
          arrowOutline(one, WIDTH, HEAD),
          arrowOutline(other, WIDTH, HEAD),
        );
        expect(moved).toBeLessThan(1.5 + 5 * step);
      }),
    );
  });

  it("has no vertices without a way or out of sight", () => {
    expect(
      arrowOutline(
        [
          [5, 5],
          [5, 5],
        ],
        WIDTH,
        HEAD,
      ),
    ).toEqual([]);
    const strip = new ArrowStrip();
    strip.begin();
    strip.through(0, -900);
    strip.through(500, -900);
    const window = { left: 0, top: 0, right: 500, bottom: 500 };
    expect(strip.lay(WIDTH, HEAD, 2, window)).toBe(false);
  });

  it("draws of a long arrow what can be seen, as if all were drawn", () => {
    const window = { left: 4000, top: -100, right: 4300, bottom: 100 };
    const strip = new ArrowStrip();
    strip.begin();
    for (let x = 0; x <= 9000; x += 250) strip.through(x, 0);
    expect(strip.lay(WIDTH, HEAD, 0, window)).toBe(true);
    expect(strip.length).toBeCloseTo(9000, 6);
    for (let word = 0; word < strip.vertices * 4; word += 4) {
      const [x = 0, y = 0, behind = 0] = strip.data.subarray(word, word + 3);
      expect(behind).toBeCloseTo(9000 - x, 1);
      expect(Math.abs(y)).toBeCloseTo(strip.halfWidth(behind, HEAD), 3);
      expect(x).toBeGreaterThan(3600);
      expect(x).toBeLessThan(4700);
    }
  });
});

const shelf = JSON.parse(readFileSync(join(GEODATA, "campaigns/index.json"), "utf8")) as {
  campaigns: { id: string }[];
};
const read = async (path: string) => readFileSync(join(GEODATA, path), "utf8");

/** The way of a move from its beginning to an instant, CSS px. */
function wayOf(
  { times, x, y }: Tracks,
  { first, last }: Move,
  instant: number,
  scale: number,
): Way {
  const way: Way = [];
  const add = (atX: number, atY: number) =>
    way.push([(atX - (x[first] ?? 0)) * scale, (atY - (y[first] ?? 0)) * scale]);
  for (let vertex = first; vertex <= last; vertex++) {
    const [time, from] = [times[vertex] ?? 0, times[vertex - 1] ?? 0];
    const [toX, toY] = [x[vertex] ?? 0, y[vertex] ?? 0];
    if (time > instant) {
      const share = (instant - from) / (time - from);
      const [fromX, fromY] = [x[vertex - 1] ?? 0, y[vertex - 1] ?? 0];
      add(fromX + share * (toX - fromX), fromY + share * (toY - fromY));
      break;
    }
    add(toX, toY);
  }
  return way;
}

describe.each(shelf.campaigns.map(({ id }) => id))("the arrows of %s", (id) => {
  it("are whole at every hour, at the campaign's own zoom", { timeout: 60_000 }, async () => {
    const { campaign } = await loadCampaign(read, id);
    if (!campaign) throw new Error(`${id} does not load`);
    const { tracks } = compileMotion(campaign.units);
    const scale = 512 * 2 ** campaign.camera.zoom;
    let arrows = 0;
    let moving = false;
    for (const { branch, index, trajectory } of campaign.units) {
      if (!trajectory || branch === "air") continue;
      for (const move of movesOf(tracks, index, trajectory.actions, 700 * campaign.rate)) {
        moving = true;
        for (let hour = Math.ceil(move.from / HOUR); hour * HOUR <= move.to; hour++) {
          const ring = arrowOutline(wayOf(tracks, move, hour * HOUR, scale), WIDTH, HEAD);
          if (ring.length === 0) continue;
          arrows++;
          const sound = ring.flat().every(Number.isFinite) && deepestLoop(ring) < TOLERANCE * WIDTH;
          if (!sound) expect.fail(`${trajectory.unit} at ${new Date(hour * HOUR).toISOString()}`);
        }
      }
    }
    expect(arrows > 0).toBe(moving);
  });
});
