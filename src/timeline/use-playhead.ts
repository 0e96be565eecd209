import { type RefObject, useLayoutEffect } from "react";
import type { Span } from "../campaign";
import type { Clock } from "../clock";
import { positionOf } from "./scale";

/** Keeps an element at the clock's instant, frame by frame and without rendering. */
export function usePlayhead(
  ref: RefObject<HTMLElement | null>,
  clock: Clock,
  window: Span,
  width: number,
): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const place = () => {
      const x = positionOf(clock.getState().now, window, width);
      element.style.transform = `translateX(${x}px)`;
      element.hidden = x < -1 || x > width + 1;
    };
    place();
    return clock.subscribe(place);
  }, [ref, clock, window, width]);
}
