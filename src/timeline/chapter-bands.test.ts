import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Chapter } from "../campaign";
import { chapterBands } from "./chapter-bands";

const chapter = (id: string, from: number, to: number): Chapter => ({
  id,
  title: "The night crossing",
  file: `${id}.md`,
  from,
  to,
  camera: { center: [118.6, 47.7], zoom: 10, bearing: 0, pitch: 0 },
  focus: { units: [], places: [] },
  lecture: [],
  passages: [],
});

describe("chapters as bands", () => {
  it("end where the next begins, and say only their number where words don't fit", () => {
    const bands = chapterBands(
      [chapter("a", 0, 400), chapter("b", 300, 320), chapter("c", 320, 1000)],
      { from: 0, to: 1000 },
      1000,
    );
    expect(bands.map(({ x, width, label }) => [x, width, label])).toEqual([
      [0, 300, "1  The night crossing"],
      [300, 20, "2"],
      [320, 680, "3  The night crossing"],
    ]);
  });

  it("cut long titles, and say nothing in a sliver", () => {
    const bands = chapterBands(
      [chapter("a", 0, 100), chapter("b", 100, 103)],
      { from: 0, to: 1000 },
      1000,
    );
    expect(bands.map(({ label }) => label)).toEqual(["1  The night…", ""]);
  });

  it("stay on the track with room for their labels", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 2000 }), { minLength: 2, maxLength: 14 }),
        fc.integer({ min: 0, max: 1900 }),
        fc.integer({ min: 10, max: 2000 }),
        (cuts, from, span) => {
          const times = cuts.sort((a, b) => a - b);
          const chapters = times.map((time, i) => chapter(`c${i}`, time, times[i + 1] ?? 2100));
          let last = 0;
          for (const band of chapterBands(chapters, { from, to: from + span }, 700)) {
            expect(band.x).toBeGreaterThanOrEqual(last - 1e-9);
            last = band.x + band.width;
            expect(last).toBeLessThanOrEqual(700 + 1e-9);
            expect(band.labelX + band.label.length * 6.6).toBeLessThanOrEqual(band.width + 1e-9);
          }
        },
      ),
    );
  });
});
