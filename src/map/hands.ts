import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { CampaignMapEvents, DrawnSymbol } from "./contract";
import type { Emitter } from "./emitter";
import { type PointerKind, pickSymbol } from "./picking";

/**
 * Tells the app what hands do on the map: units pointed at and picked, the camera moved.
 * @returns a function that stops listening.
 */
export function listenToHands(
  map: MapLibreMap,
  emitter: Emitter<CampaignMapEvents>,
  see: {
    readonly symbols: () => readonly DrawnSymbol[];
    readonly handled: () => void;
  },
): () => void {
  let pointer: PointerKind = "mouse";
  let pointed: string | null = null;
  const surface = map.getCanvasContainer();

  const unitAt = ({ point }: MapMouseEvent) =>
    pickSymbol(see.symbols(), point.x, point.y, pointer)?.unit ?? null;

  const point = (unit: string | null) => {
    if (unit === pointed) return;
    pointed = unit;
    map.getCanvas().style.cursor = unit === null ? "" : "pointer";
    emitter.emit("pointed", unit === null ? null : { kind: "unit", id: unit });
  };

  const watchPointer = (event: PointerEvent) => {
    pointer =
      event.pointerType === "touch" || event.pointerType === "pen" ? event.pointerType : "mouse";
  };

  surface.addEventListener("pointerdown", watchPointer, true);
  surface.addEventListener("pointermove", watchPointer, true);
  map.on("mousemove", (event) => {
    if (pointer === "mouse" && !map.isMoving()) point(unitAt(event));
  });
  map.on("mouseout", () => point(null));
  map.on("click", (event) => {
    if (!event.defaultPrevented) emitter.emit("picked", unitAt(event));
  });
  for (const start of ["dragstart", "zoomstart", "rotatestart", "pitchstart"] as const) {
    map.on(start, ({ originalEvent }) => {
      if (!originalEvent) return;
      see.handled();
      emitter.emit("handled");
    });
  }
  return () => {
    surface.removeEventListener("pointerdown", watchPointer, true);
    surface.removeEventListener("pointermove", watchPointer, true);
  };
}
