import type { Pincer } from "../state";
import type { Command } from "./command";

async function copyLink({ messages }: Pincer): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    messages.say("Link to this moment copied.");
  } catch {
    messages.say("The browser refused the clipboard; copy the address from its bar instead.");
  }
}

export const PAGE_COMMANDS: readonly Command[] = [
  {
    id: "copy-link",
    label: "Copy a link to this moment",
    group: "Page",
    leaves: true,
    keys: [{ key: "c" }],
    run: (pincer) => void copyLink(pincer),
  },
  {
    id: "panel",
    label: "Show or hide the text",
    group: "Page",
    keys: [{ key: "\\" }],
    checked: ({ settings }) => settings.getState().panelOpen,
    run: ({ settings }) => settings.set({ panelOpen: !settings.getState().panelOpen }),
  },
  {
    id: "theme",
    label: "Light or dark",
    group: "Page",
    travels: true,
    keys: [{ key: "d" }],
    checked: () => document.documentElement.dataset.theme === "dark",
    run: ({ settings }) =>
      settings.set({
        theme: document.documentElement.dataset.theme === "dark" ? "light" : "dark",
      }),
  },
  {
    id: "take-new-version",
    label: "Take the new version of Pincer",
    group: "Page",
    leaves: true,
    keys: [],
    enabled: ({ lectern, offline }) => offline.getState().newer && !lectern.getState().presenting,
    run: ({ offline }) => offline.takeNewer(),
  },
  {
    id: "help",
    label: "Keys and help",
    group: "Page",
    keys: [{ key: "?", shift: true }, { key: "?" }, { key: "F1" }],
    run: ({ dialogs }) => dialogs.show("help"),
  },
  {
    id: "about",
    label: "About, sources and licences",
    group: "Page",
    keys: [],
    run: ({ dialogs }) => dialogs.show("about"),
  },
];
