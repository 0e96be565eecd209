import fc from "fast-check";
import { expect, test } from "vitest";
import { type Json, layOutJson } from "./layout";

test("any value survives, and its text is already in form", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = layOutJson(value as Json);
      const read = JSON.parse(text) as Json;
      expect(read).toEqual(JSON.parse(JSON.stringify(value)));
      expect(layOutJson(read)).toBe(text);
    }),
  );
});

test("a trajectory has one vertex a line and one series a line", () => {
  const datetimes = Array.from({ length: 9 }, (_, day) => `1939-07-0${day + 1}T00:00:00+08:00`);
  const text = layOutJson({
    coordinates: [
      [118.5, 47.7],
      [118.6, 47.8],
    ],
    properties: { unit: "jp-71ir", datetimes, sources: datetimes.map(() => ["coox1985"]) },
  });
  expect(text).toBe(`{
  "coordinates": [
    [118.5, 47.7],
    [118.6, 47.8]
  ],
  "properties": {
    "unit": "jp-71ir",
    "datetimes": [${datetimes.map((instant) => `"${instant}"`).join(", ")}],
    "sources": [${datetimes.map(() => '["coox1985"]').join(", ")}]
  }
}
`);
});

test("what is short stays on its line", () => {
  expect(layOutJson({ camera: { center: [118.62, 47.755], zoom: 9.6 } })).toBe(
    '{ "camera": { "center": [118.62, 47.755], "zoom": 9.6 } }\n',
  );
});

test("keys keep the order they were given in", () => {
  expect(layOutJson({ to: 2, from: 1 })).toBe('{ "to": 2, "from": 1 }\n');
});

test("a wide polygon has one vertex of each ring a line", () => {
  const ring = Array.from({ length: 8 }, (_, corner) => [118.12345 + corner, 47.12345]);
  const text = layOutJson({ type: "Polygon", coordinates: [ring] });
  expect(text.split("\n")[4]).toBe("      [118.12345, 47.12345],");
});
