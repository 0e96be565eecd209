import type { Mention } from "../model";
import { excerpt, type Problem } from "../problem";
import type { PackageRecords, packagePaths } from "../records";
import { parseProse, referencesOf } from "../story/prose";
import { formatInstant } from "../time";
import { Checker } from "./checker";

type Known = Readonly<Record<Mention["kind"], ReadonlySet<string>>>;

function checkMentions(
  check: Checker,
  feature: string,
  field: string,
  mentions: readonly Mention[],
  known: Known,
): void {
  for (const { kind, id } of mentions) check.refer(feature, field, id, known[kind], kind);
}

/**
 * The story: chapters that cover the period without gap or overlap, passages inside their chapter whose
 * beginnings rise, links and claims that exist, and no unit of the map that nobody tells of.
 */
export function checkStory(
  paths: ReturnType<typeof packagePaths>,
  records: PackageRecords,
  problems: Problem[],
): void {
  const { campaign, chapters } = records;
  const show = (instant: number) => formatInstant(instant, campaign.clocks[0]?.offset ?? 0);
  const units = records.units.units;
  const known: Known = {
    unit: new Set(units.map((unit) => unit.id)),
    place: new Set(records.places.features.map((feature) => feature.properties.id)),
    event: new Set(records.events.features.map((feature) => feature.properties.id)),
  };
  const claims = new Set(records.claims.claims.map((claim) => claim.id));
  const mentioned = new Set(records.events.features.flatMap(({ properties }) => properties.units));
  const claimed = new Set<string>();

  let end = campaign.period.from;
  for (const chapter of chapters) {
    const check = new Checker(chapter.file, problems);
    if (chapter.from !== end) {
      check.error(
        chapter.id,
        "from",
        show(chapter.from),
        `${show(end)}, where the one before ends`,
      );
    }
    end = chapter.to;
    for (const unit of chapter.focus.units)
      check.refer(chapter.id, "focus.units", unit, known.unit, "unit");
    for (const place of chapter.focus.places) {
      check.refer(chapter.id, "focus.places", place, known.place, "place");
    }
    let begun: number | null = null;
    for (const passage of chapter.passages) {
      const field = "from";
      if (begun === null && passage.from !== chapter.from) {
        check.error(
          passage.id,
          field,
          show(passage.from),
          `${show(chapter.from)}, where its chapter begins`,
        );
      }
      if (begun !== null && passage.from <= begun) {
        check.error(passage.id, field, show(passage.from), `an instant after ${show(begun)}`);
      }
      begun = passage.from;
      if (passage.to <= passage.from || passage.to > chapter.to) {
        check.error(
          passage.id,
          "to",
          show(passage.to),
          `an instant after ${show(passage.from)} and not after ${show(chapter.to)}`,
        );
      }
      checkMentions(check, passage.id, "body", passage.mentions, known);
      for (const claim of passage.claims) {
        check.refer(passage.id, "claims", claim, claims, "claim");
        claimed.add(claim);
      }
      for (const { kind, id } of passage.mentions) if (kind === "unit") mentioned.add(id);
    }
  }
  if (end !== campaign.period.to) {
    const last = chapters.at(-1);
    new Checker(last?.file ?? paths.campaign, problems).error(
      last?.id ?? campaign.id,
      "to",
      show(end),
      `${show(campaign.period.to)}, the end of the period`,
    );
  }
  const passageIds = new Checker(paths.campaign, problems);
  passageIds.unique(
    "story",
    chapters.flatMap(({ passages }) => passages.map(({ id }) => id)),
  );
  passageIds.unique(
    "story",
    chapters.map(({ id }) => id),
  );

  const checkClaims = new Checker(paths.claims, problems);
  checkClaims.unique(
    "id",
    records.claims.claims.map((claim) => claim.id),
  );
  for (const { id } of records.claims.claims) {
    if (!claimed.has(id))
      checkClaims.error(id, "id", `claim ${excerpt(id)} in no passage`, "a passage that shows it");
  }
  const checkUnits = new Checker(paths.units, problems);
  for (const unit of units) {
    checkMentions(
      checkUnits,
      unit.id,
      "narrative",
      referencesOf(parseProse(unit.narrative)).mentions,
      known,
    );
    if (unit.onMap && !mentioned.has(unit.id)) {
      checkUnits.error(
        unit.id,
        "id",
        "a unit that nothing tells of",
        "a passage or an event about it",
      );
    }
  }
}
