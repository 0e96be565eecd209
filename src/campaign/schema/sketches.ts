import { z } from "zod";
import { citations, grade, id, position } from "./primitives";

const properties = {
  /** The sketch to which it belongs. */
  sketch: id,
  name: z.string().min(1),
  grade,
  sources: citations,
};

const GEOMETRY_OF = {
  water: "LineString",
  front: "LineString",
  axis: "LineString",
  pocket: "Polygon",
  place: "Point",
} as const;

const sketchFeature = z
  .strictObject({
    type: z.literal("Feature"),
    properties: z.discriminatedUnion("kind", [
      z.strictObject({ ...properties, kind: z.enum(["water", "front", "pocket", "place"]) }),
      z.strictObject({
        ...properties,
        kind: z.literal("axis"),
        /** Whether the arrow goes round the enemy or holds him where he is. */
        arm: z.enum(["wing", "centre"]),
        /** In words: `19-22 November`. */
        dates: z.string().min(1),
      }),
    ]),
    geometry: z.discriminatedUnion("type", [
      z.strictObject({ type: z.literal("LineString"), coordinates: z.array(position).min(2) }),
      z.strictObject({
        type: z.literal("Polygon"),
        coordinates: z.array(z.array(position).min(4)).length(1),
      }),
      z.strictObject({ type: z.literal("Point"), coordinates: position }),
    ]),
  })
  .superRefine(({ properties: { kind }, geometry }, context) => {
    const expected = GEOMETRY_OF[kind];
    if (geometry.type === expected) return;
    const message = `${expected} for ${kind}`;
    context.addIssue({ code: "custom", path: ["geometry", "type"], message });
  });

/** `sketches.geojson`: simple drawings of operations, and pairs of them to be seen side by side at one scale. */
export const sketchesFile = z.strictObject({
  type: z.literal("FeatureCollection"),
  sketches: z.array(
    z.strictObject({
      id,
      title: z.string().min(1),
      /** In words: `19-23 November 1942`. */
      dates: z.string().min(1),
      centre: position,
      /** From the centre to the drawing's edges, km. */
      halfWidthKm: z.number().positive().max(1000),
      halfHeightKm: z.number().positive().max(1000),
      /** How far its lines may be off, km. */
      uncertaintyKm: z.number().nonnegative(),
      note: z.string().min(1),
    }),
  ),
  comparisons: z.array(
    z.strictObject({
      id,
      title: z.string().min(1),
      text: z.string().min(1),
      sketches: z.tuple([id, id]),
    }),
  ),
  features: z.array(sketchFeature),
});
