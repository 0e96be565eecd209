import { passageAt } from "../campaign";
import type { Pincer } from "../state";
import type { Command } from "./command";
import { campaignOf, jumpToPassage, selectUnit } from "./jumps";
import { goToNextEvent, goToPreviousEvent } from "./time";

function goToPassage(pincer: Pincer, step: 1 | -1): void {
  const campaign = campaignOf(pincer);
  if (!campaign) return;
  const { now } = pincer.clock.getState();
  const current = passageAt(campaign, now);
  if (!current) return;
  const isInside = step < 0 && now > current.from;
  const target = isInside ? current : campaign.passages[current.index + step];
  if (target) jumpToPassage(pincer, target);
}

export const STORY_COMMANDS: readonly Command[] = [
  {
    id: "next-event",
    label: "Next event",
    group: "Events and text",
    keys: [{ key: "]" }, { key: "." }],
    run: goToNextEvent,
  },
  {
    id: "previous-event",
    label: "Previous event",
    group: "Events and text",
    keys: [{ key: "[" }, { key: "," }],
    run: goToPreviousEvent,
  },
  {
    id: "next-passage",
    label: "Next passage",
    group: "Events and text",
    keys: [{ key: "PageDown" }, { key: "n" }],
    run: (pincer) => goToPassage(pincer, 1),
  },
  {
    id: "previous-passage",
    label: "Previous passage",
    group: "Events and text",
    keys: [{ key: "PageUp" }, { key: "b" }],
    run: (pincer) => goToPassage(pincer, -1),
  },
  {
    id: "close-unit",
    label: "Close the unit's card",
    group: "Events and text",
    keys: [{ key: "Escape" }],
    enabled: ({ selection }) => selection.getState().unit !== null,
    run: (pincer) => selectUnit(pincer, null),
  },
  {
    id: "link-text",
    label: "Text follows the clock",
    group: "Events and text",
    keys: [{ key: "u" }],
    checked: ({ settings }) => settings.getState().textLinked,
    run: ({ settings }) => settings.set({ textLinked: !settings.getState().textLinked }),
  },
];
