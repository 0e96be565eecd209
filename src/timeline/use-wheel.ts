import { type RefObject, useEffect, useRef } from "react";
import type { Span } from "../campaign";
import { instantAt } from "./scale";
import type { ChangeView } from "./use-timeline-view";

const LINE_PX = 16;
/** Zoom per px of wheel; a trackpad's pinch comes as a wheel with Control and in smaller numbers. */
const ZOOM_PER_PX = { wheel: 0.002, pinch: 0.012 } as const;

/** Wheel over an element that shows `window` across its width: zooms at the pointer, pans sideways or with Shift. */
export function useWheel(ref: RefObject<HTMLElement | null>, window: Span, change: ChangeView) {
  const shown = useRef(window);
  useEffect(() => {
    shown.current = window;
  }, [window]);

  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const scale = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
      const [dx, dy] = [event.deltaX * scale, event.deltaY * scale];
      const { left, width } = element.getBoundingClientRect();
      const { from, to } = shown.current;
      if (event.shiftKey || Math.abs(dx) > Math.abs(dy)) {
        change({ type: "pan", by: ((dx || dy) / width) * (to - from) });
        return;
      }
      const speed = event.ctrlKey ? ZOOM_PER_PX.pinch : ZOOM_PER_PX.wheel;
      const at = instantAt(event.clientX - left, shown.current, width);
      change({ type: "zoom", at, factor: Math.exp(-dy * speed) });
    };
    // React's own wheel listeners are passive and could not keep the page from scrolling.
    element.addEventListener("wheel", turn, { passive: false });
    return () => element.removeEventListener("wheel", turn);
  }, [ref, change]);
}
