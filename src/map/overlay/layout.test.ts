import { describe, expect, it } from "vitest";
import type { Campaign, Unit } from "../../campaign";
import type { Cell } from "../symbols";
import type { Camera } from "./camera";
import { matrixFrom, projectInto } from "./camera";
import { Layout, type Scene } from "./layout";
import { restingTracks } from "./resting-tracks.fixture";

const WIDTH = 1000;
const HEIGHT = 800;

/** Straight down on the middle of the mercator square, `pixels` CSS px a unit. */
function camera(pixels: number, zoom = 10): Camera {
  const matrix = new Float64Array(16);
  matrix[0] = (2 * pixels) / WIDTH;
  matrix[5] = (-2 * pixels) / HEIGHT;
  matrix[10] = 1;
  matrix[12] = -pixels / WIDTH;
  matrix[13] = pixels / HEIGHT;
  matrix[15] = 1;
  return { matrix, width: WIDTH, height: HEIGHT, zoom, pixelRatio: 1 };
}

const CELL: Cell = {
  u0: 0,
  v0: 0,
  u1: 1,
  v1: 1,
  width: 44,
  height: 36,
  anchorX: 20,
  anchorY: 22,
};
const LABEL: Cell = { ...CELL, width: 60, height: 18, anchorX: 30, anchorY: 0 };

type Points = readonly (readonly [number, number])[];

function layoutOf(
  points: Points,
  { branches = [], speed = 0 }: { branches?: readonly string[]; speed?: number } = {},
): Layout {
  const units = points.map((_, index) => ({
    id: `u${index}`,
    index,
    echelon: "regiment",
    shortName: `${index} Inf`,
    branch: branches[index] ?? "infantry",
    parent: null,
    visible: { from: 0, to: 2000 },
    trajectory: null,
  })) as Partial<Unit>[] as Unit[];
  const view: Campaign["camera"] = { center: [0, 0], zoom: 10, bearing: 0, pitch: 0 };
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const campaign = {
    units,
    unitById,
    camera: view,
    chapters: [],
    period: { from: 0, to: 1000 },
    rate: 1,
  };
  return new Layout(campaign, restingTracks(points, speed));
}

function sceneOf(points: Points): Scene {
  const count = points.length;
  return {
    instant: 300,
    x: Float64Array.from(points, ([x]) => x),
    y: Float64Array.from(points, ([, y]) => y),
    legs: { bearing: () => 0, speed: () => 0, vertex: () => 0 },
    visible: new Uint8Array(count).fill(1),
  };
}

const cells = (count: number, cell: Cell) => Array.from({ length: count }, () => cell);

describe("projecting", () => {
  it("puts the middle of the square in the middle of the view, south below", () => {
    const point = { x: 0, y: 0 };
    expect(projectInto(point, camera(1000), 0.5, 0.5)).toBe(true);
    expect(point).toEqual({ x: 500, y: 400 });
    projectInto(point, camera(1000), 0.6, 0.7);
    expect(point.x).toBeCloseTo(600);
    expect(point.y).toBeCloseTo(600);
  });

  it("has no place for what lies behind the eye", () => {
    const behind = camera(1000);
    behind.matrix[15] = -1;
    expect(projectInto({ x: 0, y: 0 }, behind, 0.5, 0.5)).toBe(false);
  });

  it("keeps a hundredth of a pixel in single precision at zoom 16", () => {
    const pixels = 512 * 2 ** 16;
    const close = camera(pixels);
    const origin = [0.5000123, 0.5000456] as const;
    const relative = new Float32Array(16);
    matrixFrom(close, origin[0], origin[1], relative);
    const x = 0.50001;
    const [m0 = 0, m12 = 0] = [relative[0], relative[12]];
    const clip = Math.fround(m0 * Math.fround(x - origin[0])) + m12;
    const exact = { x: 0, y: 0 };
    projectInto(exact, close, x, origin[1]);
    expect(((clip + 1) / 2) * WIDTH).toBeCloseTo(exact.x, 2);
  });
});

