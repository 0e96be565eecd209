import { memo, useMemo } from "react";
import { type Campaign, chapterAt, EVENT_SIGNS, type Span, signPath } from "../campaign";
import { activityProfile, type Motion } from "../motion";
import { usePincer, useSelected } from "../state";
import { axisTicks, LABEL_INSET } from "./axis";
import { chapterBands } from "./chapter-bands";
import type { PlacedEvent } from "./event-layout";
import { LANES, TRACK_HEIGHT } from "./lanes";
import { nightSpans } from "./night-spans";
import { areaPath } from "./profile";
import { positionOf } from "./scale";
import styles from "./track-layers.module.css";

interface TrackLayersProps {
  readonly campaign: Campaign;
  readonly motion: Motion;
  readonly window: Span;
  readonly width: number;
  readonly placed: readonly PlacedEvent[];
}

const DAY_MS = 86_400_000;
/** Nights appear as a day grows from the first to the second width, CSS px. */
const NIGHTS_FROM = 16;
const NIGHTS_FULL = 36;
const BIN_PX = 3;

/** Everything on the track that stands still: drawn anew only for another window, width or chapter. */
export const TrackLayers = memo(function TrackLayers(props: TrackLayersProps) {
  const { campaign, motion, window, width, placed } = props;
  return (
    <svg
      className={styles.layers}
      width={width}
      height={TRACK_HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      <Nights campaign={campaign} window={window} width={width} />
      <Activity motion={motion} window={window} width={width} />
      <Chapters campaign={campaign} window={window} width={width} />
      <Axis offset={campaign.clocks[0]?.offset ?? 0} window={window} width={width} />
      <Events placed={placed} />
    </svg>
  );
});

interface Shown {
  readonly window: Span;
  readonly width: number;
}

function Nights({ campaign, window, width }: Shown & { readonly campaign: Campaign }) {
  const dayWidth = (DAY_MS / (window.to - window.from)) * width;
  if (!(dayWidth > NIGHTS_FROM)) return null;
  const opacity = Math.min((dayWidth - NIGHTS_FROM) / (NIGHTS_FULL - NIGHTS_FROM), 1);
  return (
    <g className={styles.nights} opacity={opacity}>
      {nightSpans(window, campaign.camera.center).map(({ from, to }) => {
        const x = positionOf(from, window, width);
        const end = positionOf(to, window, width);
        return <rect key={from} x={x} width={end - x} y={0} height={TRACK_HEIGHT} />;
      })}
    </g>
  );
}

function Activity({ motion, window, width }: Shown & { readonly motion: Motion }) {
  const { top, height } = LANES.events;
  const path = useMemo(() => {
    if (!(window.to > window.from) || width < BIN_PX) return "";
    const bins = Math.floor(width / BIN_PX);
    return areaPath(activityProfile(motion.tracks, window.from, window.to, bins), width, height);
  }, [motion, window, width, height]);
  return <path className={styles.activity} d={path} transform={`translate(0 ${top})`} />;
}

function Chapters({ campaign, window, width }: Shown & { readonly campaign: Campaign }) {
  const { clock } = usePincer();
  const current = useSelected(clock, ({ now }) => chapterAt(campaign, now)?.id ?? null);
  const { top, height } = LANES.chapters;
  return (
    <g>
      {chapterBands(campaign.chapters, window, width).map((band) => (
        <svg key={band.id} x={band.x} y={top} width={band.width} height={height} aria-hidden="true">
          <rect
            className={band.id === current ? styles.chapterNow : styles.chapter}
            x={0.5}
            y={0.5}
            width={Math.max(band.width - 1, 0.5)}
            height={height - 1}
          />
          <text className={styles.chapterLabel} x={band.labelX} y={height - 5.5}>
            {band.label}
          </text>
        </svg>
      ))}
    </g>
  );
}

function Axis({ offset, window, width }: Shown & { readonly offset: number }) {
  const { height } = LANES.axis;
  return (
    <g>
      {axisTicks(window, offset, width).map(({ x, instant, strong, label }) => {
        const length = strong ? height : label === null ? 4 : 8;
        return (
          <g key={instant} transform={`translate(${x} 0)`}>
            {strong && <line className={styles.dayLine} y1={LANES.events.top} y2={TRACK_HEIGHT} />}
            <line className={strong ? styles.strongTick : styles.tick} y2={length} />
            {label !== null && (
              <text
                className={strong ? styles.strongLabel : styles.label}
                x={LABEL_INSET}
                y={height - 4.5}
              >
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

const FIRST_ROW = LANES.events.top + 6;
const ROW_HEIGHT = 11;
/** Half the size of an event's sign, px. */
const SIGN = 3.8;

function Events({ placed }: { readonly placed: readonly PlacedEvent[] }) {
  return (
    <g>
      {placed.map(({ event, x, endX, row }) => {
        const sign = EVENT_SIGNS[event.kind];
        const y = FIRST_ROW + (row ?? 0) * ROW_HEIGHT;
        return (
          <g key={event.id} className={styles.event}>
            {endX > x + 1 && row !== null && (
              <line className={styles.duration} x1={x} x2={endX} y1={y} y2={y} />
            )}
            <line className={styles.eventTick} x1={x} x2={x} y1={y} y2={TRACK_HEIGHT} />
            {row !== null && (
              <path
                className={styles.sign}
                d={signPath(sign, SIGN)}
                strokeWidth={sign.width * SIGN}
                transform={`translate(${x} ${y})`}
              />
            )}
          </g>
        );
      })}
    </g>
  );
}
