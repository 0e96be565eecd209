import { type Map as MapLibreMap, Marker } from "maplibre-gl";
import type { Position } from "../../campaign";
import type { SilhouetteDrawing } from "./contract";
import { keepFromMap } from "./drag";

/** How far an arrow key moves a silhouette, CSS px; with Shift held, the large step. */
const STEP = 8;
const LARGE_STEP = 60;

/** How far Q and E turn it, degrees. */
const TURN = 5;

const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export interface HandleWishes {
  /** The pointer went down on it. */
  grabbed(event: PointerEvent): void;
  /** CSS px on the map. */
  shifted(x: number, y: number): void;
  /** Degrees clockwise. */
  turned(by: number): void;
  removed(): void;
}

/** Name and size of a silhouette at its centre: the handle for mouse, finger and keyboard. */
export class SilhouetteHandle {
  private readonly marker: Marker;

  constructor(
    map: MapLibreMap,
    { name, size, slot, center }: SilhouetteDrawing,
    private readonly wishes: HandleWishes,
  ) {
    const element = document.createElement("button");
    element.type = "button";
    element.className = "tool-handle";
    element.dataset.slot = String(slot);
    element.setAttribute(
      "aria-label",
      `${name}, ${size}. Drag it, or move it with the arrow keys; Q and E turn it, Delete removes it.`,
    );
    const [title, area] = [document.createElement("strong"), document.createElement("span")];
    title.textContent = name;
    area.textContent = size;
    element.append(title, area);
    element.addEventListener("pointerdown", (event) => {
      if (event.button === 0) wishes.grabbed(event);
    });
    element.addEventListener("keydown", this.onKeyDown);
    keepFromMap(element);
    this.marker = new Marker({ element }).setLngLat([center[0], center[1]]).addTo(map);
  }

  moveTo([lon, lat]: Position): void {
    this.marker.setLngLat([lon, lat]);
  }

  remove(): void {
    this.marker.remove();
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const way = WAYS[event.key];
    const key = event.key.toLowerCase();
    if (way) {
      const step = event.shiftKey ? LARGE_STEP : STEP;
      this.wishes.shifted(way[0] * step, way[1] * step);
    } else if (key === "q") this.wishes.turned(-TURN);
    else if (key === "e") this.wishes.turned(TURN);
    else if (event.key === "Delete" || event.key === "Backspace") this.wishes.removed();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
