import { type Campaign, type Passage, passageAt } from "../campaign";
import type { Pincer } from "../state";
import { createHand, MOMENTUM_MS } from "./hand";
import { passageAtLine, READING_TOP, readingLine, scrollManner } from "./reading-line";
import { watchHand } from "./watch-hand";

/** The clock is taken along at most this often while the reader scrolls, wall ms. */
const SEEK_EVERY_MS = 100;
/** The camera waits until the reader lingers, wall ms. */
const LINGER_MS = 250;

export interface TextLink {
  /** Scrolls to a passage, linked or not, whatever the hand is doing. */
  show(passage: Passage): void;
  disconnect(): void;
}

/**
 * Ties a scrolling text to the clock, both ways, while `textLinked` is set: the clock scrolls the lit passage
 * to the reading line, and the reader's own scrolling takes clock and camera to the passage read. In the
 * text each passage begins at an element with `data-anchor` (its id), in reading order.
 */
export function linkText(scroller: HTMLElement, pincer: Pincer, campaign: Campaign): TextLink {
  const { clock, settings, trail, camera } = pincer;
  const hand = createHand();
  const reducedMotion = window.matchMedia("(prefers-reduced-motion: reduce)");
  const linked = () => settings.getState().textLinked;
  const current = () => passageAt(campaign, clock.getState().now);

  let lit = current();
  let lastAsked = Number.NEGATIVE_INFINITY;
  let lastSeek = Number.NEGATIVE_INFINITY;
  let moved = false;
  let jumped = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let lingering: ReturnType<typeof setTimeout> | undefined;

  const anchorOf = (passage: Passage) =>
    scroller.querySelector(`[data-anchor="${CSS.escape(passage.id)}"]`);
  const topOf = (element: Element) =>
    element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;

  function align(passage: Passage | null, manner?: "instant") {
    const anchor = passage && anchorOf(passage);
    if (!anchor || scroller.clientHeight === 0) return;
    const distance = topOf(anchor) - READING_TOP;
    const now = performance.now();
    const circumstances = {
      reducedMotion: reducedMotion.matches,
      sinceLast: now - lastAsked,
      distance,
      height: scroller.clientHeight,
    };
    lastAsked = now;
    scroller.scrollTo({
      top: Math.max(0, scroller.scrollTop + distance),
      behavior: manner ?? scrollManner(circumstances),
    });
  }

  function read(): Passage | null {
    const tops = [...scroller.querySelectorAll("[data-anchor]")].map(topOf);
    const index = passageAtLine(tops, readingLine(scroller.clientHeight), scroller.scrollTop <= 2);
    return campaign.passages[index] ?? null;
  }

  function takeClockAlong() {
    const passage = read();
    if (!passage || passage === current()) return;
    // One gesture is one step of Back, however many passages it runs through.
    if (!jumped) trail.jump();
    jumped = true;
    lastSeek = performance.now();
    clock.seek(passage.from);
    clearTimeout(lingering);
    lingering = setTimeout(() => camera.show(passage.camera), LINGER_MS);
  }

  function rest() {
    if (hand.active(performance.now())) {
      resting = setTimeout(rest, MOMENTUM_MS);
      return;
    }
    if (linked()) {
      if (moved) takeClockAlong();
      else if (lit !== read()) align(lit);
    }
    moved = false;
    jumped = false;
  }

  function waitForRest() {
    clearTimeout(resting);
    resting = setTimeout(rest, MOMENTUM_MS);
  }

  function scrolled() {
    if (!hand.scrolled(performance.now())) return;
    moved = true;
    waitForRest();
    if (!linked()) return;
    clock.pause();
    if (performance.now() - lastSeek >= SEEK_EVERY_MS) takeClockAlong();
  }

  const stopWatching = watchHand(scroller, hand, waitForRest);
  scroller.addEventListener("scroll", scrolled, { passive: true });

  const stopClock = clock.subscribe(() => {
    const passage = current();
    if (passage === lit) return;
    lit = passage;
    if (linked() && !hand.active(performance.now())) align(lit);
  });

  let wasLinked = linked();
  const stopSettings = settings.subscribe(() => {
    if (linked() && !wasLinked) align(lit);
    wasLinked = linked();
  });

  // Also the first alignment: an observer reports once as soon as there is a layout.
  const observer = new ResizeObserver(() => {
    if (linked() && !hand.active(performance.now())) align(lit, "instant");
  });
  observer.observe(scroller);

  return {
    show(passage) {
      hand.letGo();
      align(passage);
    },
    disconnect() {
      clearTimeout(resting);
      clearTimeout(lingering);
      stopWatching();
      scroller.removeEventListener("scroll", scrolled);
      stopClock();
      stopSettings();
      observer.disconnect();
    },
  };
}
