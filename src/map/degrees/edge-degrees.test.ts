import { describe, expect, it } from "vitest";
import type { Position } from "../../campaign";
import { type Room, roomIn } from "../room";
import { degreeStep, edgeDegrees } from "./edge-degrees";

const WIDTH = 1200;
const HEIGHT = 800;

/** A map on which a degree is so many px, with 125° E, 45° N in its middle, turned by quarters. */
const flat =
  (pixels: number, turned = false) =>
  (x: number, y: number): Position => {
    const right = (x - WIDTH / 2) / pixels;
    const down = (y - HEIGHT / 2) / pixels;
    return turned ? [125 - down, 45 - right] : [125 + right, 45 - down];
  };

const room = (covered: Parameters<typeof roomIn>[2] = []) => roomIn(WIDTH, HEIGHT, covered);
const zoomOf = (pixels: number) => Math.log2((pixels * 360) / 512);
const labels = (pixels: number, where: Room = room(), turned = false) =>
  edgeDegrees(where, zoomOf(pixels), flat(pixels, turned));

describe("how many degrees get a label", () => {
  it("is fewer the farther off the map is, and never so many that they crowd", () => {
    const steps = [3.4, 4, 5, 6, 6.5, 7, 10].map(degreeStep);
    expect(steps).toEqual([10, 5, 5, 5, 1, 1, 1]);
    for (let zoom = 3; zoom < 12; zoom += 0.1) {
      expect((degreeStep(zoom) * 512 * 2 ** zoom) / 360).toBeGreaterThan(90);
    }
  });
});

describe("the degrees at a map's edges", () => {
  it("stand where their lines meet the edge, meridians above and below, parallels on both sides", () => {
    const all = labels(30);
    const top = all.filter(({ y }) => y < 20);
    expect(top.map(({ text }) => text)).toEqual([
      "110° E",
      "115° E",
      "120° E",
      "125° E",
      "130° E",
      "135° E",
      "140° E",
    ]);
    for (const { text, x } of top) {
      expect(x).toBeCloseTo(WIDTH / 2 + (Number.parseInt(text, 10) - 125) * 30, 6);
    }
    const right = all.filter(({ x }) => x > WIDTH - 40);
    expect(right.map(({ text }) => text)).toEqual(["55° N", "50° N", "45° N", "40° N", "35° N"]);
    for (const { text, y } of right) {
      expect(y).toBeCloseTo(HEIGHT / 2 + (45 - Number.parseInt(text, 10)) * 30, 6);
    }
    expect(all).toHaveLength(2 * (top.length + right.length));
  });

  it("follow a map that is turned", () => {
    const top = labels(30, room(), true).filter(({ y }) => y < 20);
    expect(top.map(({ text }) => text.at(-1))).toEqual(top.map(() => "N"));
    expect(top.length).toBeGreaterThan(3);
  });

  it("keep out from under what the page lays over the map", () => {
    const masthead = { left: 0, top: 0, right: 500, bottom: 160 };
    const covered = labels(30, room([masthead]));
    for (const { x, y } of covered) expect(x < 500 && y < 160).toBe(false);
    expect(covered.length).toBeLessThan(labels(30).length);
  });

  it("are few on a phone: along two edges, and none in the open map below the masthead", () => {
    const on = (covered: Parameters<typeof roomIn>[2] = []) =>
      edgeDegrees(roomIn(390, 400, covered), zoomOf(30), flat(30));
    expect(on().every(({ x, y }) => y < 20 || x > 360)).toBe(true);
    expect(on().some(({ y }) => y < 20)).toBe(true);
    const below = on([{ left: 8, top: 8, right: 340, bottom: 90 }]);
    expect(below.length).toBeGreaterThan(0);
    expect(below.every(({ text }) => text.endsWith("N"))).toBe(true);
  });

  it("end where the graticule ends", () => {
    const far = edgeDegrees(room(), 3.4, flat(7)).map(({ text }) => Number.parseInt(text, 10));
    expect(Math.max(...far)).toBeLessThanOrEqual(160);
    expect(Math.min(...far)).toBeGreaterThanOrEqual(32);
  });
});
