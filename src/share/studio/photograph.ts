import type { CameraView, LayerId } from "../../campaign";
import { type StagedCue, shownCues, stageCue, type Talk } from "../../talk";
import { drawFurniture, forcesOf, loadFurnitureFonts } from "./furniture";
import { type Fit, type HangStudioMap, type PictureSize, Studio, type Subject } from "./studio";

/** What a studio needs of the app. */
export interface StudioTools {
  readonly hang: HangStudioMap;
  readonly fit: Fit;
  /** The layers that are off the map: the user's, and those that a cue names besides. */
  readonly layersOff: (named: readonly string[]) => ReadonlySet<LayerId>;
  /** What the page's map shows now as an author's camera; null while there is no map. */
  readonly viewNow: () => CameraView | null;
  /** Loads a campaign by its id. @throws Error that says why it can't be used. */
  readonly load: (campaign: string) => Promise<Subject>;
  /** A date in the campaign's own clock, for people. */
  readonly dateOf: (subject: Subject, instant: number) => string;
  /** Whose data the map is drawn from. */
  readonly creditOf: (subject: Subject) => string;
}

/** A cue that is photographed, with all that stands beside its picture. */
export interface Photograph {
  readonly staged: StagedCue;
  readonly subject: Subject;
  /** Device px, title, date, scale, legend and credit included. It is used again for the next one. */
  readonly canvas: HTMLCanvasElement;
}

/** Draws one instant of a cue with its furniture. */
export async function drawMoment(
  studio: Studio,
  tools: StudioTools,
  instant: number,
  caption: string,
): Promise<void> {
  const { subject, context, size } = studio;
  await studio.draw(instant);
  drawFurniture(context, size, studio.view(), {
    title: subject.campaign.title,
    date: tools.dateOf(subject, instant),
    caption,
    credit: tools.creditOf(subject),
    forces: forcesOf(subject.campaign, studio.shownUnits()),
  });
}

/** A studio with a campaign in it, and all that is written on pictures at hand. Whoever opens it closes it. */
export async function openStudio(
  subject: Subject,
  size: PictureSize,
  { hang, fit }: Pick<StudioTools, "hang" | "fit">,
): Promise<Studio> {
  await loadFurnitureFonts();
  return Studio.open(subject, size, hang, fit);
}

/** A cue of a talk that stands in the studio, its camera aimed. */
export interface Scene {
  readonly staged: StagedCue;
  readonly studio: Studio;
}

/**
 * Goes through a talk's shown cues, each with its campaign in the studio. Cues whose passage is gone are left out.
 * @param signal stops it between two cues
 */
export async function* scenesOf(
  talk: Talk,
  size: PictureSize,
  tools: StudioTools,
  signal: AbortSignal,
): AsyncGenerator<Scene> {
  let studio: Studio | null = null;
  try {
    for (const cue of shownCues(talk)) {
      if (signal.aborted) return;
      if (studio?.subject.campaign.id !== cue.campaign) {
        studio?.close();
        studio = null;
        studio = await openStudio(await tools.load(cue.campaign), size, tools);
      }
      const staged = stageCue(cue, studio.subject.campaign);
      if (!staged) continue;
      studio.dress(tools.layersOff(cue.hide), cue.focus ?? null);
      studio.setPace(0);
      await studio.aim(staged.camera, staged.from);
      yield { staged, studio };
    }
  } finally {
    studio?.close();
  }
}

/** Photographs the end of each shown cue of a talk. */
export async function* photographs(
  talk: Talk,
  size: PictureSize,
  tools: StudioTools,
  signal: AbortSignal,
): AsyncGenerator<Photograph> {
  for await (const { staged, studio } of scenesOf(talk, size, tools, signal)) {
    await studio.aim(staged.camera, staged.to);
    await drawMoment(studio, tools, staged.to, staged.caption);
    yield { staged, subject: studio.subject, canvas: studio.canvas };
  }
}
