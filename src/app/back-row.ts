import type { CampaignMap } from "../map";
import type { Settings } from "../state";

/** How much larger symbols, names and lines are for the last row of a hall, in windows up to so wide (CSS px). */
const BACK_ROW = 1.5;
const PLAIN_WIDTH = 1920;

/** No letter on the map is smaller then, CSS px. */
const SMALLEST_TEXT = 22;

/** How much finer than a plain window's one is whose px are small because it has many. @param width CSS px */
const finenessOf = (width: number) => Math.max(1, width / PLAIN_WIDTH);

/** By how much the map is magnified in back-row mode. @param width of the window, CSS px */
export function magnificationIn(width: number): number {
  return BACK_ROW * finenessOf(width);
}

/** Keeps the mark of back-row mode on the root element, by which style sheets know it. @returns what ends it */
export function markBackRow(settings: Settings): () => void {
  const root = document.documentElement;
  const mark = () => {
    root.style.setProperty("--magnification", String(magnificationIn(innerWidth)));
    root.toggleAttribute("data-back-row", settings.getState().backRow);
  };
  mark();
  addEventListener("resize", mark);
  const unsubscribe = settings.subscribe(mark);
  return () => {
    removeEventListener("resize", mark);
    unsubscribe();
  };
}

/**
 * Keeps a map as fine as it is large, and its letters as large as they should be.
 * @param keepsGround false for a map whose camera follows another's, which keeps the ground for both
 * @returns what ends it
 */
export function watchBackRow(settings: Settings, map: CampaignMap, keepsGround = true): () => void {
  const isWanted = () => settings.getState().backRow;
  let shown = isWanted();
  const magnify = () => {
    if (!shown) return map.setMagnification(1, null);
    map.setMagnification(magnificationIn(innerWidth), SMALLEST_TEXT * finenessOf(innerWidth));
  };
  const resized = () => {
    if (shown) magnify();
  };
  if (shown) magnify();
  addEventListener("resize", resized);
  const unsubscribe = settings.subscribe(() => {
    if (isWanted() === shown) return;
    shown = isWanted();
    if (!keepsGround) return magnify();
    // The same ground as before in a map that has less room for it, or more again.
    const view = map.view();
    const zooms = Math.log2(magnificationIn(innerWidth));
    map.setView({ ...view, zoom: view.zoom + (shown ? -zooms : zooms) }, false);
    magnify();
  });
  return () => {
    removeEventListener("resize", resized);
    unsubscribe();
  };
}
