import type { Problem } from "../problem";
import type { PackageRecords, packagePaths } from "../records";
import { Checker } from "./checker";

/** Sketches that are drawn, comparisons of sketches that exist, passages that show comparisons that exist. */
export function checkSketches(
  paths: ReturnType<typeof packagePaths>,
  { sketches: file, chapters }: PackageRecords,
  problems: Problem[],
): void {
  const check = new Checker(paths.sketches, problems);
  const ids = file.sketches.map(({ id }) => id);
  const sketches = new Set(ids);
  const comparisons = file.comparisons.map(({ id }) => id);
  check.unique("sketches", ids);
  check.unique("comparisons", comparisons);
  for (const { properties } of file.features) {
    check.refer(properties.name, "properties.sketch", properties.sketch, sketches, "sketch");
  }
  for (const id of ids) {
    if (!file.features.some(({ properties }) => properties.sketch === id)) {
      check.error(id, "id", "a sketch without features", "something drawn in it");
    }
  }
  for (const { id, sketches: pair } of file.comparisons) {
    for (const sketch of pair) check.refer(id, "sketches", sketch, sketches, "sketch");
  }
  const known = new Set(comparisons);
  const shown = new Set<string>();
  for (const chapter of chapters) {
    const checkChapter = new Checker(chapter.file, problems);
    for (const { id, comparison } of chapter.passages) {
      if (comparison === undefined) continue;
      checkChapter.refer(id, "comparison", comparison, known, "comparison");
      shown.add(comparison);
    }
  }
  for (const id of comparisons) {
    if (!shown.has(id))
      check.error(id, "id", "a comparison in no passage", "a passage that shows it");
  }
}
