import type { CanvasSource, Map as MapLibreMap } from "maplibre-gl";
import type { HeldArea } from "./tint";

const ID = "held-area";
/** Under this layer the tint lies, so that the sea stays water. */
const ABOVE = "sea";

/** Lays the area held by each side into the base map, under the sea and the names. */
export class HeldAreaLayer {
  private readonly canvas: HTMLCanvasElement;
  private painted: number | null = null;

  constructor(
    private readonly map: MapLibreMap,
    private readonly area: HeldArea,
  ) {
    this.canvas = document.createElement("canvas");
    this.canvas.width = area.width;
    this.canvas.height = area.height;
  }

  /** Puts the layer in, whenever the map's style was built anew. */
  add(opacity: number): void {
    const corners = this.area.corners.map(([lon, lat]) => [lon, lat]) as [
      [number, number],
      [number, number],
      [number, number],
      [number, number],
    ];
    this.map.addSource(ID, {
      type: "canvas",
      canvas: this.canvas,
      coordinates: corners,
      animate: false,
    });
    this.map.addLayer(
      {
        id: ID,
        type: "raster",
        source: ID,
        paint: { "raster-opacity": opacity, "raster-fade-duration": 0 },
      },
      ABOVE,
    );
  }

  /** Shows the tint of an instant, ms since the Unix epoch; nothing happens until a town changes hands. */
  show(instant: number): void {
    const change = this.area.lastChange(instant);
    if (change === this.painted) return;
    this.painted = change;
    const { width, height } = this.area;
    const image = new ImageData(this.area.paint(change), width, height);
    this.canvas.getContext("2d")?.putImageData(image, 0, 0);
    const source = this.map.getSource<CanvasSource>(ID);
    if (!source) return;
    // A canvas source reads its canvas only while it plays.
    source.play();
    this.map.once("render", () => source.pause());
  }
}
