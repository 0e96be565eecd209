import type { Campaign } from "../campaign";
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

/** A cue made from a passage, as a lecturer adds one to a talk. */
export function cueFromPassage(
  { id: campaign, passages }: Pick<Campaign, "id" | "passages">,
  passage: string,
  taken: ReadonlySet<string>,
): Cue | null {
  if (!passages.some(({ id }) => id === passage)) return null;
  let id = passage;
  for (let copy = 2; taken.has(id); copy++) id = `${passage}-${copy}`;
  return { id, campaign, passage, seconds: 12, hide: [], notes: "", minutes: 1, hidden: false };
}
