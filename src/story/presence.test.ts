import { expect, it } from "vitest";
import { at, hill, makeUnit, track } from "./fixture";
import { presenceAt } from "./presence";

const trajectory = track({
  times: [at("07-02T00:00"), at("07-04T00:00")],
  positions: [hill.position, hill.position],
  actions: ["hold", "surrendered"],
});
const unit = makeUnit({
  id: "unit",
  trajectory,
  visible: { from: at("07-02T00:00"), to: at("07-10T00:00") },
});

it("lasts from the first moment until the end, which is exclusive", () => {
  expect(presenceAt(unit, at("07-01T23:59"))).toBe("not-yet");
  expect(presenceAt(unit, at("07-02T00:00"))).toBe("present");
  expect(presenceAt(unit, at("07-04T00:00"))).toBe("gone");
  const unbroken = { ...unit, trajectory: { ...trajectory, actions: ["hold", "hold"] as const } };
  expect(presenceAt(unbroken, at("07-04T00:00"))).toBe("present");
  expect(presenceAt(unbroken, at("07-10T00:00"))).toBe("gone");
});

it("is never for a formation without a track", () => {
  expect(presenceAt(makeUnit({ id: "formation" }), at("07-03T00:00"))).toBe("never");
  expect(presenceAt({ ...unit, onMap: false }, at("07-03T00:00"))).toBe("never");
});
