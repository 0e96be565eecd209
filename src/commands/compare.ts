import type { Campaign, Chapter } from "../campaign";
import type { Beside, Half, Pincer, Split } from "../state";
import type { Command } from "./command";
import { campaignOf } from "./jumps";

/** A twin has half of the stage; so many zooms out it shows about the ground of the whole one. */
const TWIN_ZOOM = 0.8;

/** The half where time runs from left to right: what was earlier, or was planned, stands left. */
function halfFor({ clock, library }: Pincer, beside: Beside): Half {
  switch (beside.kind) {
    case "instant":
      return beside.instant <= clock.getState().now ? "left" : "right";
    case "interval":
      return beside.offset <= 0 ? "left" : "right";
    case "campaign": {
      const { shelf, wanted } = library.getState();
      const place = (id: string | null) => shelf.findIndex((entry) => entry.id === id);
      return place(beside.campaign) <= place(wanted) ? "left" : "right";
    }
    case "planned":
      return "left";
  }
}

/** Keeps about the same ground in view when the map's room grows or shrinks. */
function zoomBy({ camera }: Pincer, change: number): void {
  const { settled } = camera.getState();
  if (settled) camera.set({ ...settled, zoom: Math.max(0, settled.zoom + change) }, false);
}

const isTwin = ({ comparison }: Pincer) => {
  const { beside, split } = comparison.getState();
  return beside !== null && split === "twin";
};

/** Puts a comparison on the stage as an address says it; the camera is left alone. */
export function layBeside(pincer: Pincer, beside: Beside | null, split?: Split): void {
  const { comparison, settings } = pincer;
  if (split) comparison.setSplit(split);
  const begins = beside !== null && comparison.getState().beside === null;
  // On a phone two maps need more than the half that the text leaves.
  if (begins && settings.getState().sheetHeight !== "peek") settings.set({ sheetHeight: "peek" });
  if (beside) comparison.show(beside, halfFor(pincer, beside));
  else comparison.end();
}

/** Compares the clock's instant with something beside it; null ends that. Back undoes it. */
export function compareWith(pincer: Pincer, beside: Beside | null): void {
  pincer.trail.jump();
  setStage(pincer, beside);
}

function setStage(pincer: Pincer, beside: Beside | null): void {
  const before = isTwin(pincer);
  layBeside(pincer, beside);
  const after = isTwin(pincer);
  if (before !== after) zoomBy(pincer, after ? -TWIN_ZOOM : TWIN_ZOOM);
}

/** Lays the two maps over each other or side by side. */
export function splitStage(pincer: Pincer, split: Split): void {
  const before = isTwin(pincer);
  pincer.comparison.setSplit(split);
  const after = isTwin(pincer);
  if (before !== after) zoomBy(pincer, after ? -TWIN_ZOOM : TWIN_ZOOM);
}

/** The end of a chapter is the beginning of the next: so much before it the text still stays, ms. */
const LAST_MINUTE = 60_000;

/** Sets a chapter's beginning beside its end. */
export function compareChapter(pincer: Pincer, { from, to }: Pick<Chapter, "from" | "to">): void {
  const { clock } = pincer;
  pincer.trail.jump();
  clock.pause();
  clock.seek(Math.max(from, to - LAST_MINUTE));
  setStage(pincer, { kind: "instant", instant: from });
}

/** Whether a side planned a move that it did not carry out. */
export function hasPlans({ units }: Pick<Campaign, "units">): boolean {
  return units.some(({ trajectory }) => trajectory?.status === "planned");
}

const isOpen = (pincer: Pincer) => campaignOf(pincer) !== null;
const isComparing = ({ comparison }: Pincer) => comparison.getState().beside !== null;

export const COMPARE_COMMANDS: readonly Command[] = [
  {
    id: "compare",
    label: "Compare two moments",
    group: "Map",
    keys: [{ key: "v" }],
    enabled: isOpen,
    checked: isComparing,
    run: ({ dialogs }) => dialogs.show(dialogs.getState().dialog === "compare" ? null : "compare"),
  },
  {
    id: "pin-moment",
    label: "Pin this moment beside the clock",
    group: "Map",
    keys: [{ key: "v", shift: true }],
    enabled: isOpen,
    run: (pincer) => compareWith(pincer, { kind: "instant", instant: pincer.clock.getState().now }),
  },
  {
    id: "swipe-or-twin",
    label: "Compare under a bar or in two halves",
    group: "Map",
    keys: [{ key: "x" }],
    enabled: isComparing,
    run: (pincer) => splitStage(pincer, isTwin(pincer) ? "swipe" : "twin"),
  },
  {
    id: "stop-comparing",
    label: "Stop comparing",
    group: "Map",
    keys: [{ key: "x", shift: true }],
    enabled: isComparing,
    run: (pincer) => compareWith(pincer, null),
  },
];
