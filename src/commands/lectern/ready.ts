import type { Pincer } from "../../state";
import type { Command } from "../command";
import { campaignOf } from "../jumps";

/** Before the talk: nothing of this shall come over the audience's picture. */
const isPreparing = (pincer: Pincer) =>
  campaignOf(pincer) !== null &&
  (!pincer.lectern.getState().presenting || pincer.link.getState().desk);

/** What a lecturer looks at in the hall before the talk begins. */
export const READY_COMMANDS: readonly Command[] = [
  {
    id: "pre-flight",
    label: "Pre-flight: can this talk run here with no network?",
    group: "Lecture",
    leaves: true,
    stays: true,
    keys: [{ key: "f", shift: true }],
    enabled: isPreparing,
    run: ({ dialogs }) => dialogs.show("pre-flight"),
  },
  {
    id: "hall",
    label: "What the last row can read",
    group: "Lecture",
    leaves: true,
    stays: true,
    keys: [{ key: "r", shift: true }],
    enabled: (pincer) => isPreparing(pincer) && !pincer.link.getState().desk,
    run: ({ dialogs }) => dialogs.show("hall"),
  },
];
