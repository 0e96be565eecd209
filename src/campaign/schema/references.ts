import { z } from "zod";
import { citations, id, names, position } from "./primitives";

/** Paragraph of the lecture as `section.paragraph`, e.g. `6.4`. */
export const lectureReference = z.string().regex(/^\d{1,2}\.\d{1,2}$/, {
  error: "a section.paragraph number of the lecture like 6.4",
});

export const verdict = z.enum(["agrees", "partly agrees", "differs", "unverifiable"]);

/** `claims.json`: what the lecture says beside what historians record. */
export const claimsFile = z.strictObject({
  $schema: z.string().optional(),
  claims: z.array(
    z.strictObject({
      id,
      lecture: z.array(lectureReference).min(1),
      claim: z.string().min(1),
      verdict,
      record: z.string().min(1),
      note: z.string().optional(),
      sources: citations,
    }),
  ),
});

export const placeKind = z.enum([
  "hill",
  "bridge",
  "ford",
  "lake",
  "river",
  "confluence",
  "dunes",
  "cairn",
  "landmark",
  "headquarters",
  "line",
  "pass",
  "fort",
  "island",
  "village",
  "town",
  "city",
  "port",
  "airfield",
  "railhead",
  "working-point",
]);

export const placeCrossing = z.enum(["bridge", "ford", "ferry", "pontoon"]);

/** `places.geojson`: the gazetteer. */
export const placesFile = z.strictObject({
  type: z.literal("FeatureCollection"),
  features: z.array(
    z.strictObject({
      type: z.literal("Feature"),
      geometry: z.strictObject({ type: z.literal("Point"), coordinates: position }),
      properties: z.strictObject({
        id,
        names,
        /** Short form for the map. */
        label: z.string().optional(),
        kind: placeKind,
        /** How one gets over the river here, of places that are more than a bridge or a ford. */
        crossing: placeCrossing.optional(),
        uncertaintyKm: z.number().nonnegative(),
        /** 1 is drawn from far out, 5 only close up; working points are never labelled. */
        rank: z.number().int().min(1).max(5),
        /** Spot height in metres, for hills that are named by it. */
        heightM: z.number().optional(),
        /** The campaigns on whose maps the name stands; all of them when absent. */
        campaigns: z.array(id).optional(),
        note: z.string().optional(),
        sources: citations,
      }),
    }),
  ),
});

/** Names as CSL-JSON has them: of a person in parts, of a body in one piece. */
const cslNames = z.array(
  z.looseObject({
    family: z.string().optional(),
    given: z.string().optional(),
    literal: z.string().optional(),
  }),
);

/** `sources.json`: CSL-JSON items; `note` says how far we read the work. */
export const sourcesFile = z.array(
  z.looseObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    type: z.string().min(1),
    title: z.string().min(1),
    author: cslNames.optional(),
    editor: cslNames.optional(),
    issued: z.looseObject({ "date-parts": z.array(z.array(z.number())) }).optional(),
    publisher: z.string().optional(),
    "publisher-place": z.string().optional(),
    "container-title": z.string().optional(),
    note: z.string().optional(),
  }),
);

export type Verdict = z.output<typeof verdict>;
export type PlaceKind = z.output<typeof placeKind>;
export type PlaceCrossing = z.output<typeof placeCrossing>;
