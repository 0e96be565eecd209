import type { CampaignMap } from "../map";
import type { Settings } from "../state";

/** How much larger symbols, names and lines are for the last row of a hall; the style sheet scales the map by it. */
const BACK_ROW = 1.5;

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
  let shown = false;
  const apply = () => {
    const { backRow } = settings.getState();
    if (backRow === shown) return;
    shown = backRow;
    map.setMagnification(backRow ? BACK_ROW : 1);
  };
  apply();
  return settings.subscribe(apply);
}
