import { campaignOf, cuesOf, stagedCue } from "../commands";
import type { KioskPlan, Pincer } from "../state";
import { readingMs, textsOf } from "./reading-time";
import type { Timetable } from "./show";

/** How long the title stands over the map, wall ms. */
const ATTRACT_MS = 18_000;

/** How long a cue may take beside its own playing time, for fetching its campaign and flying there, wall ms. */
const PATIENCE_MS = 45_000;

/** The times of the talk at hand, by the words that stand on screen while a cue rests. */
export function timetableOf(pincer: Pincer, { idleSeconds, restSeconds }: KioskPlan): Timetable {
  const cues = cuesOf(pincer);
  const fixed = restSeconds === null ? null : restSeconds * 1000;
  const reading = () => {
    const staged = stagedCue(pincer);
    const passage = campaignOf(pincer)?.passages.find(({ id }) => id === staged?.cue.passage);
    return readingMs(staged && passage ? textsOf(staged.caption, passage) : []);
  };
  return {
    cues: cues.length,
    attractMs: fixed ?? ATTRACT_MS,
    idleMs: idleSeconds * 1000,
    restMs: () => fixed ?? reading(),
    longestMs: (cue) => (cues[cue]?.seconds ?? 0) * 1000 + PATIENCE_MS,
  };
}
