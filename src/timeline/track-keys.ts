import { DAY, HOUR, jumpToInstant, stepTime } from "../commands";
import type { Pincer } from "../state";
import type { ChangeView } from "./use-timeline-view";

type KeyPress = Pick<KeyboardEvent, "key" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey">;
type Act = (pincer: Pincer, change: ChangeView) => void;

const ZOOM = 1.5;

const step =
  (ms: number): Act =>
  (pincer) =>
    stepTime(pincer, ms);

const zoom =
  (factor: number): Act =>
  ({ clock }, change) =>
    change({ type: "zoom", at: clock.getState().now, factor });

/** What a key does while the track has the focus, or null for keys that belong to the page. */
export function trackKey({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyPress): Act | null {
  if (altKey || ctrlKey || metaKey) return null;
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return step(shiftKey ? DAY : HOUR);
    case "ArrowLeft":
    case "ArrowDown":
      return step(shiftKey ? -DAY : -HOUR);
    case "PageUp":
      return step(DAY);
    case "PageDown":
      return step(-DAY);
    case "Home":
      return (pincer) => jumpToInstant(pincer, pincer.clock.getState().period.from);
    case "End":
      return (pincer) => jumpToInstant(pincer, pincer.clock.getState().period.to);
    case "+":
      return zoom(ZOOM);
    case "-":
      return zoom(1 / ZOOM);
    default:
      return null;
  }
}
