import type { CampaignMap } from "../../map";
import type { Point, Screen } from "../../pointing";

/** What pointing needs of the map that it happens over. */
export type PointedMap = Pick<
  CampaignMap,
  "on" | "paintInto" | "pixelRatio" | "project" | "setFineness" | "unproject" | "view" | "window"
>;

/** The map as it lies on the screen now. */
export function screenOf(map: PointedMap): Screen {
  const { width, height } = map.window();
  return {
    width,
    height,
    zoom: map.view().zoom,
    project: map.project,
    unproject: (point) => map.unproject(point),
  };
}

/** By how much the page magnifies the map: the element over it has the page's px, the map counts in its own. */
export function scaleOver(map: PointedMap, { width }: Pick<DOMRect, "width">): number {
  return width / Math.max(1, map.window().width);
}

/** A point of the window as the map counts, CSS px from the map's top left corner. */
export function pointOver(
  map: PointedMap,
  over: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Point {
  const box = over.getBoundingClientRect();
  const scale = scaleOver(map, box);
  return { x: (clientX - box.left) / scale, y: (clientY - box.top) / scale };
}
