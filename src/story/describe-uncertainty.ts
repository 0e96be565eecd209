import type { Grade, Precision, Unit } from "../campaign";
import { presenceAt } from "./presence";
import { legAt } from "./track-leg";

/** What each grade of a place and time means. */
export const GRADE_WORDS: Record<Grade, string> = {
  A: "documented by more than one source",
  B: "one good source",
  C: "inferred",
  D: "no source; only keeps the unit on the map",
};

/** From the surest to the least sure. */
const GRADES: readonly Grade[] = ["A", "B", "C", "D"];

/** From the finest to the coarsest. */
const PRECISION_WORDS: readonly (readonly [Precision, string])[] = [
  ["minute", "time known to the minute"],
  ["hour", "time known to the hour"],
  ["part-day", "part of the day known, hour inferred"],
  ["day", "day known, hour inferred"],
  ["days", "day inferred, to within a few days"],
];

const coarseness = (precision: Precision) =>
  PRECISION_WORDS.findIndex(([name]) => name === precision);

export interface Uncertainty {
  readonly grade: Grade;
  readonly precision: Precision;
  readonly kilometres: number;
}

/** How sure the map is of a unit's place at an instant: on the way, as unsure as the worse end of the leg. */
export function uncertaintyAt(unit: Unit, instant: number): Uncertainty | null {
  const { trajectory } = unit;
  if (!trajectory || presenceAt(unit, instant) !== "present") return null;
  const leg = legAt(trajectory, instant);
  const ends = [leg.from, leg.to].map((vertex) => ({
    grade: trajectory.grades[vertex] ?? "D",
    precision: trajectory.precisions[vertex] ?? "days",
    kilometres: trajectory.uncertaintyKm[vertex] ?? 0,
  }));
  return ends.reduce((worst, end) => ({
    grade: GRADES.indexOf(end.grade) > GRADES.indexOf(worst.grade) ? end.grade : worst.grade,
    precision:
      coarseness(end.precision) > coarseness(worst.precision) ? end.precision : worst.precision,
    kilometres: Math.max(end.kilometres, worst.kilometres),
  }));
}

/** `Place ±3 km; day known, hour inferred.` */
export function describeUncertainty({ precision, kilometres }: Uncertainty): string {
  const place = kilometres > 0 ? `place ±${kilometres} km` : "place known";
  const time = PRECISION_WORDS[coarseness(precision)]?.[1] ?? "time unknown";
  return `P${place.slice(1)}; ${time}.`;
}
