import { type CampaignEvent, lastBegun } from "../campaign";
import type { Pincer } from "../state";
import type { Command } from "./command";
import { campaignOf, jumpToInstant } from "./jumps";

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** The first event that begins after an instant (ms since the epoch), or null. Events sorted by `from`. */
export function nextEvent(events: readonly CampaignEvent[], instant: number): CampaignEvent | null {
  return events[lastBegun(events, instant) + 1] ?? null;
}

/** The last event that began before an instant (ms since the epoch), or null. Events sorted by `from`. */
export function previousEvent(
  events: readonly CampaignEvent[],
  instant: number,
): CampaignEvent | null {
  return events.findLast((event) => event.from < instant) ?? null;
}

/** Moves the clock by some campaign time (ms; negative goes back). */
export function stepTime(pincer: Pincer, ms: number): void {
  pincer.clock.seek(pincer.clock.getState().now + ms);
}

function goToEvent(pincer: Pincer, find: typeof nextEvent): void {
  const event = find(campaignOf(pincer)?.events ?? [], pincer.clock.getState().now);
  if (event) jumpToInstant(pincer, event.from);
}

/** Takes the clock to where the next event begins; nothing happens after the last. */
export const goToNextEvent = (pincer: Pincer) => goToEvent(pincer, nextEvent);

/** Takes the clock to where the event before began; nothing happens before the first. */
export const goToPreviousEvent = (pincer: Pincer) => goToEvent(pincer, previousEvent);

const isOpen = (pincer: Pincer) => campaignOf(pincer) !== null;

export const TIME_COMMANDS: readonly Command[] = [
  {
    id: "play",
    label: "Play or pause",
    group: "Time",
    keys: [{ key: " " }, { key: "k" }],
    enabled: isOpen,
    checked: ({ clock }) => clock.getState().playing,
    run: ({ clock }) => clock.toggle(),
  },
  {
    id: "hour-forward",
    label: "An hour forward",
    group: "Time",
    keys: [{ key: "ArrowRight" }],
    enabled: isOpen,
    run: (pincer) => stepTime(pincer, HOUR),
  },
  {
    id: "hour-back",
    label: "An hour back",
    group: "Time",
    keys: [{ key: "ArrowLeft" }],
    enabled: isOpen,
    run: (pincer) => stepTime(pincer, -HOUR),
  },
  {
    id: "day-forward",
    label: "A day forward",
    group: "Time",
    keys: [{ key: "ArrowRight", shift: true }],
    enabled: isOpen,
    run: (pincer) => stepTime(pincer, DAY),
  },
  {
    id: "day-back",
    label: "A day back",
    group: "Time",
    keys: [{ key: "ArrowLeft", shift: true }],
    enabled: isOpen,
    run: (pincer) => stepTime(pincer, -DAY),
  },
  {
    id: "start",
    label: "To the beginning",
    group: "Time",
    keys: [{ key: "Home" }],
    enabled: isOpen,
    run: (pincer) => jumpToInstant(pincer, pincer.clock.getState().period.from),
  },
  {
    id: "end",
    label: "To the end",
    group: "Time",
    keys: [{ key: "End" }],
    enabled: isOpen,
    run: (pincer) => jumpToInstant(pincer, pincer.clock.getState().period.to),
  },
  {
    id: "faster",
    label: "Faster",
    group: "Time",
    keys: [{ key: ">", shift: true }, { key: ">" }],
    run: ({ clock }) => clock.changeRate(1),
  },
  {
    id: "slower",
    label: "Slower",
    group: "Time",
    keys: [{ key: "<", shift: true }, { key: "<" }],
    run: ({ clock }) => clock.changeRate(-1),
  },
  {
    id: "loop",
    label: "Loop",
    group: "Time",
    keys: [{ key: "l" }],
    checked: ({ clock }) => clock.getState().loop,
    run: ({ clock }) => clock.setLoop(!clock.getState().loop),
  },
  {
    id: "type-time",
    label: "Type an exact time",
    group: "Time",
    keys: [{ key: "t" }],
    enabled: isOpen,
    run: ({ dialogs }) => dialogs.show("time"),
  },
  {
    id: "sky",
    label: "Sun and moon",
    group: "Time",
    keys: [{ key: "z" }],
    enabled: isOpen,
    checked: ({ dialogs }) => dialogs.getState().dialog === "sky",
    run: ({ dialogs }) => dialogs.show(dialogs.getState().dialog === "sky" ? null : "sky"),
  },
];