describe("laying out symbols", () => {
  const alone: Points = [[0.55, 0.5]];
  const close: Points = [
    [0.5, 0.5],
    [0.51, 0.5],
  ];

  function show(layout: Layout, points: Points, from: Camera): void {
    const count = points.length;
    layout.update(from, sceneOf(points), cells(count, CELL), cells(count, LABEL));
  }

  it("draws a lone symbol where its unit is", () => {
    const layout = layoutOf(alone);
    show(layout, alone, camera(1000));
    expect(layout.x[0]).toBeCloseTo(550, 9);
    expect(layout.y[0]).toBeCloseTo(400, 9);
    expect(layout.displacement(0)).toBeCloseTo(0, 9);
    const drawn = layout.drawn(0, CELL, 1, 1);
    expect(drawn).toMatchObject({ unit: "u0", anchorX: 550, width: 44, height: 36 });
    expect(drawn.x).toBeCloseTo(552);
    expect(drawn.y).toBeCloseTo(396);
  });

  it("parts symbols with their labels, and keeps the true places", () => {
    const layout = layoutOf(close);
    show(layout, close, camera(1000));
    const apartX = Math.abs((layout.x[0] ?? 0) - (layout.x[1] ?? 0));
    const apartY = Math.abs((layout.y[0] ?? 0) - (layout.y[1] ?? 0));
    expect(apartX >= 59 || apartY >= 36 * layout.scale + 16).toBe(true);
    expect([...layout.anchorX]).toEqual([500, 510]);
  });

  it("gives the same places whatever was shown before", () => {
    const points = Array.from(
      { length: 12 },
      (_, index) => [0.5 + index * 0.004, 0.5 - (index % 3) * 0.01] as const,
    );
    const fresh = layoutOf(points);
    const used = layoutOf(points);
    show(used, points, camera(3000, 7));
    for (const layout of [fresh, used]) show(layout, points, camera(1000));
    expect([...used.x, ...used.y]).toEqual([...fresh.x, ...fresh.y]);
    expect(fresh.displacement(0)).toBeGreaterThan(0);
  });

  it("is half as large again on a page that magnifies the map by half, for the same ground", () => {
    const far = { ...camera(1000, 8.6), width: 1440, height: 900 };
    const plain = layoutOf(alone);
    show(plain, alone, far);
    const magnified = layoutOf(alone);
    show(magnified, alone, {
      ...far,
      width: far.width / 1.5,
      height: far.height / 1.5,
      zoom: far.zoom - Math.log2(1.5),
      magnification: 1.5,
    });
    expect(plain.scale).toBeLessThan(1);
    expect(magnified.scale).toBeCloseTo(plain.scale, 9);
  });

  it("needs less room from far out, where labels are gone and symbols smaller", () => {
    const layout = layoutOf(close);
    show(layout, close, camera(1000, 10));
    const near = layout.displacement(0);
    show(layout, close, camera(1000, 6));
    expect(layout.displacement(0)).toBeLessThan(near);
    expect(layout.labelOpacity[0]).toBe(0);
  });

  it("lets aircraft fly over without anybody making room", () => {
    const flying = layoutOf(close, { branches: ["air", "infantry"], speed: 100 });
    show(flying, close, camera(1000));
    expect(flying.displacement(0)).toBeGreaterThan(30);
    expect(flying.displacement(1)).toBe(0);
    const landed = layoutOf(close, { branches: ["air", "air"] });
    show(landed, close, camera(1000));
    expect(landed.displacement(0)).toBeGreaterThan(10);
  });

  it("shows nothing of a unit that is not there", () => {
    const layout = layoutOf(alone);
    const gone = sceneOf(alone);
    gone.visible[0] = 0;
    layout.update(camera(1000), gone, cells(1, CELL), cells(1, LABEL));
    expect(layout.shown[0]).toBe(0);
  });
});
