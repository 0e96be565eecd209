import fc from "fast-check";
import type { Position } from "../campaign";
import type { ChangeInput } from "./changes";

/** 1 July 1939, 00:00 +08:00, ms since the Unix epoch. */
export const DAWN = Date.UTC(1939, 5, 30, 16);
export const HOUR = 3_600_000;

const ACTIONS = ["hold", "advance", "attack", "withdraw"] as const;

/** An instant from a day before `DAWN` to 60 days after it. */
export const instants = fc
  .integer({ min: -24 * 3600, max: 60 * 24 * 3600 })
  .map((s) => DAWN + s * 1000);

interface Reach {
  /** Farthest step from one vertex to the next, degrees of longitude and of latitude. */
  readonly step: number;
}

/** Units of up to 12 vertices between 60 S and 60 N; a step of 0 is a rest, some have no trajectory. */
export function units({ step }: Reach): fc.Arbitrary<readonly ChangeInput[]> {
  const leg = fc.record({
    seconds: fc.integer({ min: 1, max: 5 * 24 * 3600 }),
    rests: fc.boolean(),
    east: fc.double({ min: -step, max: step, noNaN: true }),
    north: fc.double({ min: -step, max: step, noNaN: true }),
    action: fc.constantFrom(...ACTIONS),
  });
  const trajectory = fc
    .record({
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -50, max: 50, noNaN: true }),
      legs: fc.array(leg, { minLength: 1, maxLength: 12 }),
    })
    .map(({ lon, lat, legs }) => {
      let time = DAWN;
      let here: Position = [lon, lat];
      return {
        times: legs.map(({ seconds }) => {
          time += seconds * 1000;
          return time;
        }),
        positions: legs.map(({ rests, east, north }) => {
          if (!rests) here = [wrap(here[0] + east), clamp(here[1] + north)];
          return here;
        }),
        actions: legs.map(({ action }) => action),
      };
    });
  const span = fc.tuple(instants, instants).map(([a, b]) => ({
    from: Math.min(a, b),
    to: Math.max(a, b),
  }));
  return fc
    .array(fc.record({ trajectory: fc.option(trajectory, { freq: 6 }), visible: span }), {
      minLength: 1,
      maxLength: 6,
    })
    .map((list) => list.map((unit, index) => ({ id: `u${index}`, ...unit })));
}

function wrap(lon: number): number {
  return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
}

function clamp(lat: number): number {
  return Math.min(60, Math.max(-60, lat));
}
