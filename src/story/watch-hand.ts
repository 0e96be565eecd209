import type { createHand } from "./hand";

const SCROLLING_KEYS = new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"]);

/** Reports to `hand` every input on a scroller that makes it scroll. @returns what stops it. */
export function watchHand(
  scroller: HTMLElement,
  hand: ReturnType<typeof createHand>,
  noticed: () => void,
): () => void {
  const stop = new AbortController();
  const passive = { passive: true, signal: stop.signal };
  const intent = () => {
    hand.intent(performance.now());
    noticed();
  };
  const release = () => hand.release(performance.now());

  scroller.addEventListener(
    "wheel",
    (event) => {
      // With Control held the wheel zooms the page.
      if (!event.ctrlKey && event.deltaY !== 0) intent();
    },
    passive,
  );
  scroller.addEventListener("touchmove", intent, passive);
  scroller.addEventListener(
    "keydown",
    (event) => {
      if (!SCROLLING_KEYS.has(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
      // Only when the page's own shortcuts have had their turn is it clear that the key scrolls.
      setTimeout(() => {
        if (!event.defaultPrevented) intent();
      });
    },
    passive,
  );
  scroller.addEventListener(
    "pointerdown",
    (event) => {
      const inside = event.clientX - scroller.getBoundingClientRect().left;
      if (event.target === scroller && inside >= scroller.clientLeft + scroller.clientWidth) {
        hand.hold();
        noticed();
      }
    },
    passive,
  );
  window.addEventListener("pointerup", release, passive);
  // Some browsers swallow the release of a scroll bar; the next move without a button tells it.
  window.addEventListener(
    "pointermove",
    (event) => {
      if (event.buttons === 0) release();
    },
    passive,
  );
  return () => stop.abort();
}
