import { z } from "zod";
import { citations, grade, id, instant, names, precision } from "./primitives";

const count = z.number().int().nonnegative();

/** Branches of service that the map and the speed rule know. */
export const branch = z.enum([
  "infantry",
  "motorised-infantry",
  "armour",
  "armoured-car",
  "cavalry",
  "artillery",
  "engineer",
  "reconnaissance",
  "headquarters",
  "air",
  "navy",
]);

export const echelon = z.enum([
  "company",
  "battalion",
  "regiment",
  "group",
  "brigade",
  "division",
  "corps",
  "army",
  "front",
  "theatre",
]);

/** A value of a unit's property from an instant on; the first entry holds from the unit's start. */
const commander = z.strictObject({
  from: instant.optional(),
  name: z.string().min(1),
  note: z.string().optional(),
});

const strength = z.strictObject({
  from: instant.optional(),
  men: count.optional(),
  tanks: count.optional(),
  armouredCars: count.optional(),
  guns: count.optional(),
  aircraft: count.optional(),
  note: z.string().optional(),
  sources: citations,
});

/** One dated line of what happened to the unit. Seeks the clock when clicked. */
const storyLine = z.strictObject({
  at: instant,
  precision,
  grade,
  text: z.string().min(1),
  sources: citations,
});

const unit = z.strictObject({
  id,
  /** Full name in English. */
  name: z.string().min(1),
  /** At most about 10 characters, drawn under the symbol. */
  shortName: z.string().min(1).max(14),
  names: names.optional(),
  force: id,
  branch,
  echelon,
  /** 20-digit APP-6D / MIL-STD-2525D symbol code. Standard identity is always 3: the frame is rectangular for all. */
  sidc: z.string().regex(/^\d{20}$/, { error: "a 20-digit SIDC" }),
  /** The superior formation in this order of battle, or null. */
  parent: id.nullable(),
  /** A superior that is not itself in this order of battle, in words. */
  superior: z.string().optional(),
  /** False for a formation that stands in the order of battle only. */
  onMap: z.boolean().default(true),
  visibleFrom: instant.optional(),
  visibleUntil: instant.optional(),
  commanders: z.array(commander),
  strengths: z.array(strength),
  /** Who they were and what they did, 40 to 120 words, Markdown with links. */
  narrative: z.string().min(1),
  story: z.array(storyLine),
  sources: citations,
});

/** `units.json`: the order of battle. */
export const unitsFile = z.strictObject({ $schema: z.string().optional(), units: z.array(unit) });

export type Branch = z.output<typeof branch>;
export type Echelon = z.output<typeof echelon>;
export type UnitRecord = z.output<typeof unit>;
