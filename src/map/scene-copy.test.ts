import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Frame, Sampler, type Tracks } from "../motion";
import { SceneCopy } from "./scene-copy";

/** Two rows: one of three vertices, one that rests on two. */
const tracks: Tracks = {
  ids: ["marching", "resting"],
  offsets: Uint32Array.of(0, 3, 5),
  times: Float64Array.of(0, 1000, 3000, 500, 2500),
  x: Float64Array.of(0.1, 0.2, 0.2, 0.4, 0.4),
  y: Float64Array.of(0.5, 0.5, 0.6, 0.4, 0.4),
  bearing: Float32Array.of(90, 180, 180, 45, 45),
  speed: Float32Array.of(3, 2, 0, 0, 0),
  vertex: Uint32Array.of(0, 1, 2, 0, 1),
  visibleFrom: Float64Array.of(0, 0),
  visibleTo: Float64Array.of(5000, 5000),
};

function frameAt(instant: number): Frame {
  const { x, y, visible } = new Sampler(tracks, instant).seek(instant);
  return { instant, x, y, visible };
}

describe("keeping a frame", () => {
  it("reads of each leg what the sampler reads", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4999 }), (instant) => {
        const scene = new SceneCopy(tracks);
        scene.take(frameAt(instant));
        const sampler = new Sampler(tracks, instant);
        sampler.seek(instant);
        for (const row of [0, 1]) {
          expect(scene.vertex(row)).toBe(sampler.vertex(row));
          expect(scene.speed(row)).toBe(sampler.speed(row));
          expect(scene.bearing(row)).toBe(sampler.bearing(row));
        }
      }),
    );
  });

  it("reads them whatever was read before", () => {
    const instants = fc.array(fc.integer({ min: -1000, max: 4999 }), { minLength: 2 });
    fc.assert(
      fc.property(instants, (list) => {
        const scene = new SceneCopy(tracks);
        for (const instant of list) {
          scene.take(frameAt(instant));
          const fresh = new SceneCopy(tracks);
          fresh.take(frameAt(instant));
          for (const row of [0, 1]) {
            expect(scene.speed(row)).toBe(fresh.speed(row));
            expect(scene.bearing(row)).toBe(fresh.bearing(row));
          }
        }
      }),
    );
  });

  it("outlasts the frame it was taken from", () => {
    const sampler = new Sampler(tracks, 500);
    const scene = new SceneCopy(tracks);
    scene.take(sampler.seek(500));
    sampler.seek(3000);
    expect(scene.instant).toBe(500);
    expect(scene.x[0]).toBeCloseTo(0.15, 12);
  });
});
