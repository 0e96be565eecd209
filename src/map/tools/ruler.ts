import type { Feature, FeatureCollection } from "geojson";
import { type Map as MapLibreMap, type MapMouseEvent, Marker } from "maplibre-gl";
import type { Position } from "../../campaign";
import { alongGreatCircle } from "../../motion";
import type { Emitter } from "../emitter";
import type { MapToolEvents, RulerDrawing } from "./contract";
import { Crosshair } from "./crosshair";
import { pageColour, ToolSheet } from "./sheet";

const SHEET = "tool-ruler";

/** Into so many straight pieces a leg is cut, to look like the great circle it is. */
const PIECES = 32;

const pair = ([lon, lat]: Position): [number, number] => [lon, lat];
const isSame = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1];

/** The line, its points and the lengths along it; clicks on the map become points while it is out. */
export class Ruler {
  private readonly sheet: ToolSheet;
  private readonly crosshair: Crosshair;
  private points: Marker[] = [];
  private labels: Marker[] = [];
  private drawing: RulerDrawing | null = null;

  constructor(
    private readonly map: MapLibreMap,
    private readonly emitter: Emitter<MapToolEvents>,
  ) {
    this.sheet = new ToolSheet(map, SHEET, () => {
      const line = { type: "line", source: SHEET, layout: { "line-cap": "round" } } as const;
      return [
        {
          ...line,
          id: "tool-ruler-casing",
          paint: { "line-color": pageColour(map, "--ground-raised"), "line-width": 7 },
        },
        {
          ...line,
          id: "tool-ruler-line",
          paint: { "line-color": pageColour(map, "--ruler"), "line-width": 3 },
        },
      ];
    });
    this.crosshair = new Crosshair(map, (point) => emitter.emit("pointAdded", point));
    map.on("click", this.onClick);
  }

  /** Puts the ruler on the map, or away with null. */
  show(drawing: RulerDrawing | null): void {
    const isOut = drawing !== null;
    if (isOut !== (this.drawing !== null)) {
      this.map.getContainer().classList.toggle("measuring", isOut);
      this.crosshair.show(isOut);
      // Two taps in a row are two points.
      if (isOut) this.map.doubleClickZoom.disable();
      else this.map.doubleClickZoom.enable();
    }
    this.drawing = drawing;
    this.sheet.show(lineFeatures(drawing));
    this.showPoints(drawing?.points ?? []);
    this.showLabels(drawing?.legs ?? []);
  }

  destroy(): void {
    this.map.off("click", this.onClick);
    this.sheet.destroy();
    this.crosshair.destroy();
    for (const marker of [...this.points, ...this.labels]) marker.remove();
  }

  private readonly onClick = (event: MapMouseEvent): void => {
    if (!this.drawing) return;
    event.preventDefault();
    this.emitter.emit("pointAdded", [event.lngLat.lng, event.lngLat.lat]);
  };

  private showPoints(points: readonly Position[]): void {
    for (const marker of this.points.splice(points.length)) marker.remove();
    for (const [index, point] of points.entries()) {
      const marker = this.points[index] ?? this.addPoint(index, point);
      marker.setLngLat(pair(point));
    }
  }

  private addPoint(index: number, point: Position): Marker {
    const element = document.createElement("div");
    element.className = "tool-point";
    element.setAttribute("aria-hidden", "true");
    const marker = new Marker({ element, draggable: true, opacity: "1", opacityWhenCovered: "1" });
    marker.setLngLat(pair(point)).addTo(this.map);
    for (const type of ["click", "dblclick"]) {
      element.addEventListener(type, (event) => event.stopPropagation());
    }
    marker.on("drag", () => {
      const { lng, lat } = marker.getLngLat();
      this.emitter.emit("pointMoved", index, [lng, lat]);
    });
    this.points[index] = marker;
    return marker;
  }

  private showLabels(legs: RulerDrawing["legs"]): void {
    const drawn = legs.filter(({ from, to }) => !isSame(from, to));
    for (const marker of this.labels.splice(drawn.length)) marker.remove();
    for (const [index, { from, to, label }] of drawn.entries()) {
      const marker = this.labels[index] ?? this.addLabel(index, from);
      marker.setLngLat(pair(alongGreatCircle(from, to, 0.5)));
      marker.getElement().textContent = label;
    }
  }

  private addLabel(index: number, at: Position): Marker {
    const element = document.createElement("div");
    element.className = "tool-length";
    const marker = new Marker({ element }).setLngLat(pair(at)).addTo(this.map);
    this.labels[index] = marker;
    return marker;
  }
}

function lineFeatures(drawing: RulerDrawing | null): FeatureCollection {
  const legs = drawing?.legs ?? [];
  const features = legs
    .filter(({ from, to }) => !isSame(from, to))
    .map(({ from, to }): Feature => {
      const between = Array.from({ length: PIECES - 1 }, (_, piece) =>
        alongGreatCircle(from, to, (piece + 1) / PIECES),
      );
      const coordinates = [from, ...between, to].map(pair);
      return { type: "Feature", properties: {}, geometry: { type: "LineString", coordinates } };
    });
  return { type: "FeatureCollection", features };
}
