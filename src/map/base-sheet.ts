import type { Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { type LayerId, tellsGround } from "../campaign";
import { CAMERA_STUB, cameraStub } from "./camera-stub";
import type { CampaignMapOptions } from "./contract";
import { HeldAreaLayer } from "./held-area/held-area-layer";
import { LAND_FILE } from "./held-area/land";
import { HeldArea } from "./held-area/tint";
import { showLayers } from "./layers";
import {
  lastChange,
  type MapLanguage,
  mapStyle,
  placeFeatures,
  refilter,
  type Theme,
} from "./style";

/** Quiet enough that relief and names come first. */
const HELD_AREA_OPACITY: Readonly<Record<Theme, number>> = { light: 0.25, dark: 0.26 };

interface SheetEvents {
  /** The base map was drawn, with this matrix from mercator to clip space. */
  readonly painted: (matrix: Float64Array) => void;
  /** The tint of the area held is where the instant has it. */
  readonly laid: () => void;
  /** The base map is to be drawn anew, and has not begun yet. */
  readonly outdated: () => void;
  readonly failed: (message: string) => void;
}

type SheetOptions = Pick<CampaignMapOptions, "campaign" | "theme" | "languages" | "basemap">;

/** The base map's style, as theme, languages, layers and the campaign's day ask for it. */
export class BaseSheet {
  private map: MapLibreMap | null = null;
  private outdated: () => void = () => {};
  private heldArea: HeldAreaLayer | null = null;
  private worn: Theme;
  private languages: readonly MapLanguage[];
  private smallestText: number | null = null;
  private hidden: ReadonlySet<LayerId> = new Set();
  /** The last day on which a border or a state's name changed, `YYYY-MM-DD`. */
  private day: string;

  constructor(private readonly options: SheetOptions) {
    this.worn = options.theme;
    this.languages = options.languages;
    this.day = this.dayOf(options.campaign.opening);
  }

  /** Whether nothing is still to be laid over the style. */
  get ready(): boolean {
    return this.heldArea?.ready !== false;
  }

  /** Whether the area held by each side is shown. */
  get showsHeldArea(): boolean {
    return this.heldArea !== null && !this.hidden.has("control");
  }

  style(): StyleSpecification {
    const { campaign, basemap } = this.options;
    return mapStyle({
      theme: this.worn,
      base: basemap,
      places: placeFeatures(campaign.places),
      languages: this.languages,
      day: this.day,
      smallestText: this.smallestText,
    });
  }

  /** Looks after a map that has this style, before anything of it is loaded. */
  attach(map: MapLibreMap, { failed, laid, outdated, painted }: SheetEvents): void {
    const { campaign, basemap } = this.options;
    this.map = map;
    this.outdated = outdated;
    if (tellsGround(campaign)) {
      const land = `${basemap}${LAND_FILE}`;
      this.heldArea = new HeldAreaLayer(map, new HeldArea(campaign), land, { laid, failed });
    }
    map.on("styledata", () => this.complete(map, painted));
  }

  /** @returns whether that changes anything. */
  setTheme(theme: Theme): boolean {
    if (theme === this.worn) return false;
    this.worn = theme;
    this.map?.setStyle(this.style());
    return true;
  }

  setLanguages(languages: readonly MapLanguage[]): void {
    this.languages = languages;
    this.map?.setStyle(this.style());
  }

  /** Makes no letter smaller than this, CSS px before the page scales the map up; null leaves them as designed. */
  setSmallestText(size: number | null): void {
    if (size === this.smallestText) return;
    this.smallestText = size;
    this.map?.setStyle(this.style());
  }

  /** Takes away what is on these layers and gives back all the rest. */
  setHidden(hidden: ReadonlySet<LayerId>): void {
    this.hidden = hidden;
    if (this.map?.getLayer(CAMERA_STUB)) showLayers(this.map, hidden);
  }

  /**
   * Goes on to an instant, ms since the Unix epoch. Borders and names of states follow the clock: the base map
   * changes only when one comes or goes.
   */
  show(instant: number): void {
    this.heldArea?.show(instant);
    const day = this.dayOf(instant);
    if (day === this.day) return;
    this.day = day;
    // Until the style is there to be filtered, `complete` waits for it.
    if (!this.map?.getLayer(CAMERA_STUB)) return;
    this.filterByDay(this.map);
    // The base map begins to load with its next drawing, but is out of date from now on.
    this.outdated();
    this.map.triggerRepaint();
  }

  destroy(): void {
    this.heldArea?.destroy();
  }

  /**
   * Adds what is no part of the style, whenever MapLibre changed it: a new style takes the area held away and
   * shows all layers, but may leave the stub.
   */
  private complete(map: MapLibreMap, painted: (matrix: Float64Array) => void): void {
    this.heldArea?.add(HELD_AREA_OPACITY[this.worn]);
    showLayers(map, this.hidden);
    if (map.getLayer(CAMERA_STUB)) return;
    this.filterByDay(map);
    map.addLayer(cameraStub(painted));
  }

  private filterByDay(map: MapLibreMap): void {
    for (const layer of map.getStyle().layers) {
      const filter = refilter(layer, this.day);
      if (filter) map.setFilter(layer.id, filter);
    }
  }

  private dayOf(instant: number): string {
    return lastChange(instant, this.options.campaign.clocks[0]?.offset ?? 0);
  }
}
