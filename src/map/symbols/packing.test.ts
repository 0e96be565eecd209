import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packShelves } from "./packing";

const extents = fc.array(
  fc.record({ width: fc.integer({ min: 1, max: 200 }), height: fc.integer({ min: 1, max: 90 }) }),
  { maxLength: 60 },
);

describe("packing a sheet", () => {
  it("keeps every picture on the sheet and apart from all others", () => {
    fc.assert(
      fc.property(extents, (items) => {
        const { width, height, left, top } = packShelves(items, 4096);
        const boxes = items.map((item, index) => ({
          left: left[index] ?? -1,
          top: top[index] ?? -1,
          right: (left[index] ?? -1) + item.width,
          bottom: (top[index] ?? -1) + item.height,
        }));
        boxes.forEach((a, index) => {
          expect(a.left).toBeGreaterThan(0);
          expect(a.top).toBeGreaterThan(0);
          expect(a.right).toBeLessThan(width);
          expect(a.bottom).toBeLessThan(height);
          for (const b of boxes.slice(index + 1)) {
            const apart =
              a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
            expect(apart).toBe(true);
          }
        });
      }),
    );
  });

  it("wastes little room on pictures of like height", () => {
    const items = Array.from({ length: 200 }, () => ({ width: 60, height: 40 }));
    const { width, height } = packShelves(items, 4096);
    expect((200 * 60 * 40) / (width * height)).toBeGreaterThan(0.75);
  });

  it("refuses what a texture cannot hold", () => {
    expect(() => packShelves([{ width: 500, height: 10 }], 256)).toThrow(RangeError);
  });
});
