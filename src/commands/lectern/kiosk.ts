import type { Pincer } from "../../state";
import type { Command } from "../command";
import { campaignOf } from "../jumps";

const isExhibit = ({ kiosk }: Pincer) => kiosk.getState().plan !== null;

/** The lectern without a speaker: the talk runs by itself, and visitors may interrupt it. */
export const KIOSK_COMMANDS: readonly Command[] = [
  {
    id: "kiosk",
    label: "Kiosk: let the talk run by itself in an exhibition",
    group: "Lecture",
    stays: true,
    leaves: true,
    keys: [{ key: "k", shift: true }],
    enabled: (pincer) => {
      const { talk, presenting } = pincer.lectern.getState();
      const isPage = !pincer.link.getState().desk;
      return campaignOf(pincer) !== null && talk !== null && !presenting && isPage;
    },
    run: ({ dialogs }) => dialogs.show("kiosk"),
  },
  {
    id: "back-to-show",
    label: "Back to the show",
    group: "Lecture",
    stays: true,
    keys: [],
    enabled: (pincer) => isExhibit(pincer) && !pincer.lectern.getState().presenting,
    run: ({ kiosk }) => kiosk.askBack(),
  },
  {
    id: "stop-kiosk",
    label: "End the kiosk",
    group: "Lecture",
    stays: true,
    keys: [{ key: "k", control: true, alt: true }],
    enabled: isExhibit,
    run: ({ kiosk }) => kiosk.end(),
  },
];
