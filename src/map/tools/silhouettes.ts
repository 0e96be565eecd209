import type { FeatureCollection } from "geojson";
import type {
  DataDrivenPropertyValueSpecification,
  Map as MapLibreMap,
  MapMouseEvent,
  MapTouchEvent,
} from "maplibre-gl";
import type { Emitter } from "../emitter";
import type { MapToolEvents, SilhouetteDrawing } from "./contract";
import { followPointer } from "./drag";
import { pageColour, ToolSheet } from "./sheet";
import { SilhouetteHandle } from "./silhouette-handle";

const SHEET = "tool-silhouettes";
const FILL = "tool-silhouette-fill";

/** Outlines of familiar ground over the map, to be dragged by their names or, when loose, anywhere. */
export class Silhouettes {
  private readonly sheet: ToolSheet;
  private readonly handles = new Map<string, SilhouetteHandle>();
  private drawings: readonly SilhouetteDrawing[] = [];
  private loose = false;
  private letGo: (() => void) | null = null;

  constructor(
    private readonly map: MapLibreMap,
    private readonly emitter: Emitter<MapToolEvents>,
  ) {
    this.sheet = new ToolSheet(map, SHEET, () => {
      const colour: DataDrivenPropertyValueSpecification<string> = [
        "match",
        ["get", "slot"],
        0,
        pageColour(map, "--outline-1"),
        1,
        pageColour(map, "--outline-2"),
        pageColour(map, "--outline-3"),
      ];
      const line = { type: "line", source: SHEET, layout: { "line-join": "round" } } as const;
      return [
        {
          id: FILL,
          type: "fill",
          source: SHEET,
          paint: { "fill-color": colour, "fill-opacity": 0.16, "fill-antialias": false },
        },
        {
          ...line,
          id: "tool-silhouette-casing",
          paint: {
            "line-color": pageColour(map, "--ground-raised"),
            "line-width": 5,
            "line-opacity": 0.75,
          },
        },
        {
          ...line,
          id: "tool-silhouette-line",
          paint: { "line-color": colour, "line-width": 2.4 },
        },
      ];
    });
    map.on("mousedown", this.onPress);
    map.on("touchstart", this.onPress);
    map.on("mousemove", this.onHover);
  }

  show(drawings: readonly SilhouetteDrawing[]): void {
    const wanted = new Set(drawings.map(({ id }) => id));
    for (const [id, handle] of this.handles) {
      if (wanted.has(id)) continue;
      handle.remove();
      this.handles.delete(id);
    }
    for (const drawing of drawings) {
      const handle = this.handles.get(drawing.id) ?? this.addHandle(drawing);
      handle.moveTo(drawing.center);
    }
    this.drawings = drawings;
    this.sheet.show(polygons(drawings));
  }

  /** Whether they can be dragged by their whole ground, where the map would be dragged else. */
  setLoose(loose: boolean): void {
    this.loose = loose;
    if (!loose) this.map.getContainer().classList.remove("over-silhouette");
  }

  drawn(): readonly SilhouetteDrawing[] {
    return this.drawings;
  }

  destroy(): void {
    this.letGo?.();
    this.map.off("mousedown", this.onPress);
    this.map.off("touchstart", this.onPress);
    this.map.off("mousemove", this.onHover);
    this.sheet.destroy();
    for (const handle of this.handles.values()) handle.remove();
  }

  private addHandle(drawing: SilhouetteDrawing): SilhouetteHandle {
    const { id } = drawing;
    const handle = new SilhouetteHandle(this.map, drawing, {
      grabbed: (event) => this.grab(id, event),
      shifted: (x, y) => this.shift(id, this.pointOf(id), x, y),
      turned: (by) => this.emitter.emit("silhouetteTurned", id, by),
      removed: () => this.emitter.emit("silhouetteRemoved", id),
    });
    this.handles.set(id, handle);
    return handle;
  }

  private readonly onPress = (event: MapMouseEvent | MapTouchEvent): void => {
    const { originalEvent } = event;
    const isTouch = "touches" in originalEvent;
    const press = isTouch ? originalEvent.touches[0] : originalEvent;
    // A point of the ruler in front of it is dragged by itself.
    if (press?.target instanceof Element && press.target.closest(".maplibregl-marker")) return;
    if (!press || (isTouch ? originalEvent.touches.length > 1 : originalEvent.button !== 0)) return;
    const id = this.loose ? this.under(event) : null;
    if (id === null) return;
    // The map stays where it is.
    event.preventDefault();
    this.grab(id, press);
  };

  private readonly onHover = (event: MapMouseEvent): void => {
    if (!this.loose) return;
    const isOver = this.drawings.length > 0 && this.under(event) !== null;
    this.map.getContainer().classList.toggle("over-silhouette", isOver);
  };

  /** The front-most silhouette under a pointer. */
  private under({ point }: MapMouseEvent | MapTouchEvent): string | null {
    if (!this.map.getLayer(FILL)) return null;
    const [feature] = this.map.queryRenderedFeatures(point, { layers: [FILL] });
    const id: unknown = feature?.properties.id;
    return typeof id === "string" ? id : null;
  }

  private grab(id: string, press: { readonly clientX: number; readonly clientY: number }): void {
    this.letGo?.();
    const start = this.pointOf(id);
    this.letGo = followPointer(
      press,
      (x, y) => this.shift(id, start, x, y),
      () => {
        this.letGo = null;
      },
    );
  }

  private pointOf(id: string): { readonly x: number; readonly y: number } {
    const [lon = 0, lat = 0] = this.drawings.find((drawing) => drawing.id === id)?.center ?? [];
    return this.map.project([lon, lat]);
  }

  private shift(
    id: string,
    from: { readonly x: number; readonly y: number },
    x: number,
    y: number,
  ) {
    const { lng, lat } = this.map.unproject([from.x + x, from.y + y]);
    this.emitter.emit("silhouetteMoved", id, [lng, lat]);
  }
}

function polygons(drawings: readonly SilhouetteDrawing[]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: drawings.map(({ id, slot, rings }) => ({
      type: "Feature",
      properties: { id, slot },
      geometry: {
        type: "MultiPolygon",
        coordinates: rings.map((ring) => [ring.map(([lon, lat]) => [lon, lat])]),
      },
    })),
  };
}
