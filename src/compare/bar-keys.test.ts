import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareAfterKey } from "./bar-keys";

describe("keys on the bar", () => {
  it("move it by small steps, by large ones with Shift, and to the ends", () => {
    expect(shareAfterKey("ArrowRight", false, 0.5)).toBeCloseTo(0.52);
    expect(shareAfterKey("ArrowLeft", true, 0.5)).toBeCloseTo(0.4);
    expect(shareAfterKey("Home", false, 0.5)).toBe(0);
    expect(shareAfterKey("End", false, 0.5)).toBe(1);
    expect(shareAfterKey("q", false, 0.5)).toBeNull();
  });

  it("never push it off the stage", () => {
    const keys = fc.constantFrom("ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End");
    fc.assert(
      fc.property(
        keys,
        fc.boolean(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (key, shift, at) => {
          const share = shareAfterKey(key, shift, at);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
