import { z } from "zod";
import { citations, grade, id, instant, position, precision } from "./primitives";

export const eventKind = z.enum([
  "combat",
  "armour",
  "artillery",
  "air",
  /** Troops are landed from the air. */
  "airlift",
  "crossing",
  "movement",
  "surrender",
  "decision",
  "politics",
]);

const eventFeature = z.strictObject({
  type: z.literal("Feature"),
  id: z.string().optional(),
  /** Where it is drawn; the named places may be several. */
  geometry: z.strictObject({ type: z.literal("Point"), coordinates: position }),
  properties: z.strictObject({
    id,
    kind: eventKind,
    title: z.string().min(1).max(90),
    text: z.string().min(1),
    from: instant,
    to: instant.optional(),
    precision,
    grade,
    places: z.array(id).min(1),
    units: z.array(id),
    sources: citations,
    /** What other sources say of the same thing. */
    alternatives: z
      .array(z.strictObject({ text: z.string().min(1), sources: citations }))
      .optional(),
  }),
});

/** `events.geojson`. */
export const eventsFile = z.strictObject({
  type: z.literal("FeatureCollection"),
  features: z.array(eventFeature),
});

export type EventKind = z.output<typeof eventKind>;
export type EventFeature = z.output<typeof eventFeature>;
