import { type PointerEvent, useMemo, useRef } from "react";
import type { Span } from "../campaign";
import { activityProfile } from "../motion";
import { type OpenCampaign, usePincer } from "../state";
import { useWidth } from "../ui";
import styles from "./overview.module.css";
import { areaPath } from "./profile";
import { instantAt, positionOf } from "./scale";
import { usePlayhead } from "./use-playhead";
import type { ChangeView } from "./use-timeline-view";
import { useWheel } from "./use-wheel";

interface OverviewProps {
  readonly open: OpenCampaign;
  readonly window: Span;
  readonly change: ChangeView;
}

const HEIGHT = 16;
const EDGE_REACH = 9;
const BIN_PX = 3;

type Grip =
  | { readonly kind: "edge"; readonly edge: "from" | "to" }
  | { readonly kind: "window"; readonly x: number; readonly window: Span };

/**
 * The whole period in a strip, with the track's window on it to drag and stretch. For the pointer only: the
 * zoom buttons and the slider's keys do the same.
 */
export function Overview({ open, window, change }: OverviewProps) {
  const { clock } = usePincer();
  const { campaign, motion } = open;
  const { period, phases } = campaign;
  const box = useRef<HTMLDivElement>(null);
  const playhead = useRef<HTMLDivElement>(null);
  const grip = useRef<Grip | null>(null);
  const width = useWidth(box);
  usePlayhead(playhead, clock, period, width);
  useWheel(box, period, change);

  const activity = useMemo(() => {
    if (!(period.to > period.from) || width < BIN_PX) return "";
    const bins = Math.floor(width / BIN_PX);
    return areaPath(activityProfile(motion.tracks, period.from, period.to, bins), width, HEIGHT);
  }, [motion, period, width]);

  const from = positionOf(window.from, period, width);
  const to = positionOf(window.to, period, width);
  const span = window.to - window.from;

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    // A narrow window must still have a middle to be moved by.
    const inside = Math.min(EDGE_REACH, (to - from) / 3);
    const onEdge = (outward: number) => outward <= EDGE_REACH && outward >= -inside;
    if (onEdge(from - x)) grip.current = { kind: "edge", edge: "from" };
    else if (onEdge(x - to)) grip.current = { kind: "edge", edge: "to" };
    else if (x > from && x < to) grip.current = { kind: "window", x, window };
    else {
      const start = instantAt(x, period, width) - span / 2;
      const moved = { from: start, to: start + span };
      grip.current = { kind: "window", x, window: moved };
      change({ type: "show", window: moved });
    }
  };
  const onPointerMove = (event: PointerEvent) => {
    const held = grip.current;
    if (!held) return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    if (held.kind === "edge") {
      change({ type: "stretch", edge: held.edge, instant: instantAt(x, period, width) });
      return;
    }
    const by = ((x - held.x) / width) * (period.to - period.from);
    change({ type: "show", window: { from: held.window.from + by, to: held.window.to + by } });
  };
  const release = () => {
    grip.current = null;
  };

  return (
    <div
      className={styles.overview}
      ref={box}
      aria-hidden="true"
      data-testid="time-overview"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
      onDoubleClick={() => change({ type: "reset" })}
    >
      <svg className={styles.drawing} width={width} height={HEIGHT} aria-hidden="true">
        <path className={styles.activity} d={activity} />
        <rect className={styles.window} x={from} width={Math.max(to - from, 1)} height={HEIGHT} />
        {phases.map((phase) => {
          const x = positionOf(phase.from, period, width);
          const band = Math.max(positionOf(phase.to, period, width) - x, 1);
          return (
            <svg key={phase.id} x={x} width={band} height={HEIGHT} aria-hidden="true">
              <line className={styles.phaseEdge} x1={0.5} x2={0.5} y2={HEIGHT} />
              <text className={styles.phase} x={5} y={HEIGHT - 4.5}>
                {phase.title}
              </text>
            </svg>
          );
        })}
      </svg>
      <div className={styles.handles} style={{ insetInlineStart: from, inlineSize: to - from }} />
      <div className={styles.playhead} ref={playhead} />
    </div>
  );
}
