import type { Pincer } from "../../state";
import type { Command } from "../command";

const isTrying = ({ link }: Pincer) => link.getState().trial;

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
];
