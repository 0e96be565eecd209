import { z } from "zod";
import { cameraView, id, instant, utcOffset } from "./primitives";

const span = { from: instant, to: instant };

/** A colour as `#RRGGBB`. */
const colour = z.string().regex(/^#[0-9A-F]{6}$/i, { error: "a colour like #B3261E" });

/** `campaign.json`: what the campaign is, when, in whose clocks, and how it is first shown. */
export const campaignFile = z.strictObject({
  $schema: z.string().optional(),
  id,
  title: z.string().min(1),
  subtitle: z.string().min(1),
  summary: z.string().min(1),
  period: z.strictObject(span),
  /** The instant shown when nothing else is asked for. */
  opening: instant,
  /** The part of the period that the time bar opens on; all of it when absent. */
  window: z.strictObject(span).optional(),
  /** Fixed-offset clocks; the first is the campaign's own. */
  clocks: z
    .array(
      z.strictObject({
        id,
        label: z.string().min(1),
        offset: utcOffset,
        note: z.string().optional(),
      }),
    )
    .min(1),
  /** Campaign time per wall time when playback starts: 10800 means 1 s = 3 h. */
  rate: z.number().positive(),
  /** Opponents. A force belongs to a side; a unit belongs to a force. */
  sides: z.array(z.strictObject({ id, name: z.string().min(1) })).min(1),
  forces: z
    .array(
      z.strictObject({
        id,
        side: id,
        name: z.string().min(1),
        colour,
        /** A second sign beside colour, drawn in the symbol's corner. */
        badge: z.enum(["star", "soyombo", "disc", "stripes", "cross", "taeguk"]),
      }),
    )
    .min(1),
  /** Which drawn base map the campaign is played on. */
  sheet: z.enum(["khalkhin-gol", "theatre"]),
  camera: cameraView,
  /** Which of the optional files the package has: fronts.geojson, control.json, figures.json, sketches.geojson. */
  layers: z.array(z.enum(["fronts", "control", "figures", "sketches"])).default([]),
  phases: z.array(
    z.strictObject({
      id,
      title: z.string().min(1),
      ...span,
      /** A speed of its own, for a campaign whose years and days differ too much for one. */
      rate: z.number().positive().optional(),
    }),
  ),
  /** Chapter files in `story/`, in reading order. */
  story: z.array(z.string().regex(/^[0-9a-z-]+\.md$/)).min(1),
  credits: z.array(z.string().min(1)),
});

/** `campaigns/index.json`: the shelf. */
export const shelfFile = z.strictObject({
  $schema: z.string().optional(),
  campaigns: z.array(
    z.strictObject({
      id,
      title: z.string().min(1),
      dates: z.string().min(1),
      line: z.string().min(1),
      camera: cameraView,
    }),
  ),
});
