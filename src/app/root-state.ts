import { chapterAt, formatInstant, passageAt } from "../campaign";
import type { Pincer } from "../state";

/** While the clock plays the attributes follow at this pace, wall ms. */
const PACE_MS = 200;

/**
 * Says on the root element what the page shows, for tests, style sheets and the curious:
 * `data-library`, `data-campaign`, `data-instant` (RFC 3339, the campaign's clock), `data-chapter`,
 * `data-passage`, `data-playing`; of a lecture `data-presenting`, `data-cue`, `data-cue-progress` (start, playing,
 * end), `data-blank`, and `data-link` (connected when the other window answers, else alone); of an exhibit
 * `data-kiosk` (attract, playing, resting, exploring, countdown); and `data-offline` (kept when this browser has a
 * copy of the app). The map adds `data-map` itself.
 */
export function exposeState(pincer: Pincer): () => void {
  const { clock, kiosk, lectern, library, link, offline, selection } = pincer;
  const { dataset } = document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = () => {
    timer = undefined;
    const state = library.getState();
    const { now, playing } = clock.getState();
    const unit = selection.getState().unit;
    const { presenting, cue, progress, blank } = lectern.getState();
    dataset.presenting = String(presenting);
    dataset.cue = cue ?? "";
    dataset.cueProgress = progress;
    dataset.blank = String(blank);
    dataset.link = link.getState().other === "connected" ? "connected" : "alone";
    const { plan, phase } = kiosk.getState();
    if (plan) dataset.kiosk = phase;
    else delete dataset.kiosk;
    dataset.offline = offline.getState().copy;
    dataset.library = state.status;
    dataset.playing = String(playing);
    dataset.unit = unit ?? "";
    if (state.status !== "open") {
      delete dataset.instant;
      return;
    }
    const { campaign } = state.open;
    dataset.campaign = campaign.id;
    dataset.instant = formatInstant(now, campaign.clocks[0]?.offset ?? 0);
    dataset.chapter = chapterAt(campaign, now)?.id ?? "";
    dataset.passage = passageAt(campaign, now)?.id ?? "";
  };
  const schedule = () => {
    if (!clock.getState().playing) {
      clearTimeout(timer);
      write();
    } else {
      timer ??= setTimeout(write, PACE_MS);
    }
  };

  write();
  const stores = [clock, kiosk, lectern, library, link, offline, selection];
  const unsubscribe = stores.map((store) => store.subscribe(schedule));
  return () => {
    clearTimeout(timer);
    for (const end of unsubscribe) end();
  };
}
