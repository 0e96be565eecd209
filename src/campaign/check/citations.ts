import type { Problem } from "../problem";
import type { PackageRecords, packagePaths } from "../records";
import { parseCitation } from "../story/citation";
import { parseProse, referencesOf } from "../story/prose";
import { Checker } from "./checker";

interface Cited {
  readonly file: string;
  readonly feature: string;
  readonly field: string;
  readonly keys: readonly string[];
}

/** Every place of a package where works are cited. */
function* citationsIn(
  paths: ReturnType<typeof packagePaths>,
  records: PackageRecords,
): Generator<Cited> {
  for (const unit of records.units.units) {
    const at = { file: paths.units, feature: unit.id };
    yield { ...at, field: "sources", keys: unit.sources };
    for (const { sources } of unit.strengths) yield { ...at, field: "strengths", keys: sources };
    for (const { sources } of unit.story) yield { ...at, field: "story", keys: sources };
    yield { ...at, field: "narrative", keys: referencesOf(parseProse(unit.narrative)).citations };
  }
  for (const { properties } of records.movements.features) {
    const at = { file: paths.movements, feature: properties.unit };
    for (const keys of properties.sources) yield { ...at, field: "properties.sources", keys };
  }
  for (const { properties } of records.events.features) {
    const at = { file: paths.events, feature: properties.id };
    yield { ...at, field: "properties.sources", keys: properties.sources };
    for (const { sources } of properties.alternatives ?? []) {
      yield { ...at, field: "properties.alternatives", keys: sources };
    }
  }
  for (const { properties } of records.fronts.features) {
    yield {
      file: paths.fronts,
      feature: properties.id,
      field: "sources",
      keys: properties.sources,
    };
  }
  for (const { place, sources } of records.control.changes) {
    yield { file: paths.control, feature: place, field: "sources", keys: sources };
  }
  for (const { id, estimates } of records.figures.groups) {
    for (const { sources } of estimates) {
      yield { file: paths.figures, feature: id, field: "sources", keys: sources };
    }
  }
  for (const { properties } of records.sketches.features) {
    const { name, sources } = properties;
    yield { file: paths.sketches, feature: name, field: "properties.sources", keys: sources };
  }
  for (const claim of records.claims.claims) {
    yield { file: paths.claims, feature: claim.id, field: "sources", keys: claim.sources };
  }
  for (const { properties } of records.places.features) {
    yield {
      file: paths.places,
      feature: properties.id,
      field: "properties.sources",
      keys: properties.sources,
    };
  }
  for (const chapter of records.chapters) {
    for (const passage of chapter.passages) {
      yield { file: chapter.file, feature: passage.id, field: "body", keys: passage.citations };
    }
  }
}

/** Every work that is cited stands in the bibliography. */
export function checkCitations(
  paths: ReturnType<typeof packagePaths>,
  records: PackageRecords,
  problems: Problem[],
): void {
  const works = new Set(records.sources.map((source) => source.id));
  for (const { file, feature, field, keys } of citationsIn(paths, records)) {
    const check = new Checker(file, problems);
    for (const key of keys) check.refer(feature, field, parseCitation(key).id, works, "source");
  }
  new Checker(paths.sources, problems).unique(
    "id",
    records.sources.map(({ id }) => id),
  );
}
