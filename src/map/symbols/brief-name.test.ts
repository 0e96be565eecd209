import { expect, it } from "vitest";
import { briefName } from "./brief-name";

it.each([
  ["1 Area Army", "1 Area A"],
  ["Pacific Fleet", "Pacific Flt"],
  ["6 Gds Tk A", "6 Gds Tk A"],
  ["Army", "Army"],
  ["Army Gp West", "Army Gp West"],
  ["Emperor Puyi", "Emperor Puyi"],
])("%s is written %s where there is little room", (name, brief) => {
  expect(briefName(name)).toBe(brief);
});
