import { z } from "zod";
import { citations, grade, id, instant, position, precision } from "./primitives";
import { lectureReference } from "./references";

const line = z.array(position).min(2);
const ring = z.array(position).min(4);

const shapeProperties = z.strictObject({
  id,
  kind: z.enum(["front", "pocket", "bridgehead", "area"]),
  /** The side that holds it; a front is drawn in the colour of the side on its left. */
  side: id,
  title: z.string().min(1),
  grade,
  sources: citations,
});

/**
 * A shape that changes: OGC Moving Features JSON (19-045r3) Prism. `temporalGeometry` has one geometry an instant,
 * `geometry` repeats the first for tools that do not know Prism. The shape is on the map from the first instant
 * to the last; between two instants it morphs.
 */
const shapeFeature = z.union([
  z.strictObject({
    type: z.literal("Feature"),
    properties: shapeProperties,
    geometry: z.strictObject({ type: z.literal("LineString"), coordinates: line }),
    temporalGeometry: z.strictObject({
      type: z.literal("MovingLineString"),
      datetimes: z.array(instant).min(2),
      coordinates: z.array(line).min(2),
    }),
  }),
  z.strictObject({
    type: z.literal("Feature"),
    properties: shapeProperties,
    geometry: z.strictObject({ type: z.literal("Polygon"), coordinates: z.array(ring).length(1) }),
    temporalGeometry: z.strictObject({
      type: z.literal("MovingPolygon"),
      datetimes: z.array(instant).min(2),
      coordinates: z.array(z.array(ring).length(1)).min(2),
    }),
  }),
]);

/** `fronts.geojson`: front lines, pockets and bridgeheads. */
export const frontsFile = z.strictObject({
  type: z.literal("FeatureCollection"),
  features: z.array(shapeFeature),
});

/** `control.json`: who holds a place, from the campaign's beginning and from each change on. */
export const controlFile = z.strictObject({
  $schema: z.string().optional(),
  initial: z.array(z.strictObject({ place: id, side: id })),
  changes: z.array(
    z.strictObject({
      place: id,
      at: instant,
      side: id,
      /** The unit that took it, where a source names one. */
      by: id.nullable(),
      precision,
      grade,
      sources: citations,
    }),
  ),
});

/** `figures.json`: strengths and losses as each source gives them, side by side and never averaged. */
export const figuresFile = z.strictObject({
  $schema: z.string().optional(),
  groups: z.array(
    z.strictObject({
      id,
      title: z.string().min(1),
      kind: z.enum(["strength", "losses"]),
      /** What is counted: `men`, `tanks`, `aircraft` ... */
      counted: z.string().min(1),
      estimates: z
        .array(
          z.strictObject({
            /** Who was counted: `Japanese, killed and wounded`. */
            subject: z.string().min(1),
            side: id,
            low: z.number().nonnegative(),
            /** Absent when the source gives one number. */
            high: z.number().nonnegative().optional(),
            /** Who says so, in a few words. */
            by: z.string().min(1),
            note: z.string().optional(),
            sources: citations,
          }),
        )
        .min(1),
    }),
  ),
});

/** `lecture.json`: the lecture's outline in our own words. */
export const lectureFile = z.strictObject({
  $schema: z.string().optional(),
  paragraphs: z.array(
    z.strictObject({
      ref: lectureReference,
      summary: z.string().min(1),
      kind: z.enum(["event", "argument"]),
    }),
  ),
});
