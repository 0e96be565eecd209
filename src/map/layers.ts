import type { Map as MapLibreMap } from "maplibre-gl";
import { LAYER_IDS, type LayerId } from "../campaign";

/** The base map's own layers that a user can take away, by what their ids say; the rest always stays. */
const BASE_LAYERS: Readonly<Partial<Record<LayerId, RegExp>>> = {
  control: /^held-area/,
  relief: /^(height-(tint|shade)|slope-shade|hachures|dune-|valley|marsh)(?!.*labels)/,
  borders: /^(period-border|claim-|disputed|state-names)/,
  places:
    /^((settlement|mark|water|river|dune|height)-labels|(settlement|mark|airfield)-signs|height-points|theatre-.*-names)/,
  graticule: /^graticule/,
};

/** The layer to which a layer of the style belongs; null for one that always stays. */
export function layerOfStyle(id: string): LayerId | null {
  return LAYER_IDS.find((layer) => BASE_LAYERS[layer]?.test(id)) ?? null;
}

/** Takes the base map's part of some layers away and gives back all others; the style must be there. */
export function showLayers(map: MapLibreMap, hidden: ReadonlySet<LayerId>): void {
  for (const { id } of map.getStyle().layers) {
    const layer = layerOfStyle(id);
    if (layer === null) continue;
    const wanted = hidden.has(layer) ? "none" : "visible";
    if ((map.getLayoutProperty(id, "visibility") ?? "visible") !== wanted) {
      map.setLayoutProperty(id, "visibility", wanted);
    }
  }
}
