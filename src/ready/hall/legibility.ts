import { distanceFor, EASE, EFFORT, type Hall, onScreen, visualAngle } from "./visual-angle";

/** A kind of text on the page, and how high its capitals are. */
export interface Lettering {
  readonly id: string;
  /** In the plural: “Place names”. */
  readonly title: string;
  /** CSS px. */
  readonly capitals: number;
  /** On this page, but not in what an audience is shown. */
  readonly unseen?: true;
}

export type Legibility = "ease" | "effort" | "none";

export interface Reading extends Lettering {
  /** Height of the capitals on the hall's screen, metres. */
  readonly height: number;
  /** From the last row, arc minutes. */
  readonly angle: number;
  readonly legibility: Legibility;
  /** Up to here it is read without effort, metres. */
  readonly reach: number;
}

const gradeOf = (angle: number): Legibility => {
  if (angle >= EASE) return "ease";
  return angle >= EFFORT ? "effort" : "none";
};

/** How a kind of text is read from the last row. @param windowWidth CSS px */
export function readFrom(lettering: Lettering, hall: Hall, windowWidth: number): Reading {
  const height = onScreen(lettering.capitals, windowWidth, hall);
  const angle = visualAngle(height, hall.distance);
  const reach = distanceFor(height, EASE);
  return { ...lettering, height, angle, legibility: gradeOf(angle), reach };
}

/** Metres as one says them: halves when near, whole when far. */
export function metres(length: number): string {
  const step = length < 10 ? 2 : 1;
  return `${Math.floor(length * step) / step}\u00a0m`;
}

/** What a reading means, in words. */
export function describeReading({ legibility, reach }: Reading): string {
  if (legibility === "ease") return `read with ease, up to ${metres(reach)}`;
  const nearer = `with ease up to ${metres(reach)}`;
  return legibility === "effort" ? `read with effort; ${nearer}` : `can't be read; ${nearer}`;
}

/** The whole in a line. */
export function summarizeReadings(readings: readonly Reading[], { distance }: Hall): string {
  const named = (legibility: Legibility) =>
    readings
      .filter((reading) => reading.legibility === legibility && !reading.unseen)
      .map(({ title }) => title.toLowerCase())
      .join(", ");
  const parts = [
    ["with ease", named("ease")],
    ["with effort", named("effort")],
    ["not at all", named("none")],
  ].flatMap(([how, titles]) => (titles ? [`${how}: ${titles}`] : []));
  return `From ${metres(distance)} one reads ${parts.join("; ")}.`;
}
