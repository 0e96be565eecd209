import { type CameraView, passageAt } from "../../campaign";
import type { Talk } from "../../talk";
import { drawMoment, openStudio, type StudioTools, scenesOf } from "../studio/photograph";
import type { PictureSize, Studio, Subject } from "../studio/studio";
import type { Progress } from "./deck";
import { frameTimes, type Take } from "./reel";

/** A part of a campaign with one camera, or with that of the passage at hand: then there is a cut at each. */
export interface RangeToFilm {
  readonly subject: Subject;
  readonly take: Take;
  readonly camera: CameraView | "passages";
}

/** What is filmed. */
export type FilmSubject = Talk | RangeToFilm;

/** A frame in the studio's canvas. */
export interface Frame {
  readonly studio: Studio;
  /** Whether it is another picture than the frame before. */
  readonly isNew: boolean;
}

/** Draws all frames of a take in turn. */
async function* expose(
  studio: Studio,
  take: Take,
  framesPerSecond: number,
  draw: (instant: number) => Promise<void>,
): AsyncGenerator<Frame> {
  let before: number | null = null;
  for (const { instant, pace } of frameTimes(take, framesPerSecond)) {
    const isNew = instant !== before;
    if (isNew) {
      studio.setPace(pace);
      await draw(instant);
    }
    before = instant;
    yield { studio, isNew };
  }
}

async function* shootTalk(
  talk: Talk,
  tools: StudioTools,
  size: PictureSize,
  framesPerSecond: number,
  signal: AbortSignal,
): AsyncGenerator<Frame> {
  for await (const { staged, studio } of scenesOf(talk, size, tools, signal)) {
    const { cue, from, to, caption } = staged;
    const take = { from, to, seconds: cue.seconds, stretches: [] };
    yield* expose(studio, take, framesPerSecond, (instant) =>
      drawMoment(studio, tools, instant, caption),
    );
  }
}

async function* shootRange(
  { subject, take, camera }: RangeToFilm,
  tools: StudioTools,
  size: PictureSize,
  framesPerSecond: number,
): AsyncGenerator<Frame> {
  const studio = await openStudio(subject, size, tools);
  let aimed: CameraView | null = null;
  try {
    yield* expose(studio, take, framesPerSecond, async (instant) => {
      const passage = camera === "passages" ? passageAt(subject.campaign, instant) : null;
      const view = camera === "passages" ? (passage?.camera ?? subject.campaign.camera) : camera;
      if (view !== aimed) await studio.aim(view, instant);
      aimed = view;
      await drawMoment(studio, tools, instant, passage?.title ?? "");
    });
  } finally {
    studio.close();
  }
}

/** Lets the page answer to hands and show how far the work is; a timer would tarry in a tab that nobody looks at. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Draws all frames of a film in turn into a studio's canvas; stops early when that is asked for. */
export async function* shoot(
  film: FilmSubject,
  tools: StudioTools,
  size: PictureSize,
  framesPerSecond: number,
  { signal, done }: Progress,
): AsyncGenerator<Frame> {
  const frames =
    "cues" in film
      ? shootTalk(film, tools, size, framesPerSecond, signal)
      : shootRange(film, tools, size, framesPerSecond);
  let count = 0;
  for await (const frame of frames) {
    if (signal.aborted) return;
    yield frame;
    done(++count);
    await breathe();
  }
}
