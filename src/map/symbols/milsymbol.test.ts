import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MilitarySymbol } from "./milsymbol";

// Through `require` the library comes from another build, so that the two share nothing.
const whole: typeof import("milsymbol") = createRequire(import.meta.url)("milsymbol");

const CAMPAIGNS = join(import.meta.dirname, "../../../geodata/campaigns");

const campaignCodes = readdirSync(CAMPAIGNS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((entry) => {
    const file: { units: { id: string; sidc: string }[] } = JSON.parse(
      readFileSync(join(CAMPAIGNS, entry.name, "units.json"), "utf8"),
    );
    return file.units.map((unit) => [`${entry.name} ${unit.id}`, unit.sidc] as const);
  });

/** What historical orders of battle are made of, whether or not a campaign uses it yet. */
const COMMON_CODES = [
  ["infantry", "10031000171211000000"],
  ["motorised infantry", "10031000171211040000"],
  ["armour", "10031000181205000000"],
  ["mechanised corps headquarters", "10031002221211020000"],
  ["cavalry", "10031000211213000000"],
  ["rocket artillery", "10031000171303000000"],
  ["anti-tank", "10031000171204000000"],
  ["air defence", "10031000211301000000"],
  ["engineer", "10031000171407000000"],
  ["signal", "10031000171110000000"],
  ["naval infantry", "10031000181211030000"],
  ["airborne", "10031000181211000001"],
  ["railway", "10031000181636000000"],
  ["fighters in the air", "10030100001101040000"],
  ["bombers in the air", "10030100001101030000"],
] as const;

describe("the cut-down milsymbol", () => {
  it.each([...campaignCodes, ...COMMON_CODES])("draws %s as the whole library does", (_, sidc) => {
    const ours = new MilitarySymbol(sidc, { size: 30 });
    const theirs = new whole.Symbol(sidc, { size: 30 });
    expect(ours.isValid()).toBe(true);
    expect(ours.asSVG()).toBe(theirs.asSVG());
  });

  it("draws a question mark for a code of another symbol set", () => {
    expect(new MilitarySymbol("10031500001201000000").isValid()).toBe(false);
  });
});
