import { describe, expect, it } from "vitest";
import { magnificationIn } from "./back-row";

describe("back-row mode", () => {
  it("is half as large again up to a full-HD window, and looks the same in a finer one", () => {
    expect([1024, 1280, 1920].map(magnificationIn)).toEqual([1.5, 1.5, 1.5]);
    expect(magnificationIn(3840)).toBe(3);
  });
});
