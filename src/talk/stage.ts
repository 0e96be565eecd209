import { type CameraView, type Campaign, type Mention, passageAt } from "../campaign";
import type { Cue, StagedCue } from "./talk";

/**
 * Puts a cue on the stage of its campaign.
 * @returns null when the campaign is another one, or no longer has the passage.
 */
export function stageCue(cue: Cue, campaign: Campaign): StagedCue | null {
  if (campaign.id !== cue.campaign) return null;
  const passage = campaign.passages.find(({ id }) => id === cue.passage);
  if (!passage) return null;
  const { from: earliest, to: latest } = campaign.period;
  const within = (instant: number) => Math.min(Math.max(instant, earliest), latest);
  const from = within(cue.from ?? passage.from);
  const to = Math.max(from, within(cue.to ?? passage.to));
  return {
    cue,
    from,
    to,
    camera: cue.camera ?? passage.camera,
    title: passage.title,
    caption: cue.caption ?? passage.title,
  };
}

/** The unit or the place that a cue points out; null when it points out nothing that the campaign has. */
export function focusOfCue(
  { focus }: Pick<Cue, "focus">,
  { unitById, places }: Pick<Campaign, "unitById" | "places">,
): Mention | null {
  if (focus === undefined) return null;
  if (unitById.has(focus)) return { kind: "unit", id: focus };
  return places.has(focus) ? { kind: "place", id: focus } : null;
}

/** An id that no cue has, from the one that would say best what it is. */
function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let copy = 2; taken.has(id); copy++) id = `${wanted}-${copy}`;
  return id;
}

/** A cue made from a passage, as a lecturer adds one to a talk. */
export function cueFromPassage(
  { id: campaign, passages }: Pick<Campaign, "id" | "passages">,
  passage: string,
  taken: ReadonlySet<string>,
): Cue | null {
  if (!passages.some(({ id }) => id === passage)) return null;
  const id = freeId(passage, taken);
  return { id, campaign, passage, seconds: 12, hide: [], notes: "", minutes: 1, hidden: false };
}

/** The same cue once more, under an id of its own. */
export function copyOfCue(cue: Cue, taken: ReadonlySet<string>): Cue {
  return { ...cue, id: freeId(cue.id.replace(/-\d+$/, ""), taken) };
}

/** What stands on the map, as a lecturer takes it into a cue. */
export interface Moment {
  /** Campaign instant, ms since the Unix epoch. */
  readonly instant: number;
  /** As an author would write it; null while there is no map. */
  readonly camera: CameraView | null;
  /** Layers that are off the map. */
  readonly hide: readonly string[];
  /** The selected unit. */
  readonly focus: string | null;
}

/** A cue that stands still at a moment, with the passage that tells of it. Null in a campaign without text. */
export function cueOfMoment(
  campaign: Campaign,
  { instant, camera, hide, focus }: Moment,
  taken: ReadonlySet<string>,
): Cue | null {
  const cue = cueFromPassage(campaign, passageAt(campaign, instant)?.id ?? "", taken);
  return (
    cue && {
      ...cue,
      from: instant,
      to: instant,
      seconds: 0,
      hide: [...hide],
      ...(camera && { camera }),
      ...(focus !== null && { focus }),
    }
  );
}
