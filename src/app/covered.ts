import type { CampaignMap } from "../map";

/** The attribute by which a part of the page says that it lies over the map. */
const COVERING = "[data-covers-map]";

/** Keeps a map told of what the page lays over it. @returns what ends it */
export function watchCovered(container: HTMLElement, map: CampaignMap): () => void {
  const stage = container.closest("main") ?? container;
  const look = () => {
    const origin = container.getBoundingClientRect();
    // The page may show the map magnified; the map counts in its own px.
    const scale = origin.width / Math.max(1, container.offsetWidth);
    const covered = [...stage.querySelectorAll(COVERING)].map((part) => {
      const { left, top, right, bottom } = part.getBoundingClientRect();
      return {
        left: Math.floor(Math.max(0, left - origin.left) / scale),
        top: Math.floor(Math.max(0, top - origin.top) / scale),
        right: Math.ceil(Math.min(origin.width, right - origin.left) / scale),
        bottom: Math.ceil(Math.min(origin.height, bottom - origin.top) / scale),
      };
    });
    map.setCovered(covered.filter(({ left, top, right, bottom }) => right > left && bottom > top));
  };
  const sizes = new ResizeObserver(look);
  const watchSizes = () => {
    sizes.disconnect();
    sizes.observe(stage);
    for (const part of stage.querySelectorAll(COVERING)) sizes.observe(part);
  };
  const arrivals = new MutationObserver(watchSizes);
  arrivals.observe(stage, { childList: true });
  watchSizes();
  look();
  return () => {
    sizes.disconnect();
    arrivals.disconnect();
  };
}
