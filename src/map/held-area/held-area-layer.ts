import type { CanvasSource, Map as MapLibreMap } from "maplibre-gl";
import { LAND_CORNERS } from "./land";
import type { HeldArea } from "./tint";

const ID = "held-area";
/** Under this layer the tint lies, so that names and rivers stay clear of it. */
const ABOVE = "sea";
/** The tint is whole up to the first zoom and gone at the second: close sheets show ground, not areas. */
const FADES = { from: 6.4, until: 7.6 } as const;

/** Lays the area held by each side into the base map, cut to the land that was fought for. */
export class HeldAreaLayer {
  /** Whether the land is there, or known to be missing: there will be no more to see. */
  ready = false;
  private readonly canvas = document.createElement("canvas");
  private readonly cells = document.createElement("canvas");
  private readonly land = new Image();
  private destroyed = false;
  private change: number | null = null;

  /**
   * @param land URL of the picture of that land.
   * @param report is told when the land is there, and when it can't be had.
   */
  constructor(
    private readonly map: MapLibreMap,
    private readonly area: HeldArea,
    land: string,
    report: { readonly laid: () => void; readonly failed: (message: string) => void },
  ) {
    this.cells.width = area.width;
    this.cells.height = area.height;
    this.land.src = land;
    this.land.decode().then(
      () => {
        this.canvas.width = this.land.naturalWidth;
        this.canvas.height = this.land.naturalHeight;
        this.ready = true;
        if (this.destroyed) return;
        this.paint();
        report.laid();
      },
      () => {
        this.ready = true;
        if (this.destroyed) return;
        report.failed("The area held by each side cannot be drawn: its land is missing.");
      },
    );
  }

  /** Puts the layer in unless it is there, whenever the map's style has changed. */
  add(opacity: number): void {
    if (this.map.getLayer(ID)) return;
    const corner = (index: 0 | 1 | 2 | 3): [number, number] => [...LAND_CORNERS[index]];
    this.map.addSource(ID, {
      type: "canvas",
      canvas: this.canvas,
      coordinates: [corner(0), corner(1), corner(2), corner(3)],
      animate: false,
    });
    this.map.addLayer(
      {
        id: ID,
        type: "raster",
        source: ID,
        maxzoom: FADES.until,
        paint: {
          "raster-opacity": [
            "interpolate",
            ["linear"],
            ["zoom"],
            FADES.from,
            opacity,
            FADES.until,
            0,
          ],
          "raster-fade-duration": 0,
        },
      },
      ABOVE,
    );
    this.copy();
  }

  /** Shows the tint of an instant, ms since the Unix epoch; nothing happens until a town changes hands. */
  show(instant: number): void {
    const change = this.area.lastChange(instant);
    if (change === this.change) return;
    this.change = change;
    this.paint();
  }

  /** Ends what is still to come; the map takes the layer with it. */
  destroy(): void {
    this.destroyed = true;
  }

  private paint(): void {
    const { area, canvas, cells, change, land } = this;
    const context = canvas.getContext("2d");
    if (change === null || !this.ready || !context) return;
    const image = new ImageData(area.paint(change), area.width, area.height);
    cells.getContext("2d")?.putImageData(image, 0, 0);
    // Bilinear would let the cells show.
    context.imageSmoothingQuality = "high";
    context.globalCompositeOperation = "copy";
    context.drawImage(cells, 0, 0, canvas.width, canvas.height);
    context.globalCompositeOperation = "destination-in";
    context.drawImage(land, 0, 0, canvas.width, canvas.height);
    this.copy();
  }

  /** Has the map take over what is on the canvas. */
  private copy(): void {
    const source = this.map.getSource<CanvasSource>(ID);
    if (!source) return;
    // A canvas source reads its canvas only while it plays.
    source.play();
    this.map.once("render", () => source.pause());
  }
}
