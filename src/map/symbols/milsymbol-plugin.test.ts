import { describe, expect, it } from "vitest";
import { keepNamedParts } from "./milsymbol-plugin";

const PARTS = `
export default function (icn) {
  icn["KEPT"] = { draw: [icn["BELOW"], 1] };
  icn["BELOW"] = [2];
  icn["UNUSED"] = { d: "m 1;2" };
  if (icn) { icn["NESTED"] = [icn["UNUSED"]]; }
  icn["TOUCHED"] = [3];
  icn["TOUCHED"][0] = 4;
  return icn;
}`;

function run(code: string): Record<string, unknown> {
  const body = code.replace("export default function", "return function");
  return new Function(body)()({});
}

describe("cutting milsymbol down", () => {
  const cut = keepNamedParts(PARTS, 'sId["1"] = [icn["KEPT"]];');

  it("keeps what is named, what that is made of, and what other statements touch", () => {
    const { KEPT, BELOW, TOUCHED } = run(PARTS);
    expect(Object.keys(run(cut))).toEqual(["KEPT", "BELOW", "TOUCHED"]);
    expect(run(cut)).toEqual({ KEPT, BELOW, TOUCHED });
  });

  it("drops the rest", () => {
    expect(cut).not.toContain("UNUSED");
    expect(cut).not.toContain("NESTED");
  });
});
