import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FADE_TIME, Fades, longestStepAt } from "./fades";

const HOUR = 3_600_000;
const on = Uint8Array.of(1);
const off = Uint8Array.of(0);

function begun(duration = FADE_TIME): Fades {
  const fades = new Fades(1, duration, 24 * HOUR);
  fades.update(off, 0, 1000);
  return fades;
}

describe("fades", () => {
  it("bring a unit in over their time, from when it comes", () => {
    const fades = begun();
    fades.update(on, HOUR, 9000);
    expect([fades.opacity[0], fades.present[0], fades.running]).toEqual([0, 1, true]);
    fades.update(on, HOUR, 9150);
    expect(fades.opacity[0]).toBeCloseTo(0.5);
    fades.update(on, HOUR, 9300);
    expect([fades.opacity[0], fades.running]).toEqual([1, false]);
  });

  it("keep a unit that has gone until its fade is over", () => {
    const fades = new Fades(1, FADE_TIME, 24 * HOUR);
    fades.update(on, 0, 0);
    fades.update(off, HOUR, 1000);
    fades.update(off, HOUR, 1100);
    expect(fades.opacity[0]).toBeCloseTo(2 / 3);
    expect(fades.present[0]).toBe(1);
    fades.update(off, HOUR, 1400);
    expect([fades.opacity[0], fades.present[0], fades.running]).toEqual([0, 0, false]);
  });

  it("turn round where they are", () => {
    const fades = begun();
    fades.update(on, HOUR, 2000);
    fades.update(on, HOUR, 2200);
    fades.update(off, 0, 2260);
    expect(fades.opacity[0]).toBeCloseTo(2 / 3 - 1 / 5);
  });

  it("are not for a jump, the first picture, or who wants no motion", () => {
    const first = new Fades(1, FADE_TIME, 24 * HOUR);
    first.update(on, 0, 0);
    expect([first.opacity[0], first.running]).toEqual([1, false]);
    const jump = begun();
    jump.update(on, 25 * HOUR, 1016);
    expect([jump.opacity[0], jump.running]).toEqual([1, false]);
    const calm = begun(0);
    calm.update(on, HOUR, 1016);
    expect([calm.opacity[0], calm.running]).toEqual([1, false]);
  });

  it("end in what the instant alone asks for, whatever came before", () => {
    const steps = fc.record({
      visible: fc.uint8Array({ minLength: 4, maxLength: 4, max: 1 }),
      on: fc.integer({ min: -48, max: 48 }),
      wait: fc.double({ min: 0, max: 400, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(steps, { minLength: 1, maxLength: 12 }), (history) => {
        const fades = new Fades(4, FADE_TIME, 24 * HOUR);
        let [instant, time] = [0, 0];
        for (const { visible, on, wait } of history) {
          instant += on * HOUR;
          time += wait;
          fades.update(visible, instant, time);
          fades.opacity.forEach((opacity, row) => {
            expect(fades.present[row]).toBe(opacity > 0 || visible[row] === 1 ? 1 : 0);
          });
        }
        const { visible } = history.at(-1) ?? { visible: new Uint8Array(4) };
        // A hair more than the fade takes, for sums of times are not exact.
        fades.update(visible, instant, time + FADE_TIME + 0.01);
        expect(fades.running).toBe(false);
        expect([...fades.opacity]).toEqual([...visible]);
      }),
    );
  });
});

describe("the longest step that is motion", () => {
  it("is a day, or a second of a campaign that plays faster", () => {
    expect(longestStepAt(3 * 3600)).toBe(24 * HOUR);
    expect(longestStepAt(10 * 86_400)).toBe(240 * HOUR);
  });
});
