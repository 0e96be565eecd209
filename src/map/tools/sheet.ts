import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from "maplibre-gl";

type SheetLayer = LayerSpecification & { readonly id: string };

/**
 * A source with its layers that is no part of the style: put back whenever MapLibre built its layers anew (another
 * theme, other names), with the colours then in force.
 */
export class ToolSheet {
  private data: FeatureCollection = { type: "FeatureCollection", features: [] };

  /** @param layers asked for anew each time; all draw from the source `id`. */
  constructor(
    private readonly map: MapLibreMap,
    private readonly id: string,
    private readonly layers: () => readonly SheetLayer[],
  ) {
    map.on("styledata", this.lay);
  }

  show(data: FeatureCollection): void {
    this.data = data;
    this.map.getSource<GeoJSONSource>(this.id)?.setData(data);
  }

  destroy(): void {
    this.map.off("styledata", this.lay);
  }

  private readonly lay = (): void => {
    const { map } = this;
    if (map.getSource(this.id)) return;
    map.addSource(this.id, { type: "geojson", data: this.data, tolerance: 0.1 });
    // Below the names of places, so that those stay legible.
    const names = map
      .getStyle()
      .layers.find((layer) => layer.type === "symbol" && layer.source === "places");
    for (const layer of this.layers()) map.addLayer(layer, names?.id);
  };
}

/** The value of one of the page's colours, `--outline-1`, as the theme has it where the map stands. */
export function pageColour(map: MapLibreMap, name: string): string {
  return getComputedStyle(map.getContainer()).getPropertyValue(name).trim();
}
