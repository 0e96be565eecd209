import fc from "fast-check";
import { expect, test } from "vitest";
import { activityProfile } from "./activity";
import { DAWN, HOUR, units } from "./arbitraries";
import { compileTracks } from "./compile";
import { Sampler } from "./sample";

// One degree of the meridian, 111.195 km, in two hours after an hour's rest.
const march = {
  id: "jp-26ir",
  trajectory: {
    times: [DAWN, DAWN + HOUR, DAWN + 3 * HOUR],
    positions: [
      [118, 47],
      [118, 47],
      [118, 48],
    ] as [number, number][],
  },
  visible: { from: DAWN, to: DAWN + 9 * HOUR },
};

test("gives each part of the time its kilometres", () => {
  const profile = [...activityProfile(compileTracks([march, march]), DAWN, DAWN + 4 * HOUR, 4)];
  const expected = [0, 111.195, 111.195, 0];
  expect(profile).toHaveLength(4);
  profile.forEach((km, bin) => void expect(km).toBeCloseTo(expected[bin] ?? 0, 2));
});

test("counts only what is seen", () => {
  const hidden = { ...march, visible: { from: DAWN, to: DAWN + 2 * HOUR } };
  const [km] = activityProfile(compileTracks([hidden]), DAWN, DAWN + 9 * HOUR, 1);
  expect(km).toBeCloseTo(111.195 / 2, 2);
});

test("loses nothing between the parts, and agrees with the speeds that are sampled", () => {
  fc.assert(
    fc.property(units({ step: 1 }), fc.integer({ min: 1, max: 40 }), (inputs, bins) => {
      const tracks = compileTracks(inputs);
      const to = DAWN + 60 * 24 * HOUR;
      const total = activityProfile(tracks, DAWN, to, bins).reduce((sum, km) => sum + km, 0);
      const [whole = 0] = activityProfile(tracks, DAWN, to, 1);
      // Parts are held in single precision, whose smallest number is all that is left of a march of no length.
      expect(Math.abs(total - whole)).toBeLessThanOrEqual(1e-4 * whole + 1e-12);

      const step = (to - DAWN) / 4000;
      const sampler = new Sampler(tracks, DAWN);
      let sampled = 0;
      for (let instant = DAWN + step / 2; instant < to; instant += step) {
        sampler.seek(instant).visible.forEach((visible, row) => {
          if (visible) sampled += (sampler.speed(row) * step) / 1e6;
        });
      }
      const fastest = Math.max(...tracks.speed, 0);
      const boundaries = tracks.times.length + 2 * inputs.length;
      expect(Math.abs(sampled - whole)).toBeLessThanOrEqual(
        1e-3 + (boundaries * fastest * step) / 1e6,
      );
    }),
    { numRuns: 30 },
  );
});

test("refuses an empty time and no parts", () => {
  const tracks = compileTracks([march]);
  expect(() => activityProfile(tracks, DAWN, DAWN, 4)).toThrow(RangeError);
  expect(() => activityProfile(tracks, DAWN, DAWN + HOUR, 0)).toThrow(RangeError);
});
