import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findMissingGlyphs } from "./glyphs";

const FONTS = fileURLToPath(new URL("../basemap/fonts", import.meta.url));
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "glyphs-"));
  mkdirSync(join(folder, "basemap"));
  symlinkSync(FONTS, join(folder, "basemap", "fonts"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const problemsOf = (properties: Record<string, unknown>) => {
  const empty = JSON.stringify({ features: [] });
  for (const file of ["khalkhin-gol", "theatre-names"]) {
    writeFileSync(join(folder, "basemap", `${file}.geojson`), empty);
  }
  writeFileSync(join(folder, "places.geojson"), JSON.stringify({ features: [{ properties }] }));
  return findMissingGlyphs(folder);
};

test("finds the characters that would come out blank", async () => {
  const [problem, ...others] = await problemsOf({
    id: "a",
    names: { en: "Hailar", ja: "ハルハ龘" },
  });
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ feature: "a", field: "properties.names.ja" });
  expect(problem?.found).toContain("龘 in");
});

test("accepts long vowels, Russian and Mongolian", async () => {
  const names = { en: "Shōgunbyō, Keijō", ru: "Ёлочка № 1", mn: "Өндөрхаан, Үзүүр" };
  expect(await problemsOf({ id: "a", label: "Chōsen’s – °", names })).toEqual([]);
});

test("does not ask for names that are never drawn", async () => {
  expect(await problemsOf({ id: "a", kind: "working-point", names: { zh: "龘" } })).toEqual([]);
});
