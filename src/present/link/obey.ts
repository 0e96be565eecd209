import { COMMANDS, campaignOf, cuesOf, standAt } from "../../commands";
import type { Pincer } from "../../state";
import type { Wish } from "./messages";
import { type Size, viewInWindow } from "./view-in-window";

type Show = Extract<Wish, { do: "show" }>;

/** Shows what the speaker tried out by themselves. A cue that was playing will play again from its start. */
function show(pincer: Pincer, { campaign, instant, camera, size, unit }: Show, own: Size): void {
  const { clock, lectern, selection } = pincer;
  const open = campaignOf(pincer);
  if (open?.id !== campaign) return;
  const { cue, progress } = lectern.getState();
  if (progress === "playing") lectern.stand(cue, "start");
  clock.pause();
  clock.seek(instant);
  selection.select(unit !== null && open.unitById.has(unit) ? unit : null);
  pincer.camera.set(viewInWindow(camera, size, own));
}

/**
 * Does in the audience's window what the presenter's asks for, if it makes sense there now.
 * @param own size of the audience's map, CSS px
 */
export function obey(pincer: Pincer, wish: Wish, own: Size): void {
  if (wish.do === "show") {
    show(pincer, wish, own);
  } else if (wish.do === "cue") {
    const cue = cuesOf(pincer).find(({ id }) => id === wish.cue);
    if (cue && pincer.lectern.getState().presenting) standAt(pincer, cue, "start");
  } else {
    const command = COMMANDS.find(({ id }) => id === wish.id);
    const isMeant = command?.group === "Lecture" && !command.stays;
    if (isMeant && (command.enabled?.(pincer) ?? true)) command.run(pincer, wish.key);
  }
}
