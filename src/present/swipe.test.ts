import { describe, expect, it } from "vitest";
import { cueOfTouch } from "./swipe";

const at = (x: number, y = 300) => ({ x, y });

describe("a finger on the lectern", () => {
  it("turns on with a tap on the right half and back with one on the left", () => {
    expect(cueOfTouch(at(700), at(702), 1000)).toBe("next");
    expect(cueOfTouch(at(100), at(100), 1000)).toBe("previous");
  });

  it("turns on with a swipe to the left, wherever it begins", () => {
    expect(cueOfTouch(at(200), at(80), 1000)).toBe("next");
    expect(cueOfTouch(at(700), at(900), 1000)).toBe("previous");
  });

  it("counts the middle of the screen to the right half, and an unsteady tap as one", () => {
    expect(cueOfTouch(at(500), at(500), 1000)).toBe("next");
    expect(cueOfTouch(at(100, 300), at(106, 308), 1000)).toBe("previous");
  });

  it("takes a drag up or a short slip for nothing", () => {
    expect(cueOfTouch(at(700, 300), at(720, 120), 1000)).toBeNull();
    expect(cueOfTouch(at(700), at(725), 1000)).toBeNull();
  });
});
