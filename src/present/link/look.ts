import { z } from "zod";
import { LAYER_IDS, layerOf } from "../../campaign";
import { type Pincer, SECOND_LANGUAGES } from "../../state";

/** What the second map shows, as messages tell it. */
const beside = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("instant"), instant: z.number() }),
  z.object({ kind: z.literal("interval"), offset: z.number() }),
  z.object({
    kind: z.literal("campaign"),
    campaign: z.string(),
    instant: z.number().nullable(),
  }),
  z.object({ kind: z.literal("planned") }),
]);

/** What of a stage can be tried privately, apart from instant, camera and unit. */
export const look = z.object({
  hiddenLayers: z.array(z.string()),
  beside: beside.nullable(),
  split: z.enum(["swipe", "twin"]),
  half: z.enum(["left", "right"]),
  share: z.number(),
});

export const ghosts = z.object({
  shown: z.enum(["before", "after"]).nullable(),
  hours: z.number().nullable(),
});

/** What both windows always have alike: a speaker who changes it means the hall. */
export const dress = z.object({
  theme: z.enum(["light", "dark"]).nullable(),
  secondLanguage: z.string().nullable(),
  backRow: z.boolean(),
});

export type Look = z.output<typeof look>;
export type Dress = z.output<typeof dress>;
export type GhostsShown = z.output<typeof ghosts>;

export function lookOf({ comparison, settings }: Pincer): Look {
  const { beside, split, half, share } = comparison.getState();
  return { hiddenLayers: [...settings.getState().hiddenLayers], beside, split, half, share };
}

export function ghostsOf({ ghosts }: Pincer): GhostsShown {
  const { shown, hours } = ghosts.getState();
  return { shown, hours };
}

export function dressOf({ settings }: Pincer): Dress {
  const { theme, secondLanguage, backRow } = settings.getState();
  return { theme, secondLanguage, backRow };
}

/** Whether two things that messages tell are the same. */
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Brings a stage's look to another's. What is so already is left alone: each change costs a drawing of the map. */
export function takeLook(pincer: Pincer, wanted: Look): void {
  const { comparison, settings } = pincer;
  const own = lookOf(pincer);
  if (!isSame(own.hiddenLayers, wanted.hiddenLayers)) {
    const hidden = new Set(wanted.hiddenLayers.map(layerOf));
    settings.set({ hiddenLayers: LAYER_IDS.filter((id) => hidden.has(id)) });
  }
  if (!isSame(own.beside, wanted.beside) || own.half !== wanted.half) {
    if (wanted.beside) comparison.show(wanted.beside, wanted.half);
    else comparison.end();
  }
  comparison.setSplit(wanted.split);
  comparison.setShare(wanted.share);
}

export function takeGhosts(pincer: Pincer, { shown, hours }: GhostsShown): void {
  const own = ghostsOf(pincer);
  if (own.hours !== hours) pincer.ghosts.setHours(hours);
  pincer.ghosts.show(shown);
}

export function takeDress(pincer: Pincer, wanted: Dress): void {
  if (isSame(dressOf(pincer), wanted)) return;
  const secondLanguage = SECOND_LANGUAGES.find((tag) => tag === wanted.secondLanguage) ?? null;
  pincer.settings.set({ ...wanted, secondLanguage });
}
