import type { ReadFile } from "../campaign";
import { campaignOf, cuesOf, stagedCue, standAt, stopPresenting } from "../commands";
import type { KioskPlan, Pincer } from "../state";
import { findTalk } from "./find-talk";
import { rememberPage } from "./put-back";
import { beginShow, dueAt, type Show, type ShowEvent, step } from "./show";
import { timetableOf } from "./timetable";
import { turnText } from "./turn-text";

/** How long until another try when there is no talk to be read yet, wall ms. */
const RETRY_MS = 8000;

/** The page's layout changes with the phase; cameras are fitted once it has, wall ms. */
const LAYOUT_MS = 150;

export interface ShowTools {
  /** Fetches a file by its path below `geodata/`. */
  readonly read: ReadFile;
  /** Puts the campaigns on the shelf. */
  readonly stock: (pincer: Pincer) => Promise<void>;
}

interface Director {
  readonly happen: (event: ShowEvent) => void;
  /** Ends the show and puts the page back as it was before. */
  readonly stop: () => void;
}

/**
 * Runs the show of an exhibit: steps it by wall time and by what happens, and brings clock, camera and lectern to
 * where it stands.
 * @param isStill whether motion is unwelcome; then only the ends of cues are shown, and the title over a still map
 */
export function direct(
  pincer: Pincer,
  plan: KioskPlan,
  { read, stock }: ShowTools,
  isStill: boolean,
): Director {
  const { camera, clock, doors, kiosk, lectern, library, messages } = pincer;
  const putBack = rememberPage(pincer);
  const timers: { due?: ReturnType<typeof setTimeout>; laidOut?: ReturnType<typeof setTimeout> } =
    {};
  let gone = false;
  let stopTurning = () => {};
  let show: Show | null = null;
  let timetable = timetableOf(pincer, plan);
  let { talk } = lectern.getState();
  /** The show whose cue has been asked for; before that the lectern still tells of the one before. */
  let asked: Show | null = null;

  const cueOf = ({ cue }: Show) => cuesOf(pincer)[cue];

  const layOut = (act: () => void) => {
    clearTimeout(timers.laidOut);
    timers.laidOut = setTimeout(act, LAYOUT_MS);
  };

  const playBehindTitle = (at: Show) =>
    layOut(() => {
      const campaign = campaignOf(pincer);
      if (!campaign) return;
      camera.show(campaign.camera);
      if (isStill) clock.seek(campaign.opening);
      else clock.perform(campaign.window, at.lasts);
      happen("staged");
    });

  const enterAttract = (at: Show, isReturn: boolean) => {
    if (isReturn) putBack();
    clock.pause();
    lectern.hold(talk);
    lectern.stand(null, "start");
    lectern.showPassage(false);
    lectern.begin(Date.now());
    const wanted = cueOf(at)?.campaign;
    if (wanted === undefined) return;
    if (campaignOf(pincer)?.id === wanted) playBehindTitle(at);
    else doors.open(wanted);
  };

  const enterCue = (at: Show) => {
    lectern.showPassage(true);
    layOut(() => {
      const cue = cueOf(at);
      if (!cue) return;
      standAt(pincer, cue, isStill ? "end" : "playing");
      asked = at;
      look();
    });
  };

  /** A passage ends where the next one begins; the visitor gets the text that stood beside the map. */
  const handOver = () => {
    const staged = stagedCue(pincer);
    const isAtEnd = staged && clock.getState().now === staged.to && staged.from < staged.to;
    if (isAtEnd) clock.seek(staged.to - 1);
    stopPresenting(pincer);
  };

  const enter = (now: Show, before: Show | null) => {
    clearTimeout(timers.laidOut);
    stopTurning();
    kiosk.enter(now.phase);
    if (now.phase === "attract") {
      enterAttract(now, before?.phase === "exploring" || before?.phase === "countdown");
    } else if (now.phase === "playing") enterCue(now);
    else if (now.phase === "resting") stopTurning = turnText(now.lasts, isStill);
    else if (now.phase === "exploring" && lectern.getState().presenting) handOver();
  };

  const happen = (event: ShowEvent) => {
    if (gone) return;
    const before = show;
    if (!before) {
      if (event === "chord") kiosk.end();
      return;
    }
    const next = step(before, event, performance.now(), timetable);
    if (!next) {
      kiosk.end();
      return;
    }
    show = next;
    clearTimeout(timers.due);
    timers.due = setTimeout(() => happen("time"), Math.max(0, dueAt(next) - performance.now()));
    if (next.phase !== before.phase || next.cue !== before.cue) enter(next, before);
  };

  /** Sees whether the cue at hand came to its end, or cannot be shown. */
  const look = () => {
    if (show?.phase !== "playing" || show !== asked) return;
    const { status } = library.getState();
    const isHere = campaignOf(pincer)?.id === cueOf(show)?.campaign;
    const staged = stagedCue(pincer);
    if (status === "failed" || (isHere && !staged)) {
      // What is wrong is for the people of the house, who find it in the check of the talk.
      messages.dismiss();
      happen("failed");
    } else if (staged && lectern.getState().progress === "end") happen("played");
  };

  const unsubscribe = [
    lectern.subscribe(look),
    library.subscribe((state, before) => {
      look();
      const isNew = state.status === "open" && before.status !== "open";
      if (isNew && show?.phase === "attract") playBehindTitle(show);
    }),
    camera.subscribe((state, before) => {
      const isFirst = state.settled !== null && before.settled === null;
      if (isFirst && show?.phase === "attract") playBehindTitle(show);
    }),
    kiosk.subscribe((state, before) => {
      if (state.returns !== before.returns) happen("back");
    }),
  ];

  const begin = async () => {
    while (!gone) {
      if (library.getState().shelf.length === 0) await stock(pincer);
      const found = await findTalk(pincer, plan.talk, read);
      if (gone) return;
      if (found) {
        talk = found;
        lectern.hold(found);
        timetable = timetableOf(pincer, plan);
        show = beginShow(performance.now(), timetable);
        enter(show, null);
        happen("time");
        return;
      }
      await new Promise((again) => setTimeout(again, RETRY_MS));
    }
  };
  void begin();

  return {
    happen,
    stop: () => {
      gone = true;
      clearTimeout(timers.due);
      clearTimeout(timers.laidOut);
      stopTurning();
      for (const end of unsubscribe) end();
      if (lectern.getState().presenting) stopPresenting(pincer);
      lectern.stand(null, "start");
      lectern.showPassage(false);
      putBack();
    },
  };
}
