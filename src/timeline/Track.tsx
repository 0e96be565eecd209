import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from "react";
import { chapterAt, formatInstant, type Span } from "../campaign";
import { type OpenCampaign, usePincer } from "../state";
import { useWidth } from "../ui";
import { eventsNear, placeEvents } from "./event-layout";
import { LANES } from "./lanes";
import { MarkedRange } from "./MarkedRange";
import { pointedInstant } from "./scale";
import { spokenInstant } from "./spoken";
import { type Hover, Tooltip } from "./Tooltip";
import { TrackLayers } from "./TrackLayers";
import styles from "./track.module.css";
import { trackKey } from "./track-keys";
import { usePacedNow } from "./use-paced-now";
import { usePlayhead } from "./use-playhead";
import type { ChangeView } from "./use-timeline-view";
import { useTrackGestures } from "./use-track-gestures";
import { useWheel } from "./use-wheel";

interface TrackProps {
  readonly open: OpenCampaign;
  readonly window: Span;
  readonly change: ChangeView;
  /** Where a range begins that has no end yet, ms since the Unix epoch. */
  readonly pendingMark: number | null;
}

/** How far from an event's tick the pointer still means it, CSS px. */
const EVENT_REACH = 7;
/** Words for screen readers change no faster than this, wall ms. */
const SPOKEN_INTERVAL = 250;
const MINUTE_MS = 60_000;

/** The ruler of the campaign: a slider that says its date, over chapters, events, nights and activity. */
export function Track({ open, window, change, pendingMark }: TrackProps) {
  const pincer = usePincer();
  const { clock, selection } = pincer;
  const { campaign, motion } = open;
  const { period, events } = campaign;
  const [own] = campaign.clocks;
  const offset = own?.offset ?? 0;

  const box = useRef<HTMLDivElement>(null);
  const playhead = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [hover, setHover] = useState<Hover | null>(null);
  const placed = useMemo(() => placeEvents(events, window, width), [events, window, width]);
  const now = usePacedNow(clock, SPOKEN_INTERVAL);
  usePlayhead(playhead, clock, window, width);
  useWheel(box, window, change);

  const eventsAtPointer = (x: number, y: number) =>
    y >= LANES.events.top ? eventsNear(placed, x, EVENT_REACH).map(({ event }) => event) : [];
  const snap = (x: number, y: number) => eventsAtPointer(x, y)[0]?.from ?? null;
  const gestures = useTrackGestures({ pincer, window, width, offset, change, snap });

  const look = (next: Hover | null) => {
    setHover(next);
    const event = next?.events[0];
    selection.point(event ? { kind: "event", id: event.id } : null);
  };
  const onPointerMove = (event: PointerEvent) => {
    gestures.onPointerMove(event);
    // The hand that drags reads the large date.
    if (event.pointerType === "touch" || event.buttons !== 0) return look(null);
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    const instant = pointedInstant(x, window, width, offset);
    look({ x, instant, events: eventsAtPointer(x, y) });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const act = trackKey(event);
    if (!act) return;
    // The page's own keys would move the clock a second time.
    event.preventDefault();
    event.stopPropagation();
    act(pincer, change);
  };

  const minutes = (instant: number) => Math.round((instant - period.from) / MINUTE_MS);
  return (
    <div className={styles.track} ref={box}>
      <TrackLayers
        campaign={campaign}
        motion={motion}
        window={window}
        width={width}
        placed={placed}
      />
      <div
        className={styles.surface}
        role="slider"
        tabIndex={0}
        aria-label="Campaign time"
        aria-valuemin={0}
        aria-valuemax={minutes(period.to)}
        aria-valuenow={minutes(now)}
        aria-valuetext={own && spokenInstant(now, own, chapterAt(campaign, now))}
        data-now={formatInstant(now, offset)}
        onKeyDown={onKeyDown}
        {...gestures}
        onPointerMove={onPointerMove}
        onPointerLeave={() => look(null)}
      />
      <MarkedRange campaign={campaign} window={window} width={width} pending={pendingMark} />
      <div className={styles.playhead} ref={playhead} />
      {hover && (
        <>
          <div className={styles.hairline} style={{ insetInlineStart: hover.x }} />
          <Tooltip campaign={campaign} hover={hover} width={width} />
        </>
      )}
    </div>
  );
}
