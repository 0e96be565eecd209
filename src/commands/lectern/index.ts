import type { Pincer } from "../../state";
import type { Command } from "../command";
import { campaignOf } from "../jumps";
import { DESK_COMMANDS } from "./desk";
import { KIOSK_COMMANDS } from "./kiosk";
import { cuesOf, giveClockBack, goToCueNumber, nextCue, previousCue, standAt } from "./moves";
import { openPresenterWindow } from "./presenter-window";
import { READY_COMMANDS } from "./ready";
import { WORKSHOP_COMMANDS } from "./workshop";

/** Begins to present the talk at hand, at the cue where it was left or at the first. */
export function present(pincer: Pincer): void {
  const { lectern, workshop } = pincer;
  workshop.edit(false);
  const cues = cuesOf(pincer);
  const first = cues.find(({ id }) => id === lectern.getState().cue) ?? cues[0];
  lectern.begin(Date.now());
  if (first) standAt(pincer, first, "start");
}

/** Gives the page back to the desk. */
export function stopPresenting(pincer: Pincer): void {
  pincer.lectern.end();
  pincer.pointing.take(null);
  pincer.pointing.clear();
  giveClockBack(pincer);
}

const isPresenting = ({ lectern }: Pincer) => lectern.getState().presenting;

/** Whether this window is the page itself, where a talk is prepared, and not the presenter's. */
const isPage = ({ link }: Pincer) => !link.getState().desk;

function goToEnd(pincer: Pincer, end: "first" | "last"): void {
  const cue = cuesOf(pincer).at(end === "first" ? 0 : -1);
  if (cue) standAt(pincer, cue, "start");
}

function typeDigit(pincer: Pincer, digit: string | undefined): void {
  const { lectern } = pincer;
  if (digit) lectern.type(`${lectern.getState().typed}${digit}`.slice(-3));
}

/** Everything that is done at the lectern. While presenting these come before all other uses of a key. */
export const LECTERN_COMMANDS: readonly Command[] = [
  {
    id: "next-cue",
    label: "Next: play the cue, complete it, go on",
    group: "Lecture",
    keys: [
      { key: "PageDown" },
      { key: "ArrowRight" },
      { key: "ArrowDown" },
      { key: " " },
      { key: "AudioVolumeUp" },
      { key: "MediaTrackNext" },
    ],
    enabled: isPresenting,
    run: nextCue,
  },
  {
    id: "previous-cue",
    label: "Back: to the cue's start, then to the cue before",
    group: "Lecture",
    keys: [
      { key: "PageUp" },
      { key: "ArrowLeft" },
      { key: "ArrowUp" },
      { key: "AudioVolumeDown" },
      { key: "MediaTrackPrevious" },
    ],
    enabled: isPresenting,
    run: previousCue,
  },
  {
    id: "first-cue",
    label: "First cue",
    group: "Lecture",
    keys: [{ key: "Home" }],
    enabled: isPresenting,
    run: (pincer) => goToEnd(pincer, "first"),
  },
  {
    id: "last-cue",
    label: "Last cue",
    group: "Lecture",
    keys: [{ key: "End" }],
    enabled: isPresenting,
    run: (pincer) => goToEnd(pincer, "last"),
  },
  {
    id: "cue-number",
    label: "Type the number of a cue",
    group: "Lecture",
    keys: Array.from({ length: 10 }, (_, digit) => ({ key: String(digit) })),
    enabled: isPresenting,
    run: typeDigit,
  },
  {
    id: "jump-to-cue",
    label: "Go to the cue whose number was typed; without one, next",
    group: "Lecture",
    keys: [{ key: "Enter" }],
    enabled: isPresenting,
    run: (pincer) => {
      const { typed } = pincer.lectern.getState();
      if (typed !== "") goToCueNumber(pincer, Number(typed));
      else nextCue(pincer);
    },
  },
  {
    id: "blank",
    label: "Blank the audience's picture",
    group: "Lecture",
    keys: [{ key: "b" }, { key: "." }],
    enabled: isPresenting,
    checked: ({ lectern }) => lectern.getState().blank,
    run: ({ lectern }) => lectern.setBlank(!lectern.getState().blank),
  },
  {
    id: "show-passage",
    label: "Passage in large type beside the map",
    group: "Lecture",
    keys: [{ key: "w" }],
    enabled: isPresenting,
    checked: ({ lectern }) => lectern.getState().passageShown,
    run: ({ lectern }) => lectern.showPassage(!lectern.getState().passageShown),
  },
  {
    id: "stop-presenting",
    label: "Stop presenting",
    group: "Lecture",
    keys: [{ key: "Escape" }],
    enabled: isPresenting,
    run: stopPresenting,
  },
  {
    id: "back-row",
    label: "Back row: everything half as large again",
    group: "Lecture",
    keys: [{ key: "r" }],
    checked: ({ settings }) => settings.getState().backRow,
    run: ({ settings }) => settings.set({ backRow: !settings.getState().backRow }),
  },
  {
    id: "talk",
    label: "Talks: choose, change, save",
    group: "Lecture",
    leaves: true,
    stays: true,
    keys: [{ key: "y" }],
    enabled: (pincer) => campaignOf(pincer) !== null && !isPresenting(pincer) && isPage(pincer),
    run: ({ dialogs }) => dialogs.show("talk"),
  },
  {
    id: "notes",
    label: "Speaker notes on this screen (on a mirrored projector everybody sees them)",
    group: "Lecture",
    leaves: true,
    stays: true,
    keys: [{ key: "n" }],
    enabled: (pincer) => isPresenting(pincer) && isPage(pincer),
    checked: ({ lectern }) => lectern.getState().notesShown,
    run: ({ lectern }) => lectern.showNotes(!lectern.getState().notesShown),
  },
  {
    id: "presenter-window",
    label: "Presenter's window: notes, next cue, clock",
    group: "Lecture",
    leaves: true,
    stays: true,
    keys: [{ key: "p", shift: true }],
    enabled: (pincer) => campaignOf(pincer) !== null && isPage(pincer),
    run: openPresenterWindow,
  },
  ...WORKSHOP_COMMANDS,
  ...DESK_COMMANDS,
  ...KIOSK_COMMANDS,
  ...READY_COMMANDS,
  {
    id: "take-away",
    label: "Handout, slides, film",
    group: "Lecture",
    leaves: true,
    stays: true,
    keys: [{ key: "h" }],
    enabled: (pincer) => campaignOf(pincer) !== null && !isPresenting(pincer) && isPage(pincer),
    run: ({ dialogs }) => dialogs.show("take-away"),
  },
  {
    id: "present",
    label: "Present",
    group: "Lecture",
    leaves: true,
    keys: [{ key: "p" }, { key: "F5" }, { key: "F5", shift: true }],
    // A clicker that is out of step sends F5 in the midst of a lecture: it must not come through as a reload.
    enabled: (pincer) => campaignOf(pincer) !== null,
    run: (pincer) => {
      if (!isPresenting(pincer)) present(pincer);
    },
  },
];
