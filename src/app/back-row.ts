import type { CampaignMap } from "../map";
import type { Settings } from "../state";

/** How much larger symbols, names and lines are for the last row of a hall; the style sheet scales the map by it. */
const BACK_ROW = 1.5;

/** No letter on the map is smaller then, CSS px. */
const SMALLEST_TEXT = 22;

/** Keeps the mark of back-row mode on the root element, by which style sheets know it. @returns what ends it */
export function markBackRow(settings: Settings): () => void {
  const mark = () => {
    document.documentElement.toggleAttribute("data-back-row", settings.getState().backRow);
  };
  mark();
  return settings.subscribe(mark);
}

/** Keeps a map as fine as it is large. @returns what ends it */
export function watchBackRow(settings: Settings, map: CampaignMap): () => void {
  const isWanted = () => settings.getState().backRow;
  let shown = isWanted();
  const magnify = () => map.setMagnification(shown ? BACK_ROW : 1, shown ? SMALLEST_TEXT : null);
  if (shown) magnify();
  return settings.subscribe(() => {
    if (isWanted() === shown) return;
    shown = isWanted();
    // The same ground as before in a map that has less room for it, or more again.
    const view = map.view();
    map.setView({ ...view, zoom: view.zoom + (shown ? -1 : 1) * Math.log2(BACK_ROW) }, false);
    magnify();
  });
}
