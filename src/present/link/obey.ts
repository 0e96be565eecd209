import { COMMANDS, campaignOf, cuesOf, isForAudience, standAt } from "../../commands";
import type { Pincer } from "../../state";
import { takeGhosts, takeLook } from "./look";
import type { Wish } from "./messages";
import { type Size, viewInWindow } from "./view-in-window";

type Show = Extract<Wish, { do: "show" }>;

/** Shows what the speaker tried out by themselves. A cue that was playing will play again from its start. */
function show(pincer: Pincer, wish: Show, own: Size): void {
  const { campaign, instant, camera, size, unit } = wish;
  const { clock, lectern, selection } = pincer;
  const open = campaignOf(pincer);
  if (open?.id !== campaign) return;
  const { cue, progress } = lectern.getState();
  if (progress === "playing") lectern.stand(cue, "start");
  clock.pause();
  clock.seek(instant);
  selection.select(unit !== null && open.unitById.has(unit) ? unit : null);
  takeLook(pincer, wish.look);
  pincer.camera.set(viewInWindow(camera, size, own));
}

/**
 * Does in the audience's window what the presenter's asks for, if it makes sense there now.
 * @param own size of the audience's map, CSS px
 */
export function obey(pincer: Pincer, wish: Wish, own: Size): void {
  if (wish.do === "show") {
    show(pincer, wish, own);
  } else if (wish.do === "ghosts") {
    takeGhosts(pincer, wish.ghosts);
  } else if (wish.do === "follow") {
    pincer.pointing.follow(wish.hand);
  } else if (wish.do === "cue") {
    const cue = cuesOf(pincer).find(({ id }) => id === wish.cue);
    if (cue && pincer.lectern.getState().presenting) standAt(pincer, cue, "start");
  } else {
    const command = COMMANDS.find(({ id }) => id === wish.id);
    if (command && isForAudience(command) && (command.enabled?.(pincer) ?? true))
      command.run(pincer, wish.key);
  }
}
