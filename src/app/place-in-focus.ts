import type { Campaign, Mention } from "../campaign";
import type { Pincer } from "../state";
import { focusOfCue } from "../talk";

/** The place that the cue on the stage points out; null when it points out none, or no cue is on the stage. */
export function placeInFocus({ lectern, workshop }: Pincer, campaign: Campaign): Mention | null {
  const { presenting, talk, cue: at } = lectern.getState();
  const cue = talk?.cues.find(({ id }) => id === at);
  if (!cue || !(presenting || workshop.getState().editing)) return null;
  const focus = focusOfCue(cue, campaign);
  return focus?.kind === "place" ? focus : null;
}
