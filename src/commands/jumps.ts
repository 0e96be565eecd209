import type { Mention, Passage } from "../campaign";
import type { Pincer } from "../state";

/** The deliberate jumps that rooms offer in their text and lists. Each one is a step that Back undoes. */

/** The open campaign, or null. */
export function campaignOf(pincer: Pincer) {
  const state = pincer.library.getState();
  return state.status === "open" ? state.open.campaign : null;
}

/** Takes the clock (ms since the epoch) to an instant. */
export function jumpToInstant(pincer: Pincer, instant: number): void {
  pincer.trail.jump();
  pincer.clock.seek(instant);
}

/** Takes the clock to a passage's beginning and the camera to its place. */
export function jumpToPassage(pincer: Pincer, passage: Passage): void {
  pincer.trail.jump();
  pincer.clock.seek(passage.from);
  pincer.camera.show(passage.camera);
}

/** Leaves for another campaign: for its opening, or for one of its passages. */
export function openDoor(pincer: Pincer, campaign: string, passage: string | null = null): void {
  if (campaignOf(pincer)?.id === campaign) return;
  pincer.trail.jump();
  pincer.doors.open(campaign, passage);
}

/** Opens a unit's card and draws its track; null closes it. */
export function selectUnit(pincer: Pincer, unit: string | null): void {
  if (pincer.selection.getState().unit === unit) return;
  pincer.trail.jump();
  pincer.selection.select(unit);
  if (unit) pincer.settings.set({ panelOpen: true });
}

/** Goes to what a name in the text means: opens the unit, flies to the place, seeks the event. */
export function goToMention(pincer: Pincer, mention: Mention): void {
  const campaign = campaignOf(pincer);
  if (!campaign) return;
  if (mention.kind === "unit") {
    selectUnit(pincer, mention.id);
    return;
  }
  const zoom = Math.max(pincer.camera.getState().settled?.zoom ?? 0, 10.5);
  if (mention.kind === "place") {
    const place = campaign.places.get(mention.id);
    if (!place) return;
    pincer.trail.jump();
    pincer.camera.set({ center: place.position, zoom, bearing: 0, pitch: 0 });
    return;
  }
  const event = campaign.eventById.get(mention.id);
  if (!event) return;
  pincer.trail.jump();
  pincer.clock.seek(event.from);
  pincer.camera.set({ center: event.position, zoom, bearing: 0, pitch: 0 });
}
