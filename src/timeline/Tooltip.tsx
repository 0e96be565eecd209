import { type Campaign, type CampaignEvent, chapterAt, EVENT_SIGNS, signPath } from "../campaign";
import { formatDate, formatKnown, formatTime } from "../ui";
import styles from "./tooltip.module.css";

/** What the pointer rests on. */
export interface Hover {
  /** CSS px from the track's left edge. */
  readonly x: number;
  /** Ms since the Unix epoch. */
  readonly instant: number;
  /** Events under the pointer, the nearest first. */
  readonly events: readonly CampaignEvent[];
}

interface TooltipProps {
  readonly campaign: Campaign;
  readonly hover: Hover;
  readonly width: number;
}

const MOST_EVENTS = 4;
/** Half the size of an event's sign, px. */
const SIGN = 3.8;
const HALF_WIDTH = 150;

/** What happened at the pointer: its events, or the time and the chapter. */
export function Tooltip({ campaign, hover, width }: TooltipProps) {
  const { x, instant, events } = hover;
  const offset = campaign.clocks[0]?.offset ?? 0;
  const left = Math.min(Math.max(x, HALF_WIDTH), Math.max(width - HALF_WIDTH, HALF_WIDTH));
  const chapter = chapterAt(campaign, instant);
  const phase = campaign.phases.find(({ from, to }) => from <= instant && instant < to);
  return (
    <div className={styles.tooltip} style={{ insetInlineStart: left }} aria-hidden="true">
      {events.length === 0 ? (
        <>
          <strong>
            {formatDate(instant, offset)} {formatTime(instant, offset)}
          </strong>
          {chapter && <div>{chapter.title}</div>}
          {phase && <div className={styles.soft}>{phase.title}</div>}
        </>
      ) : (
        <ul className={styles.events}>
          {events.slice(0, MOST_EVENTS).map((event) => (
            <li key={event.id}>
              <svg className={styles.sign} viewBox="-6 -6 12 12" aria-hidden="true">
                <path
                  d={signPath(EVENT_SIGNS[event.kind], SIGN)}
                  strokeWidth={EVENT_SIGNS[event.kind].width * SIGN}
                />
              </svg>
              <div>
                <strong>{event.title}</strong>
                <div className={styles.soft}>
                  {formatKnown(event.from, offset, event.precision)} ·{" "}
                  {EVENT_SIGNS[event.kind].name}
                </div>
              </div>
            </li>
          ))}
          {events.length > MOST_EVENTS && (
            <li className={styles.soft}>and {events.length - MOST_EVENTS} more: zoom in</li>
          )}
        </ul>
      )}
    </div>
  );
}
