import type { CampaignEvent, Span } from "../campaign";
import { positionOf } from "./scale";

/** An event on the track. */
export interface PlacedEvent {
  readonly event: CampaignEvent;
  /** Where it begins and ends, CSS px from the track's left edge; may lie outside when the other end is in view. */
  readonly x: number;
  readonly endX: number;
  /** The row of its sign, 0 uppermost; null when the rows are full there and only its tick is drawn. */
  readonly row: number | null;
}

/** Rows of signs, and the room that one sign takes, CSS px. */
export const EVENT_ROWS = 2;
export const SIGN_SIZE = 10;

/**
 * Places the events that are in view. Signs never overlap in a row.
 * @param events by beginning
 * @param width of the track, CSS px
 */
export function placeEvents(
  events: readonly CampaignEvent[],
  window: Span,
  width: number,
): readonly PlacedEvent[] {
  const rowEnds = new Array<number>(EVENT_ROWS).fill(Number.NEGATIVE_INFINITY);
  const placed: PlacedEvent[] = [];
  for (const event of events) {
    if (event.to < window.from || event.from > window.to) continue;
    const x = positionOf(event.from, window, width);
    const begins = event.from >= window.from;
    const free = begins ? rowEnds.findIndex((end) => end <= x - SIGN_SIZE / 2) : -1;
    const row = free === -1 ? null : free;
    if (row !== null) rowEnds[row] = x + SIGN_SIZE / 2 + 1;
    placed.push({ event, x, endX: positionOf(event.to, window, width), row });
  }
  return placed;
}

/** Events whose beginning is within `reach` px of a place on the track, nearest first. */
export function eventsNear(
  placed: readonly PlacedEvent[],
  x: number,
  reach: number,
): readonly PlacedEvent[] {
  return placed
    .filter((one) => Math.abs(one.x - x) <= reach)
    .sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x));
}
