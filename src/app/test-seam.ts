import type { CampaignMap } from "../map";

/**
 * What the page lets a test read of a map: where symbols were drawn and where MapLibre puts a place,
 * both in CSS px from the map's top left corner. Nothing here changes anything.
 */
interface MapReadings {
  /** The symbols of the overlay's last draw, projected by the overlay's own camera snapshot. */
  symbols(): ReturnType<CampaignMap["drawnSymbols"]>;
  /** MapLibre's own projection of `[lon, lat]`. */
  project: CampaignMap["project"];
  /** The instant that the overlay's last draw showed, ms since the Unix epoch. */
  drawnInstant(): number;
  /** How often the base map has been painted. */
  basePaints(): number;
  view(): ReturnType<CampaignMap["view"]>;
  /** The units of another instant that the last draw put under the symbols. */
  ghosts(): ReturnType<CampaignMap["drawnGhosts"]>;
  /** What there is to see on the map, as the legend tells it. */
  contents(): ReturnType<CampaignMap["contents"]>;
  /** How large what is written on the map is shown, CSS px. */
  lettering(): ReturnType<CampaignMap["lettering"]>;
  /** The names of places that the last draw wrote. */
  names(): ReturnType<CampaignMap["drawnNames"]>;
  /** The silhouettes laid over the map, in degrees. */
  silhouettes(): ReturnType<CampaignMap["tools"]["drawnSilhouettes"]>;
}

/** Readings of the page's own map, and of the second map while two moments are compared. */
export interface TestSeam extends MapReadings {
  /** Where the clock stands, ms since the Unix epoch; `data-instant` follows it at its own pace. */
  now(): number;
  beside?: MapReadings;
}

declare global {
  interface Window {
    pincer?: TestSeam;
  }
}

function readingsOf(map: CampaignMap): MapReadings {
  return {
    symbols: () => map.drawnSymbols(),
    project: (position) => map.project(position),
    drawnInstant: () => map.drawnInstant(),
    basePaints: () => map.basePaints(),
    view: () => map.view(),
    ghosts: () => map.drawnGhosts(),
    contents: () => map.contents(),
    lettering: () => map.lettering(),
    names: () => map.drawnNames(),
    silhouettes: () => map.tools.drawnSilhouettes(),
  };
}

/** Opens the seam as `window.pincer`; returns what closes it. */
export function openTestSeam(map: CampaignMap, now: () => number): () => void {
  window.pincer = { ...readingsOf(map), now };
  return () => {
    delete window.pincer;
  };
}

/** Opens the second map's part of the seam, `window.pincer.beside`; returns what closes it. */
export function openSecondSeam(map: CampaignMap): () => void {
  const beside = readingsOf(map);
  if (window.pincer) window.pincer.beside = beside;
  return () => {
    if (window.pincer?.beside === beside) delete window.pincer.beside;
  };
}
