import type { CampaignMap } from "../map";

/** The attribute by which a part of the page says that it lies over the map. */
const COVERING = "[data-covers-map]";

/** Its value for what says something else every moment: no camera depends on its size. */
const WORDS = "words";

/** Words are taken to reach to a multiple of so many px: a day with a longer name must not push symbols about. */
const WORDS_STEP = 24;

/** What holds such parts beside `main`: a layer of the page that lies over all of it. */
const LAYER = ":scope > [data-over-map]";

type Box = Pick<DOMRect, "left" | "top" | "right" | "bottom">;

/**
 * The part of a map under a box of the page, in the map's own px, which the page may show magnified by `scale`.
 * @param step the page's px to whose next multiples it is taken to reach, counted from the map's corner.
 */
export function coverOf(box: Box, map: Box, scale: number, step = 1): Box {
  const down = (length: number) => Math.floor(Math.max(0, length) / step) * step;
  const up = (length: number, most: number) => Math.min(most, Math.ceil(length / step) * step);
  return {
    left: Math.floor(down(box.left - map.left) / scale),
    top: Math.floor(down(box.top - map.top) / scale),
    right: Math.ceil(up(box.right - map.left, map.right - map.left) / scale),
    bottom: Math.ceil(up(box.bottom - map.top, map.bottom - map.top) / scale),
  };
}

/** Keeps a map told of what the page lays over it. @returns what ends it */
export function watchCovered(container: HTMLElement, map: CampaignMap): () => void {
  const stage = container.closest("main") ?? container;
  const page = stage.parentElement ?? stage;
  const layers = () => [stage, ...page.querySelectorAll(LAYER)];
  let parts: readonly Element[] = [];
  const look = () => {
    const origin = container.getBoundingClientRect();
    const scale = origin.width / Math.max(1, container.offsetWidth);
    const covered = parts.flatMap((part) => {
      const box = part.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) return [];
      const isIsland = part.getAttribute("data-covers-map") === WORDS;
      return { ...coverOf(box, origin, scale, isIsland ? WORDS_STEP : 1), isIsland };
    });
    map.setCovered(covered.filter(({ left, top, right, bottom }) => right > left && bottom > top));
  };
  const sizes = new ResizeObserver(look);
  const findParts = () => {
    const found = layers().flatMap((layer) => [...layer.querySelectorAll(COVERING)]);
    if (found.length === parts.length && found.every((part, at) => part === parts[at])) return;
    parts = found;
    sizes.disconnect();
    for (const each of [stage, container, ...parts]) sizes.observe(each);
    look();
  };
  const insideLayers = new MutationObserver(findParts);
  const watchLayers = () => {
    insideLayers.disconnect();
    for (const layer of layers()) insideLayers.observe(layer, { childList: true, subtree: true });
    findParts();
  };
  const ofLayers = new MutationObserver(watchLayers);
  ofLayers.observe(page, { childList: true });
  watchLayers();
  return () => {
    sizes.disconnect();
    insideLayers.disconnect();
    ofLayers.disconnect();
  };
}
