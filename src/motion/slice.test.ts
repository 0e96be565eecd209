import fc from "fast-check";
import { expect, test } from "vitest";
import { DAWN, HOUR, instants, units } from "./arbitraries";
import { compileTracks } from "./compile";
import { latitude, longitude } from "./mercator";
import { Sampler } from "./sample";
import { positionAt, trackSlice } from "./slice";
import { distance } from "./sphere";

test("a unit's position is the one that the sampler finds", () => {
  fc.assert(
    fc.property(units({ step: 3 }), instants, (inputs, instant) => {
      const tracks = compileTracks(inputs);
      const { x, y } = new Sampler(tracks, instant).frame;
      inputs.forEach(({ trajectory }, row) => {
        const position = positionAt(tracks, row, instant);
        expect(position === null).toBe(trajectory === null);
        if (!position) return;
        expect(position[0]).toBeCloseTo(longitude(x[row] ?? 0), 9);
        expect(position[1]).toBeCloseTo(latitude(y[row] ?? 0), 9);
      });
    }),
  );
});

test("a slice begins and ends with the unit and is as long as its march", () => {
  fc.assert(
    fc.property(units({ step: 3 }), instants, instants, (inputs, a, b) => {
      const tracks = compileTracks(inputs);
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      inputs.forEach((_, row) => {
        const slice = trackSlice(tracks, row, from, to);
        expect(slice.at(0) ?? null).toEqual(positionAt(tracks, row, from));
        expect(slice.at(-1) ?? null).toEqual(positionAt(tracks, row, to));

        const length = slice
          .slice(1)
          .reduce((sum, position, index) => sum + distance(slice[index] ?? position, position), 0);
        let marched = 0;
        const end = tracks.offsets[row + 1] ?? 0;
        for (let i = tracks.offsets[row] ?? 0; i + 1 < end; i++) {
          const begin = Math.max(from, tracks.times[i] ?? 0);
          const until = Math.min(to, tracks.times[i + 1] ?? 0);
          marched += (Math.max(0, until - begin) * (tracks.speed[i] ?? 0)) / 1000;
        }
        expect(Math.abs(length - marched)).toBeLessThan(2 + marched * 1e-3);
      });
    }),
  );
});

const halted = compileTracks([
  {
    id: "ru-9arm",
    trajectory: {
      times: [DAWN, DAWN + HOUR, DAWN + 2 * HOUR],
      positions: [
        [118, 47],
        [118.1, 47],
        [118.1, 47],
      ],
    },
    visible: { from: DAWN, to: DAWN + HOUR },
  },
]);

test("a slice of a rest is one position", () => {
  expect(trackSlice(halted, 0, DAWN + 1.2 * HOUR, DAWN + 5 * HOUR)).toHaveLength(1);
  expect(trackSlice(halted, 0, DAWN - 5 * HOUR, DAWN)).toHaveLength(1);
});

test("a slice that ends before it begins is empty, as is one of no unit", () => {
  expect(trackSlice(halted, 0, DAWN + HOUR, DAWN)).toEqual([]);
  expect(trackSlice(halted, 5, DAWN, DAWN + HOUR)).toEqual([]);
});
