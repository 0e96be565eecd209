import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeReading, metres, readFrom, summarizeReadings } from "./legibility";
import { distanceFor, EASE, onScreen, scaleAtDesk, visualAngle } from "./visual-angle";

const HALL = { width: 3, distance: 15 };
const length = (max: number) => fc.double({ min: 0.01, max, noNaN: true });

describe("visual angles", () => {
  it("sees the 20/20 letter, 8.73 mm high at 6 m, under five arc minutes", () => {
    expect(visualAngle(0.00873, 6)).toBeCloseTo(5, 2);
  });

  it("finds the distance that belongs to an angle", () => {
    fc.assert(
      fc.property(length(2), length(100), (height, distance) => {
        const again = distanceFor(height, visualAngle(height, distance));
        expect(again / distance).toBeCloseTo(1, 9);
      }),
    );
  });

  it("grows with the screen and shrinks with the distance", () => {
    fc.assert(
      fc.property(length(20), length(50), (width, distance) => {
        const angle = (hall: typeof HALL) => visualAngle(onScreen(20, 1280, hall), hall.distance);
        expect(angle({ width: width * 2, distance })).toBeGreaterThan(angle({ width, distance }));
        expect(angle({ width, distance: distance * 2 })).toBeLessThan(angle({ width, distance }));
      }),
    );
  });

  it("scales the page at the desk so that it is seen under the hall's angle", () => {
    const pixel = 0.0254 / 96;
    const scale = scaleAtDesk(HALL, 1280, pixel);
    const atDesk = visualAngle(1280 * scale * pixel, 0.6);
    expect(atDesk).toBeCloseTo(visualAngle(HALL.width, HALL.distance), 6);
  });
});

describe("what is read", () => {
  const names = (capitals: number) =>
    readFrom({ id: "names", title: "Place names", capitals }, HALL, 1280);

  it("is what stands high enough, and says how far it reaches", () => {
    expect(names(40).legibility).toBe("ease");
    expect(names(20).legibility).toBe("effort");
    expect(names(9).legibility).toBe("none");
    expect(names(9).reach).toBeCloseTo(4.53, 2);
    expect(describeReading(names(9))).toBe("can't be read; with ease up to 4.5\u00a0m");
    expect(describeReading(names(20))).toBe("read with effort; with ease up to 10\u00a0m");
    expect(describeReading(names(40))).toBe("read with ease, up to 20\u00a0m");
  });

  it("is with ease exactly up to its reach", () => {
    fc.assert(
      fc.property(fc.double({ min: 5, max: 200, noNaN: true }), (capitals) => {
        const { reach } = names(capitals);
        const at = (distance: number) =>
          readFrom({ id: "names", title: "", capitals }, { width: 3, distance }, 1280);
        expect(at(reach * 0.999).legibility).toBe("ease");
        expect(at(reach * 1.001).legibility).not.toBe("ease");
        expect(at(reach).angle).toBeCloseTo(EASE, 6);
      }),
    );
  });

  it("is told in a line, and never promises a metre too many", () => {
    const captions = readFrom({ id: "caption", title: "Captions", capitals: 40 }, HALL, 1280);
    const unseen = { ...names(9), title: "Time bar", unseen: true } as const;
    expect(summarizeReadings([captions, names(9), unseen], HALL)).toBe(
      "From 15\u00a0m one reads with ease: captions; not at all: place names.",
    );
    expect(metres(9.99)).toBe("9.5\u00a0m");
    expect(metres(15.9)).toBe("15\u00a0m");
  });
});
