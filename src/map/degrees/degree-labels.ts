import type { Map as MapLibreMap } from "maplibre-gl";
import type { Room } from "../room";
import "./degrees.css";
import { type EdgeDegree, edgeDegrees } from "./edge-degrees";

/** Writes the graticule's degrees at the map's edges, where printed sheets have them. */
export class DegreeLabels {
  private readonly element = document.createElement("div");
  private labels: readonly EdgeDegree[] = [];

  /** @param room what the page leaves of the map now. */
  constructor(
    private readonly map: MapLibreMap,
    private readonly room: () => Room,
  ) {
    this.element.className = "edge-degrees";
    this.element.setAttribute("aria-hidden", "true");
    map.getCanvasContainer().append(this.element);
    map.on("move", this.write);
    map.on("resize", this.write);
    this.write();
  }

  show(wanted: boolean): void {
    this.element.hidden = !wanted;
  }

  /** Puts the labels where they belong now. */
  readonly write = (): void => {
    const { element, map } = this;
    this.labels = edgeDegrees(this.room(), map.getZoom(), (x, y) => {
      const { lng, lat } = map.unproject([x, y]);
      return [lng, lat];
    });
    while (element.childElementCount > this.labels.length) element.lastElementChild?.remove();
    this.labels.forEach(({ text, x, y }, index) => {
      const label = element.children[index] ?? element.appendChild(document.createElement("span"));
      if (label.textContent !== text) label.textContent = text;
      (label as HTMLElement).style.translate = `${x}px ${y}px`;
    });
  };

  /** Writes the labels into a picture of the map in device px. */
  paintInto(context: CanvasRenderingContext2D, pixelRatio: number): void {
    const style = getComputedStyle(this.element);
    if (style.display === "none") return;
    context.save();
    context.scale(pixelRatio, pixelRatio);
    context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 3;
    context.strokeStyle = style.getPropertyValue("--edge-halo");
    context.fillStyle = style.color;
    for (const { text, x, y } of this.labels) {
      context.strokeText(text, x, y);
      context.fillText(text, x, y);
    }
    context.restore();
  }

  destroy(): void {
    this.map.off("move", this.write);
    this.map.off("resize", this.write);
    this.element.remove();
  }
}
