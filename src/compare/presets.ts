import { type Campaign, chapterAt, type ShelfEntry } from "../campaign";
import { compareChapter, compareWith } from "../commands";
import type { Pincer } from "../state";
import { planView } from "./plan-view";
import { titleDifference } from "./words";

/** A comparison that is ready to be shown. */
export interface Preset {
  readonly id: string;
  readonly label: string;
  /** What of it one should know before, a few words. */
  readonly note: string;
  readonly run: (pincer: Pincer) => void;
}

/** Campaigns whose cameras are nearer than this (degrees, zooms) were fought over on one ground. */
const SAME_GROUND = { degrees: 0.5, zooms: 1 };

function sharesGround(
  { camera }: Pick<ShelfEntry, "camera">,
  other: ShelfEntry["camera"],
): boolean {
  return (
    Math.abs(camera.center[0] - other.center[0]) < SAME_GROUND.degrees &&
    Math.abs(camera.center[1] - other.center[1]) < SAME_GROUND.degrees &&
    Math.abs(camera.zoom - other.zoom) < SAME_GROUND.zooms
  );
}

/**
 * The comparisons that a campaign offers at an instant (ms since the Unix epoch): its chapter's end beside its
 * beginning, the other campaigns on its ground, and what was done beside what was planned.
 */
export function presetsFor(
  campaign: Campaign,
  shelf: readonly ShelfEntry[],
  now: number,
): readonly Preset[] {
  const presets: Preset[] = [];
  const chapter = chapterAt(campaign, now);
  if (chapter) {
    presets.push({
      id: "chapter",
      label: "Before and after",
      note: chapter.title,
      run: (pincer) => {
        compareChapter(pincer, chapter);
        pincer.camera.show(chapter.camera);
      },
    });
  }
  const own = shelf.findIndex(({ id }) => id === campaign.id);
  shelf.forEach((entry, place) => {
    if (place === own || !sharesGround(entry, campaign.camera)) return;
    const [mine, other] = titleDifference(campaign.title, entry.title);
    presets.push({
      id: entry.id,
      label: place < own ? `${other} / ${mine}` : `${mine} / ${other}`,
      note: entry.title,
      run: (pincer) => compareWith(pincer, { kind: "campaign", campaign: entry.id, instant: null }),
    });
  });
  const plan = planView(campaign);
  if (plan) {
    presets.push({
      id: "planned",
      label: "Planned / actual",
      note: "ordered, then called off",
      run: (pincer) => {
        compareWith(pincer, { kind: "planned" });
        pincer.clock.pause();
        pincer.clock.seek(plan.instant);
        pincer.camera.show(plan.camera);
      },
    });
  }
  return presets;
}
