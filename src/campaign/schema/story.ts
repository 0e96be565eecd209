import { z } from "zod";
import { cameraView, id, instant } from "./primitives";
import { lectureReference } from "./references";

/** Front matter of a chapter, `story/NN-slug.md`. */
export const chapterFrontMatter = z.strictObject({
  id,
  title: z.string().min(1),
  from: instant,
  to: instant,
  camera: cameraView,
  focus: z
    .strictObject({ units: z.array(id).default([]), places: z.array(id).default([]) })
    .default({ units: [], places: [] }),
  /** For the speaker, not shown to the audience. */
  notes: z.string().optional(),
  lecture: z.array(lectureReference).default([]),
});

/** Attributes of a passage's heading: `## Title {#id from=... to=... claims="a b" hedge="..."}`. */
export const passageAttributes = z.strictObject({
  id,
  from: instant,
  to: instant,
  /** Overrides the chapter's camera: `lon,lat,zoom`. */
  camera: z
    .string()
    .regex(/^-?\d+(\.\d+)?,-?\d+(\.\d+)?,\d+(\.\d+)?$/, { error: "lon,lat,zoom" })
    .transform((text) => {
      const [lon = 0, lat = 0, zoom = 0] = text.split(",").map(Number);
      return cameraView.parse({ center: [lon, lat], zoom });
    })
    .optional(),
  claims: z
    .string()
    .transform((text) => text.split(/\s+/).filter(Boolean))
    .pipe(z.array(id))
    .default([]),
  /** A comparison of `sketches.geojson` that stands under the text. */
  comparison: id.optional(),
  /** What is uncertain in the passage, in words the reader sees. */
  hedge: z.string().optional(),
});
