import type { Command } from "./command";
import { campaignOf } from "./jumps";

export const MAP_COMMANDS: readonly Command[] = [
  {
    id: "whole-map",
    label: "Show the whole campaign",
    group: "Map",
    keys: [{ key: "0" }],
    enabled: (pincer) => campaignOf(pincer) !== null,
    run: (pincer) => {
      const campaign = campaignOf(pincer);
      if (campaign) pincer.camera.show(campaign.camera);
    },
  },
  {
    id: "follow",
    label: "Follow the selected unit",
    group: "Map",
    keys: [{ key: "f" }],
    enabled: ({ selection }) => selection.getState().unit !== null,
    checked: ({ selection }) => selection.getState().following,
    run: ({ selection }) => selection.follow(!selection.getState().following),
  },
  {
    id: "legend",
    label: "Legend and layers",
    group: "Map",
    keys: [{ key: "g" }],
    checked: ({ dialogs }) => dialogs.getState().dialog === "legend",
    run: ({ dialogs }) => dialogs.show(dialogs.getState().dialog === "legend" ? null : "legend"),
  },
];
