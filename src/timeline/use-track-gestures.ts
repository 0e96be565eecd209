import { type PointerEvent, useRef } from "react";
import type { Span } from "../campaign";
import { jumpToInstant } from "../commands";
import type { Pincer } from "../state";
import { type Fingers, pinched } from "./pinch";
import { pointedInstant } from "./scale";
import type { ChangeView } from "./use-timeline-view";

interface TrackGestures {
  readonly pincer: Pincer;
  readonly window: Span;
  readonly width: number;
  /** Of the clock whose whole hours a hand means, ms. */
  readonly offset: number;
  readonly change: ChangeView;
  /** What a press at a place (CSS px from the track's corner) means: an event there, or null for the plain instant. */
  readonly snap: (x: number, y: number) => number | null;
}

type Gesture =
  | {
      readonly kind: "scrub";
      readonly playing: boolean;
      readonly before: number;
      readonly x: number;
      moved: boolean;
    }
  | { readonly kind: "mark"; readonly anchor: number; readonly x: number; moved: boolean }
  | { readonly kind: "pinch"; readonly window: Span; readonly fingers: Fingers };

/** A press that moves less is a click, CSS px. */
const STEADY_PX = 3;

/**
 * Hands on the track: press or drag scrubs (playing waits meanwhile), Shift-drag marks a range, two fingers
 * zoom and pan. A Shift-click clears the mark.
 */
export function useTrackGestures(track: TrackGestures) {
  const { pincer, window, width, change, snap } = track;
  const { clock } = pincer;
  const pointers = useRef(new Map<number, number>());
  const gesture = useRef<Gesture | null>(null);

  const instantMeant = (x: number) => pointedInstant(x, window, width, track.offset);
  const place = (event: PointerEvent) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const fingers = (): Fingers | null => {
    const [a, b] = pointers.current.values();
    return a === undefined || b === undefined ? null : [a, b];
  };
  const resume = () => {
    const { now, period, marked } = clock.getState();
    if (now < (marked ?? period).to) clock.play();
  };

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { x, y } = place(event);
    pointers.current.set(event.pointerId, x);
    const pair = fingers();
    if (pair) {
      const scrub = gesture.current;
      if (scrub?.kind === "scrub") {
        // The first finger of a pinch was not meant to take the clock anywhere.
        clock.seek(scrub.before);
        if (scrub.playing) resume();
      }
      gesture.current = { kind: "pinch", window, fingers: pair };
    } else if (event.shiftKey) {
      gesture.current = { kind: "mark", anchor: instantMeant(x), x, moved: false };
    } else {
      const { playing, now } = clock.getState();
      gesture.current = { kind: "scrub", playing, before: now, x, moved: false };
      clock.pause();
      jumpToInstant(pincer, snap(x, y) ?? instantMeant(x));
    }
  };

  const onPointerMove = (event: PointerEvent) => {
    const current = gesture.current;
    if (!current || !pointers.current.has(event.pointerId)) return;
    const { x } = place(event);
    pointers.current.set(event.pointerId, x);
    if (current.kind === "pinch") {
      const pair = fingers();
      if (pair) {
        change({ type: "show", window: pinched(current.window, width, current.fingers, pair) });
      }
      return;
    }
    current.moved ||= Math.abs(x - current.x) > STEADY_PX;
    if (!current.moved) return;
    const instant = instantMeant(x);
    if (current.kind === "scrub") clock.seek(instant);
    else clock.mark({ from: current.anchor, to: instant });
  };

  const onPointerUp = (event: PointerEvent) => {
    const current = gesture.current;
    if (!pointers.current.delete(event.pointerId) || !current) return;
    gesture.current = null;
    if (current.kind === "mark" && !current.moved) clock.mark(null);
    if (current.kind === "scrub" && current.playing) resume();
  };

  return {
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel: onPointerUp,
    onDoubleClick: () => change({ type: "reset" }),
  };
}
