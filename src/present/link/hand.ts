import type { Hand, Pointing, PointingState } from "../../state";

/**
 * What this window's own hand did between two states of the pointing tools, for the other window to follow;
 * null when it did nothing.
 */
export function handOf(state: PointingState, before: PointingState): Hand | null {
  const { at, drawing, strokes, own } = state;
  if (!own || (at === before.at && drawing === before.drawing && own === before.own)) return null;
  const last = strokes.at(-1);
  const isDone = !drawing && before.drawing !== null && last?.id === before.drawing.id;
  return isDone ? { at, stroke: last, done: true } : { at, stroke: drawing, done: false };
}

/**
 * Tells what this window's own hand does, once a frame and at once when a stroke is finished.
 * @returns what ends it
 */
export function tellHand(pointing: Pointing, tell: (hand: Hand) => void): () => void {
  let waiting: Hand | null = null;
  let frame: number | null = null;
  const flush = () => {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
    if (waiting) tell(waiting);
    waiting = null;
  };
  const unsubscribe = pointing.subscribe((state, before) => {
    const hand = handOf(state, before);
    if (!hand) return;
    // Each says all of the stroke, so the ones between two frames need not be told.
    waiting = hand;
    if (hand.done) flush();
    else frame ??= requestAnimationFrame(flush);
  });
  return () => {
    unsubscribe();
    if (frame !== null) cancelAnimationFrame(frame);
  };
}
