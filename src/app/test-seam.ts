import type { CampaignMap } from "../map";

/**
 * What the page lets a test read of the map: where symbols were drawn and where MapLibre puts a place,
 * both in CSS px from the map's top left corner. Nothing here changes anything.
 */
export interface TestSeam {
  /** The symbols of the overlay's last draw, projected by the overlay's own camera snapshot. */
  symbols(): ReturnType<CampaignMap["drawnSymbols"]>;
  /** MapLibre's own projection of `[lon, lat]`. */
  project: CampaignMap["project"];
  /** How often the base map has been painted. */
  basePaints(): number;
  view(): ReturnType<CampaignMap["view"]>;
}

declare global {
  interface Window {
    pincer?: TestSeam;
  }
}

/** Opens the seam as `window.pincer`; returns what closes it. */
export function openTestSeam(map: CampaignMap): () => void {
  window.pincer = {
    symbols: () => map.drawnSymbols(),
    project: (position) => map.project(position),
    basePaints: () => map.basePaints(),
    view: () => map.view(),
  };
  return () => {
    delete window.pincer;
  };
}
