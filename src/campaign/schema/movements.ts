import { z } from "zod";
import { citations, grade, id, instant, position, precision } from "./primitives";

/** What a unit does on a leg or from a vertex on. Ending actions take the unit off the map. */
export const action = z.enum([
  "hold",
  "advance",
  "attack",
  "cross",
  "withdraw",
  "encircled",
  "raid",
  "destroyed",
  "surrendered",
  "disbanded",
]);

/**
 * One unit's trajectory: an OGC Moving Features JSON (19-045r3) Trajectory. Arrays are per vertex
 * (n values) but `actions`, which is per leg (n - 1 values), with an optional last value that holds after the last vertex.
 */
const trajectoryFeature = z.strictObject({
  type: z.literal("Feature"),
  id: z.string().optional(),
  geometry: z.strictObject({
    type: z.literal("LineString"),
    coordinates: z.array(position).min(2),
  }),
  properties: z.strictObject({
    unit: id,
    /** A move that was ordered and called off is drawn as a dashed ghost. */
    status: z.enum(["executed", "planned"]).default("executed"),
    datetimes: z.array(instant).min(2),
    /** `waypoint`: a known place at a known time. `via`: on the way, timed by distance. */
    kinds: z.array(z.enum(["waypoint", "via"])),
    actions: z.array(action),
    grades: z.array(grade),
    precisions: z.array(precision),
    uncertaintyKm: z.array(z.number().nonnegative()),
    /** Gazetteer ids, or null where the vertex is no named place. */
    places: z.array(id.nullable()),
    sources: z.array(citations),
    /** Why a leg may break a domain rule, by index of its first vertex. */
    overrides: z
      .array(
        z.strictObject({
          leg: z.number().int().nonnegative(),
          rule: z.enum(["speed", "water", "crossing"]),
          reason: z.string().min(1),
        }),
      )
      .optional(),
  }),
});

/** `movements.geojson`. */
export const movementsFile = z.strictObject({
  type: z.literal("FeatureCollection"),
  features: z.array(trajectoryFeature),
});

export type Action = z.output<typeof action>;
export type TrajectoryFeature = z.output<typeof trajectoryFeature>;
