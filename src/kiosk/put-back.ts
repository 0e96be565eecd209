import type { Pincer } from "../state";

/** Closes what lies over the page and belongs to no store. */
function closePopovers(): void {
  for (const popover of document.querySelectorAll<HTMLElement>("[popover]:popover-open")) {
    popover.hidePopover();
  }
}

/**
 * Remembers how the page is set, for the next visitor to find it so.
 * @returns what puts back all that a visitor may have changed; clock and camera follow the show
 */
export function rememberPage(pincer: Pincer): () => void {
  const { clock, comparison, dialogs, ghosts, messages, pointing, selection, settings, tools } =
    pincer;
  const set = settings.getState();
  const { share, split } = comparison.getState();
  const { handy, hours } = ghosts.getState();
  const { glue, ink, sizes } = pointing.getState();
  return () => {
    closePopovers();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    dialogs.show(null);
    messages.dismiss();
    settings.set(set);
    comparison.end();
    comparison.setSplit(split);
    comparison.setShare(share);
    ghosts.show(null);
    ghosts.setHandy(handy);
    ghosts.setHours(hours);
    pointing.take(null);
    pointing.clear();
    pointing.restore({ glue, ink, sizes });
    tools.take(null);
    tools.clearPoints();
    tools.removeSilhouettes();
    selection.select(null);
    selection.point(null);
    clock.setLoop(false);
  };
}
