import type { Grade, Trajectory } from "../../campaign";
import type { Tracks } from "../../motion";
import { VertexWriter } from "./vertex-writer";

/** What the lines need of each row. */
export interface LineRow {
  /** From `packColour`. */
  readonly colour: number;
  /** Grade of the leg that begins at vertex i of the trajectory. */
  readonly grades: readonly Grade[];
}

export interface LineGeometry {
  readonly data: Float32Array;
  readonly bytes: number;
  /** First piece of each row; row r owns the pieces from `starts[r]` to `starts[r + 1]`. */
  readonly starts: Uint32Array;
}

export interface LineFrame {
  /** Mercator origin of the positions. */
  readonly originX: number;
  readonly originY: number;
  /** Ms since the Unix epoch; times in the vertices are hours from it. */
  readonly epoch: number;
}

const GRADE_CODES: Readonly<Record<Grade, number>> = { A: 0, B: 1, C: 2, D: 3 };

const HOUR = 3_600_000;

/** Words of one vertex: two ends, two times, two lengths along, grade, row, colour. */
const WORDS = 11;

/**
 * Lays out every straight piece of every track once. A piece carries both its ends and times, so that the
 * shader can cut it at any instant; nothing is uploaded while time runs.
 */
export function buildLines(
  tracks: Tracks,
  rows: readonly LineRow[],
  { originX, originY, epoch }: LineFrame,
): LineGeometry {
  const writer = new VertexWriter(tracks.times.length * 4 * WORDS);
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach(({ colour, grades }, row) => {
    const begin = tracks.offsets[row] ?? 0;
    const end = tracks.offsets[row + 1] ?? begin;
    let along = 0;
    for (let vertex = begin; vertex + 1 < end; vertex++) {
      const fromX = (tracks.x[vertex] as number) - originX;
      const fromY = (tracks.y[vertex] as number) - originY;
      const toX = (tracks.x[vertex + 1] as number) - originX;
      const toY = (tracks.y[vertex + 1] as number) - originY;
      const length = Math.hypot(toX - fromX, toY - fromY);
      writer.reserve(4 * WORDS);
      writer.float(fromX);
      writer.float(fromY);
      writer.float(toX);
      writer.float(toY);
      writer.float(((tracks.times[vertex] as number) - epoch) / HOUR);
      writer.float(((tracks.times[vertex + 1] as number) - epoch) / HOUR);
      writer.float(along);
      writer.float(along + length);
      writer.float(GRADE_CODES[grades[tracks.vertex[vertex] ?? 0] ?? "D"]);
      writer.float(row);
      writer.colour(colour);
      writer.repeat(WORDS, 3);
      along += length;
    }
    starts[row + 1] = writer.length / (4 * WORDS);
  });
  return { data: writer.floats, bytes: writer.length * 4, starts };
}

/** Hours from `epoch` to an instant (both ms since the Unix epoch), as the vertices have them. */
export function lineTime(instant: number, epoch: number): number {
  return (instant - epoch) / HOUR;
}

/** Grades by which a track is drawn: what was planned and never done is dashed as what is inferred. */
export function gradesOf(trajectory: Trajectory | null): readonly Grade[] {
  if (trajectory?.status === "planned") return trajectory.grades.map(() => "C");
  return trajectory?.grades ?? [];
}

/** Mercator middle of all tracks, from which positions are told to the GPU. */
export function middleOf(tracks: Tracks): { originX: number; originY: number } {
  const middle = (values: Float64Array) => {
    if (values.length === 0) return 0.5;
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (const value of values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return (low + high) / 2;
  };
  return { originX: middle(tracks.x), originY: middle(tracks.y) };
}
