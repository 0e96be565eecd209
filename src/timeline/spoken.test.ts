import { expect, it } from "vitest";
import { parseInstant } from "../campaign";
import { spokenInstant } from "./spoken";

it("speaks the date in full, in the given clock, with the chapter", () => {
  const instant = parseInstant("1939-07-03T01:00:00Z") ?? Number.NaN;
  const clock = { id: "local", label: "Khalkhin Gol time", offset: 8 * 3_600_000 };
  expect(spokenInstant(instant, clock, null)).toBe("Monday 3 July 1939, 09:00, Khalkhin Gol time");
  const chapter = {
    id: "c",
    title: "The counter-attack",
    file: "c.md",
    from: 0,
    to: 1,
    camera: { center: [118.6, 47.7] as [number, number], zoom: 10, bearing: 0, pitch: 0 },
    focus: { units: [], places: [] },
    lecture: [],
    passages: [],
  };
  expect(spokenInstant(instant, clock, chapter)).toBe(
    "Monday 3 July 1939, 09:00, Khalkhin Gol time: The counter-attack",
  );
});
