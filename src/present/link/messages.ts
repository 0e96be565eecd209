import { z } from "zod";
import { GLUES, INKS, POINTING_TOOLS, strokeShape } from "../../pointing";
import { dress, ghosts, look } from "./look";

/** Windows that speak another version do not understand each other and say nothing. */
const VERSION = 1;

/** A camera as a hand left it: unlike an author's it may lie beyond the antimeridian. */
const view = z.object({
  center: z.tuple([z.number(), z.number()]),
  zoom: z.number(),
  bearing: z.number(),
  pitch: z.number(),
});

const size = z.object({ width: z.number().nonnegative(), height: z.number().nonnegative() });

/** `[lon, lat]`; a map that is tilted sees far beyond its sheet. */
const place = z.tuple([z.number(), z.number()]);

/** What is chosen to point with, and where it is. */
const pointing = z.object({
  tool: z.enum(POINTING_TOOLS).nullable(),
  glue: z.enum(GLUES),
  ink: z.enum(INKS),
  sizes: z.record(z.enum(POINTING_TOOLS), z.number().positive()),
  at: place.nullable(),
});

/** What a hand does from one moment to the next. */
const hand = z.object({
  at: place.nullable(),
  stroke: strokeShape.nullable(),
  done: z.boolean(),
});

/** What stands on the audience's stage, and where the lecture is. */
export const scene = z.object({
  presenting: z.boolean(),
  cue: z.string().nullable(),
  progress: z.enum(["start", "playing", "end"]),
  blank: z.boolean(),
  passageShown: z.boolean(),
  /** Wall ms since the Unix epoch. */
  startedAt: z.number().nullable(),
  typed: z.string(),
  campaign: z.string().nullable(),
  /** Campaign instant, ms since the Unix epoch. */
  instant: z.number(),
  /** Null before the map is up. */
  camera: view.nullable(),
  /** The map's size, CSS px. */
  size,
  unit: z.string().nullable(),
  look,
  ghosts,
  dress,
  /** The short word to the lecturer, if one is up. */
  message: z.string().nullable(),
  pointing,
});

/** What the presenter's window may ask of the audience's. */
const wish = z.discriminatedUnion("do", [
  z.object({ do: z.literal("command"), id: z.string(), key: z.string().optional() }),
  z.object({ do: z.literal("cue"), cue: z.string() }),
  z.object({ do: z.literal("follow"), hand }),
  z.object({
    do: z.literal("show"),
    campaign: z.string(),
    instant: z.number(),
    camera: view,
    size,
    unit: z.string().nullable(),
    look,
  }),
  z.object({ do: z.literal("ghosts"), ghosts }),
]);

const version = z.literal(VERSION);
/** One life of the audience's page: a reload begins another. */
const life = { page: z.string(), bornAt: z.number() };

const message = z.discriminatedUnion("kind", [
  /** The presenter's window asks for everything, each second. */
  z.object({ version, kind: z.literal("hello") }),
  z.object({ version, kind: z.literal("wish"), to: z.string(), wish }),
  /** All there is to know; the talk as the text of its file, empty when none is at hand, and the marks as a text. */
  z.object({
    version,
    kind: z.literal("beat"),
    ...life,
    revision: z.number(),
    talk: z.string(),
    marks: z.string(),
    scene,
  }),
  /** What changed in between. */
  z.object({ version, kind: z.literal("scene"), ...life, revision: z.number(), scene }),
  /** What the audience's window's own hand points at and draws. */
  z.object({ version, kind: z.literal("hand"), page: z.string(), hand }),
  z.object({ version, kind: z.literal("bye"), from: z.enum(["audience", "presenter"]) }),
]);

export type Scene = z.output<typeof scene>;
export type Wish = z.output<typeof wish>;
export type Message = z.output<typeof message>;
/** What the audience's window tells of itself. */
export type Told = Extract<Message, { kind: "beat" | "scene" }>;
type Unversioned<Each> = Each extends Message ? Omit<Each, "version"> : never;

/** Puts the version to a message that is to be sent. */
export function write(content: Unversioned<Message>): Message {
  return { ...content, version: VERSION } as Message;
}

/** A message as it came over the channel; null when it is none of ours or of another version. */
export function readMessage(data: unknown): Message | null {
  return message.safeParse(data).data ?? null;
}

/** The name of the channel between a session's windows. */
export const channelName = (session: string) => `pincer-lectern-${session}`;
