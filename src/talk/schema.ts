import { z } from "zod";
import { cameraView, id, instant } from "../campaign";

/** How long a cue may play, seconds. */
export const LONGEST_CUE_SECONDS = 600;

const cue = z.strictObject({
  id,
  /** The campaign to which the passage belongs. */
  campaign: id,
  /** The passage from which the cue is made: it lends its interval, camera, title and text. */
  passage: id,
  /** Where playing begins; the passage's beginning when absent. */
  from: instant.optional(),
  /** Where playing stops; the passage's end when absent. */
  to: instant.optional(),
  /** Wall time in which the interval plays, seconds; 0 shows its end at once. */
  seconds: z.number().min(0).max(LONGEST_CUE_SECONDS),
  /** Overrides the passage's camera. */
  camera: cameraView.optional(),
  /** Layers of the map that are left out. */
  hide: z.array(id).default([]),
  /** A unit to be selected, so that its track stands out, or a place to be ringed. */
  focus: id.optional(),
  /** One line under the map, in large type; the passage's title when absent. */
  caption: z.string().min(1).max(120).optional(),
  /** For the speaker alone. */
  notes: z.string().default(""),
  /** Speaking time planned for the cue, minutes. */
  minutes: z.number().min(0).max(120),
  /** Kept in the list, but passed over in the lecture. */
  hidden: z.boolean().default(false),
});

/** A talk: `talks/<id>.json`, or a file that a lecturer saved. */
export const talkFile = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal("pincer-talk", { error: "pincer-talk, as in a talk that Pincer saved" }),
  version: z.literal(1, { error: "1, the version of talks that this Pincer reads" }),
  id,
  title: z.string().min(1).max(120),
  summary: z.string().default(""),
  cues: z.array(cue).min(1, { error: "at least one cue" }),
});

/** `talks/index.json`: the talks that come with the app, in the order of the list. */
export const talkShelfFile = z.strictObject({
  $schema: z.string().optional(),
  talks: z.array(
    z.strictObject({
      id,
      title: z.string().min(1),
      /** The campaign whose own talk it is; absent for a talk across campaigns. */
      campaign: id.optional(),
      minutes: z.number().positive(),
    }),
  ),
});
