import type { Pincer } from "../../state";
import type { Command } from "../command";
import { openAudienceWindow } from "./audience-window";

const isTrying = ({ link }: Pincer) => link.getState().trial;

/** The audience's window was there, and says nothing any more. */
const isAlone = ({ link }: Pincer) => link.getState().desk && link.getState().other === "lost";

/** What the speaker does in the presenter's window alone. */
export const DESK_COMMANDS: readonly Command[] = [
  {
    id: "try-privately",
    label: "Try privately, or back to the audience's view",
    group: "Lecture",
    stays: true,
    keys: [{ key: "x" }],
    enabled: ({ link }) => link.getState().desk,
    checked: isTrying,
    run: ({ link }) => link.tryPrivately(!link.getState().trial),
  },
  {
    id: "send-to-audience",
    label: "Send what was tried to the audience",
    group: "Lecture",
    stays: true,
    keys: [{ key: "s" }],
    enabled: (pincer) => isTrying(pincer) && pincer.link.getState().other === "connected",
    run: ({ link }) => link.send(),
  },
  {
    id: "audience-window",
    label: "Open the audience's window again",
    group: "Lecture",
    stays: true,
    keys: [{ key: "a" }],
    enabled: isAlone,
    run: openAudienceWindow,
  },
];
