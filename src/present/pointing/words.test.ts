import { describe, expect, it } from "vitest";
import { createPincer } from "../../state";
import { describePointing } from "./words";

describe("what is said of pointing", () => {
  it("is nothing, the tool in hand, and how much is marked", () => {
    const { pointing } = createPincer(null);
    const words = () => describePointing(pointing.getState());
    expect(words()).toBe("");
    pointing.take("laser");
    expect(words()).toBe("Laser pointer.");
    pointing.take("pen");
    pointing.stickTo("screen");
    expect(words()).toBe("Pen, pink, sticks to the screen.");
    const nib = { kind: "pen", ink: "pink", glue: "map", width: 1, pressed: false } as const;
    for (const id of ["one", "two"]) {
      pointing.draw({ ...nib, id, points: [[118, 47, 0.5]] });
      pointing.finish();
    }
    pointing.take(null);
    expect(words()).toBe("2 marks.");
  });
});
