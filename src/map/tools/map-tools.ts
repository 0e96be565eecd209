import "./tools.css";
import type { Map as MapLibreMap } from "maplibre-gl";
import { Emitter } from "../emitter";
import type { MapToolEvents, RulerDrawing, SilhouetteDrawing } from "./contract";
import { Ruler } from "./ruler";
import { Silhouettes } from "./silhouettes";

/** The ruler and the silhouettes on one map: they draw what they are told and tell what hands do. */
export class MapTools {
  private readonly emitter = new Emitter<MapToolEvents>();
  private readonly ruler: Ruler;
  private readonly silhouettes: Silhouettes;

  constructor(map: MapLibreMap) {
    this.ruler = new Ruler(map, this.emitter);
    this.silhouettes = new Silhouettes(map, this.emitter);
  }

  /** @returns a function that takes the listener off again. */
  on<Name extends keyof MapToolEvents>(event: Name, listener: MapToolEvents[Name]): () => void {
    return this.emitter.on(event, listener);
  }

  /** While there is a ruler, clicks on the map set points and pick nothing. */
  setRuler(drawing: RulerDrawing | null): void {
    this.ruler.show(drawing);
  }

  setSilhouettes(drawings: readonly SilhouetteDrawing[]): void {
    this.silhouettes.show(drawings);
  }

  /** Whether silhouettes can be dragged by their whole ground and not only by their names. */
  setLoose(loose: boolean): void {
    this.silhouettes.setLoose(loose);
  }

  /** The silhouettes as last drawn: lets a test see what a user sees. */
  drawnSilhouettes(): readonly SilhouetteDrawing[] {
    return this.silhouettes.drawn();
  }

  destroy(): void {
    this.emitter.clear();
    this.ruler.destroy();
    this.silhouettes.destroy();
  }
}
