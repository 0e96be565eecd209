import { describe, expect, it } from "vitest";
import type { DrawnSymbol } from "./contract";
import { pickSymbol } from "./picking";

function symbol(unit: string, x: number, y: number): DrawnSymbol {
  return { unit, x, y, anchorX: x, anchorY: y, width: 40, height: 30, opacity: 1 };
}

describe("picking a symbol", () => {
  const symbols = [symbol("behind", 100, 100), symbol("before", 130, 100)];

  it("finds the symbol under the pointer", () => {
    expect(pickSymbol(symbols, 85, 100, "mouse")?.unit).toBe("behind");
    expect(pickSymbol(symbols, 145, 90, "mouse")?.unit).toBe("before");
  });

  it("prefers the front-most where two overlap", () => {
    expect(pickSymbol(symbols, 115, 100, "mouse")?.unit).toBe("before");
  });

  it("forgives a mouse six pixels and no more", () => {
    expect(pickSymbol(symbols, 74, 100, "mouse")?.unit).toBe("behind");
    expect(pickSymbol(symbols, 73, 100, "mouse")).toBeNull();
    expect(pickSymbol(symbols, 100, 122, "mouse")).toBeNull();
  });

  it("gives a finger 44 px of a symbol 30 px high", () => {
    expect(pickSymbol(symbols, 100, 121.9, "touch")?.unit).toBe("behind");
    expect(pickSymbol(symbols, 100, 122.1, "touch")).toBeNull();
  });

  it("takes the nearer of two that the pointer just misses", () => {
    const apart = [symbol("near", 100, 100), symbol("far", 151, 100)];
    expect(pickSymbol(apart, 124, 100, "mouse")?.unit).toBe("near");
    expect(pickSymbol(apart, 127, 100, "mouse")?.unit).toBe("far");
  });

  it("finds nothing on an empty map", () => {
    expect(pickSymbol([], 5, 5, "touch")).toBeNull();
  });
});
