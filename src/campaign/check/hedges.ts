import type { Problem } from "../problem";
import { lastBegun } from "../query";
import type { PackageRecords } from "../records";
import type { TrajectoryFeature } from "../schema/movements";
import { Checker } from "./checker";

/** Whether a unit's track rests on inference (grade C or D) anywhere in an interval. */
function isInferred({ properties }: TrajectoryFeature, from: number, to: number): boolean {
  const starts = properties.datetimes.map((instant) => ({ from: instant }));
  const first = Math.max(0, lastBegun(starts, from));
  const last = Math.max(first, lastBegun(starts, to - 1));
  return properties.grades.slice(first, last + 1).some((grade) => grade === "C" || grade === "D");
}

/** A passage that tells of a unit whose track is inferred meanwhile must say that something is uncertain. */
export function checkHedges(records: PackageRecords, problems: Problem[]): void {
  const tracks = new Map(records.movements.features.map((track) => [track.properties.unit, track]));
  for (const { file, passages } of records.chapters) {
    const check = new Checker(file, problems);
    for (const { id, from, to, hedge, mentions } of passages) {
      if (hedge) continue;
      const inferred = mentions.find((mention) => {
        const track = mention.kind === "unit" ? tracks.get(mention.id) : undefined;
        return track !== undefined && isInferred(track, from, to);
      });
      if (!inferred) continue;
      check.error(
        id,
        "hedge",
        `none, but the track of ${inferred.id} is inferred`,
        "what is uncertain",
      );
    }
  }
}
