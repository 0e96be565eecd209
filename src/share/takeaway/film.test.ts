import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cue } from "../../talk";
import { countFrames, instantsOfCue } from "./film";

const cue = (seconds: number): Cue => ({
  id: "c",
  campaign: "k",
  passage: "p",
  seconds,
  hide: [],
  notes: "",
  minutes: 1,
  hidden: false,
});

describe("the frames of a cue", () => {
  it("run evenly from its beginning to its end, and then stand", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom(24, 25, 30, 60),
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 1e10 }),
        (seconds, rate, from, length) => {
          const frames = instantsOfCue({ from, to: from + length, cue: cue(seconds) }, rate);
          expect(frames).toHaveLength((seconds + 2) * rate);
          if (seconds > 0) expect(frames[0]).toBe(from);
          expect(frames.at(-1)).toBe(from + length);
          expect(frames[seconds * rate]).toBe(from + length);
          frames.slice(1).forEach((instant, index) => {
            expect(instant).toBeGreaterThanOrEqual(frames[index] ?? 0);
          });
        },
      ),
    );
  });

  it("are counted without being made", () => {
    expect(countFrames([{ cue: cue(3) }, { cue: cue(0) }], 24)).toBe(5 * 24 + 2 * 24);
  });
});
