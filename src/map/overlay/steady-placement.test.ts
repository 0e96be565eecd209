import { describe, expect, it } from "vitest";
import type { Tracks } from "../../motion";
import { Sampler } from "../../motion";
import { roomIn } from "../room";
import type { Camera } from "./camera";
import { SteadyPlacement } from "./steady-placement";

const EXTENT = 1000;

/** The mercator square filling a view of 1000 CSS px, from straight above. */
function camera(): Camera {
  const matrix = Float64Array.of(2, 0, 0, 0, 0, -2, 0, 0, 0, 0, 1, 0, -1, 1, 0, 1);
  return { matrix, width: EXTENT, height: EXTENT, zoom: 1, pixelRatio: 1 };
}

/** A unit that rests in the middle, and one that passes close by it from west to east. */
const tracks: Tracks = {
  ids: ["resting", "passing"],
  offsets: Uint32Array.of(0, 2, 4),
  times: Float64Array.of(0, 10_000, 0, 10_000),
  x: Float64Array.of(0.5, 0.5, 0.4, 0.6),
  y: Float64Array.of(0.5, 0.5, 0.501, 0.501),
  bearing: new Float32Array(4),
  speed: Float32Array.of(0, 0, 5, 0),
  vertex: Uint32Array.of(0, 1, 0, 1),
  visibleFrom: Float64Array.of(0, 0),
  visibleTo: Float64Array.of(20_000, 20_000),
};

const BEATS = Float64Array.from({ length: 11 }, (_, beat) => beat * 1000);
const NO_OFFSET = new Float32Array(2);
const view = camera();
const ROOM = roomIn(EXTENT, EXTENT);
/** Nobody stands for anybody. */
const FOLDING = {
  unfold: (_: Float32Array, __: Float32Array, out: Float32Array) => void out.fill(1),
};

function placedBy(placement: SteadyPlacement, instant: number): number[] {
  const frame = new Sampler(tracks, instant).seek(instant);
  const x = new Float64Array(2);
  const y = new Float64Array(2);
  const wanted = {
    rows: Int32Array.of(0, 1),
    count: 2,
    x: frame.x.map((value) => value * EXTENT),
    y: frame.y.map((value) => value * EXTENT),
  };
  const boxes = {
    width: new Float32Array(2).fill(40),
    height: new Float32Array(2).fill(30),
    shares: new Float32Array(2).fill(1),
    offsetX: NO_OFFSET,
    offsetY: NO_OFFSET,
  };
  const aside = { asideX: new Float64Array(2), asideY: new Float64Array(2) };
  placement.place(boxes, wanted, view, ROOM, instant, { x, y, ...aside });
  return [...x, ...y];
}

const fresh = () => new SteadyPlacement(tracks, [false, false], BEATS, FOLDING);

describe("placing steadily", () => {
  it("gives the same places whichever way one came to an instant", () => {
    const used = fresh();
    for (const instant of [9000, 100, 5100, 5200, 4900]) placedBy(used, instant);
    expect(placedBy(used, 5050)).toEqual(placedBy(fresh(), 5050));
  });

  it("parts boxes at the beats", () => {
    const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = placedBy(fresh(), 5000);
    expect(Math.abs(x1 - x0) >= 40 || Math.abs(y1 - y0) >= 30).toBe(true);
  });

  it("glides: no step of a hundredth of a beat moves a resting symbol far", () => {
    const placement = fresh();
    let before = placedBy(placement, 0);
    for (let instant = 10; instant <= 10_000; instant += 10) {
      const now = placedBy(placement, instant);
      const moved = Math.hypot((now[0] ?? 0) - (before[0] ?? 0), (now[2] ?? 0) - (before[2] ?? 0));
      expect(moved).toBeLessThan(1);
      before = now;
    }
  });

  it("leaves units alone before the first beat and after the last", () => {
    expect(placedBy(fresh(), 0)).toEqual([500, 400, 500, 501]);
    expect(placedBy(fresh(), 15_000)).toEqual([500, 600, 500, 501]);
  });
});
