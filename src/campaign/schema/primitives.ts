import { z } from "zod";
import { parseInstant } from "../time";

/** An RFC 3339 instant with an explicit offset; becomes ms since the Unix epoch (negative before 1970). */
export const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/, {
    error: "an RFC 3339 instant with an offset, like 1939-07-03T09:00:00+08:00",
  })
  .transform((text, context) => {
    const ms = parseInstant(text);
    if (ms !== null) return ms;
    context.addIssue({ code: "custom", message: "a date and time that exist in the calendar" });
    return z.NEVER;
  });

/** A fixed UTC offset such as `+08:00`; becomes ms to add to UTC. Never an IANA name. */
export const utcOffset = z
  .string()
  .regex(/^[+-]\d{2}:\d{2}$/, { error: "a fixed offset like +08:00" })
  .transform((text) => {
    const sign = text.startsWith("-") ? -1 : 1;
    return sign * (Number(text.slice(1, 3)) * 60 + Number(text.slice(4, 6))) * 60_000;
  });

/** A stable identifier: lower case letters, digits, hyphen and underscore. */
export const id = z.string().regex(/^[a-z0-9][a-z0-9_-]*$/, {
  error: "an id of lower case letters, digits, hyphens and underscores",
});

/** WGS84 `[lon, lat]` in degrees. */
export const position = z.tuple([z.number().min(-180).max(180), z.number().min(-85).max(85)]);

/** How sure we are of a place and time: A documented, B one good source, C inferred, D only keeps the unit on the map. */
export const grade = z.enum(["A", "B", "C", "D"]);

/** How finely a time is known. */
export const precision = z.enum(["minute", "hour", "part-day", "day", "days"]);

/** Names by BCP 47 tag; English is required, the others are as the sources give them. */
export const names = z.looseObject({
  en: z.string().min(1),
  ru: z.string().optional(),
  ja: z.string().optional(),
  mn: z.string().optional(),
  zh: z.string().optional(),
  ko: z.string().optional(),
});

/** What the camera shows: `[lon, lat]`, web-mercator zoom (512 px tiles), degrees clockwise from north, degrees of tilt. */
export const cameraView = z.strictObject({
  center: position,
  zoom: z.number().min(0).max(18),
  bearing: z.number().min(-360).max(360).default(0),
  pitch: z.number().min(0).max(60).default(0),
});

/** Keys into `sources.json`, most important first, optionally with a locator: `coox1985` or `goldman2012, p. 71`. */
export const citations = z.array(z.string().min(1));

export type CameraView = z.output<typeof cameraView>;
export type Grade = z.output<typeof grade>;
export type Names = z.output<typeof names>;
export type Position = z.output<typeof position>;
export type Precision = z.output<typeof precision>;
