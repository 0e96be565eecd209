import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import type { Campaign, Span } from "../campaign";
import { DAY, HOUR } from "../commands";
import { usePincer, useSelected } from "../state";
import styles from "./marked-range.module.css";
import { positionOf } from "./scale";
import { spokenInstant } from "./spoken";

interface MarkedRangeProps {
  readonly campaign: Campaign;
  readonly window: Span;
  readonly width: number;
  readonly pending: number | null;
}

type Edge = "from" | "to";
const MINUTE_MS = 60_000;

/** The range that is played, with a handle at each end; or the beginning of one that has no end yet. */
export function MarkedRange({ campaign, window, width, pending }: MarkedRangeProps) {
  const { clock } = usePincer();
  const marked = useSelected(clock, (state) => state.marked);
  if (pending !== null) {
    const x = positionOf(pending, window, width);
    if (x < 0 || x > width) return null;
    return <div className={styles.pending} style={{ insetInlineStart: x }} />;
  }
  if (!marked) return null;
  const from = Math.max(positionOf(marked.from, window, width), 0);
  const to = Math.min(positionOf(marked.to, window, width), width);
  return (
    <>
      {to > from && (
        <div className={styles.range} style={{ insetInlineStart: from, inlineSize: to - from }} />
      )}
      {(["from", "to"] as const).map((edge) => (
        <Handle
          key={edge}
          edge={edge}
          marked={marked}
          campaign={campaign}
          window={window}
          width={width}
        />
      ))}
    </>
  );
}

interface HandleProps extends Omit<MarkedRangeProps, "pending"> {
  readonly edge: Edge;
  readonly marked: Span;
}

function Handle({ edge, marked, campaign, window, width }: HandleProps) {
  const { clock } = usePincer();
  const grip = useRef<{ readonly x: number; readonly instant: number } | null>(null);
  const { period } = campaign;
  const instant = marked[edge];

  const move = (to: number) => {
    const [least, most] =
      edge === "from" ? [period.from, marked.to - MINUTE_MS] : [marked.from + MINUTE_MS, period.to];
    clock.mark({ ...marked, [edge]: Math.min(Math.max(to, least), most) });
  };
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, instant };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!grip.current) return;
    const moved = (event.clientX - grip.current.x) / width;
    move(grip.current.instant + moved * (window.to - window.from));
  };
  const release = () => {
    grip.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (!direction) return;
    event.preventDefault();
    event.stopPropagation();
    move(instant + direction * (event.shiftKey ? DAY : HOUR));
  };

  const x = positionOf(instant, window, width);
  if (x < 0 || x > width) return null;
  const minutes = (time: number) => Math.round((time - period.from) / MINUTE_MS);
  const [own] = campaign.clocks;
  return (
    <div
      className={edge === "from" ? styles.handleFrom : styles.handleTo}
      style={{ insetInlineStart: x }}
      role="slider"
      tabIndex={0}
      aria-label={edge === "from" ? "Marked range begins" : "Marked range ends"}
      aria-valuemin={0}
      aria-valuemax={minutes(period.to)}
      aria-valuenow={minutes(instant)}
      aria-valuetext={own && spokenInstant(instant, own, null)}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={onKeyDown}
    />
  );
}
