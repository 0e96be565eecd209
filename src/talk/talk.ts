import type { z } from "zod";
import type { CameraView } from "../campaign";
import type { talkFile, talkShelfFile } from "./schema";

type TalkRecord = z.output<typeof talkFile>;

/** A talk as it is held in memory: instants in ms since the Unix epoch. */
export type Talk = Omit<TalkRecord, "$schema">;
/** A moment of a talk: what the clock, the camera and the map do, what is said on screen and to whom. */
export type Cue = TalkRecord["cues"][number];
export type TalkShelfEntry = z.output<typeof talkShelfFile>["talks"][number];

/** A cue with all that its passage lends it. */
export interface StagedCue {
  readonly cue: Cue;
  /** Campaign instants, ms since the Unix epoch. */
  readonly from: number;
  readonly to: number;
  readonly camera: CameraView;
  readonly title: string;
  readonly caption: string;
}

/** The cues that are shown, in order. */
export function shownCues({ cues }: Talk): readonly Cue[] {
  return cues.filter(({ hidden }) => !hidden);
}

/** Speaking time planned for the shown cues, minutes. */
export function plannedMinutes(talk: Talk): number {
  return shownCues(talk).reduce((sum, { minutes }) => sum + minutes, 0);
}
