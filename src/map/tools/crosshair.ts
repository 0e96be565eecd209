import type { Map as MapLibreMap } from "maplibre-gl";
import type { Position } from "../../campaign";

/** How far an arrow key moves the map under the crosshair, CSS px; with Shift held, the fine step. */
const STEP = 60;
const FINE_STEP = 6;

const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A mark in the middle of the map by which the keyboard sets points; seen while it has the keyboard's focus. */
export class Crosshair {
  private readonly element: HTMLButtonElement;

  constructor(
    private readonly map: MapLibreMap,
    private readonly set: (point: Position) => void,
  ) {
    this.element = document.createElement("button");
    this.element.type = "button";
    this.element.className = "tool-crosshair";
    this.element.setAttribute(
      "aria-label",
      "Crosshair. Arrow keys move the map under it, plus and minus zoom, Enter sets a point.",
    );
    this.element.addEventListener("keydown", this.onKeyDown);
    this.element.addEventListener("click", this.setHere);
    this.element.hidden = true;
    map.getContainer().append(this.element);
  }

  /** Comes with the focus when nothing else on the page has it. */
  show(shown: boolean): void {
    const hadFocus = document.activeElement === this.element;
    this.element.hidden = !shown;
    if (shown && document.activeElement === document.body) {
      this.element.focus({ preventScroll: true });
    }
    if (!shown && hadFocus) this.element.blur();
  }

  destroy(): void {
    this.element.remove();
  }

  private readonly setHere = (): void => {
    const { lng, lat } = this.map.getCenter();
    this.set([lng, lat]);
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const way = WAYS[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (way) {
      const step = event.shiftKey ? FINE_STEP : STEP;
      this.map.panBy([way[0] * step, way[1] * step], { animate: false });
    } else if (event.key === "+" || event.key === "=") {
      this.map.zoomTo(this.map.getZoom() + 0.5, { animate: false });
    } else if (event.key === "-") {
      this.map.zoomTo(this.map.getZoom() - 0.5, { animate: false });
    } else {
      return;
    }
    event.preventDefault();
  };
}
