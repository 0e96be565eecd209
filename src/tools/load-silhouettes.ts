import type { Position } from "../campaign";
import type { Ring } from "../motion";
import type { Silhouette, Tools } from "../state";

/** A feature of `geodata/basemap/outlines.geojson`, which our own script writes. */
interface OutlineFeature {
  readonly properties: {
    readonly id: string;
    readonly name: string;
    readonly note?: string;
    readonly area_km2: number;
    readonly center: Position;
  };
  readonly geometry: { readonly coordinates: readonly (readonly [Ring])[] };
}

/** The silhouettes that a collection of outlines holds. */
export function silhouettesOf({
  features,
}: {
  readonly features: readonly OutlineFeature[];
}): Silhouette[] {
  return features.map(({ properties, geometry }) => ({
    id: properties.id,
    name: properties.name,
    note: properties.note ?? null,
    areaKm2: properties.area_km2,
    center: properties.center,
    rings: geometry.coordinates.map(([ring]) => ring),
  }));
}

/**
 * Fetches the outlines beside the page, unless the tools have them.
 * @throws Error when there are none or they are no JSON.
 */
export async function stockSilhouettes(tools: Tools): Promise<void> {
  if (tools.getState().silhouettes.length > 0) return;
  const response = await fetch(new URL("geodata/basemap/outlines.geojson", document.baseURI));
  if (!response.ok) throw new Error(`outlines.geojson: ${response.status}`);
  tools.stock(silhouettesOf(await response.json()));
}
