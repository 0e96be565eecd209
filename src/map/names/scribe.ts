import type { Map as MapLibreMap } from "maplibre-gl";
import type { CampaignMapOptions } from "../contract";
import type { Edges } from "../room";
import { isWrittenOnBase, type MapLanguage, paletteOf, type Theme } from "../style";
import { loadFonts } from "./fonts";
import { drawNameSheet, type NameSheet, type NameStyle } from "./name-sheet";
import { type PlaceName, placeNames } from "./place-names";

/** Takes names with their pictures. */
interface Wall {
  /** Largest extent of a texture, device px. */
  readonly textureLimit: number;
  setNames(names: readonly PlaceName[], sheet: NameSheet): void;
  readonly names: { heed(isWritten: (within: Edges) => boolean): boolean };
}

interface Report {
  /** The names are written as they are wanted now. */
  readonly written: () => void;
  readonly failed: (message: string) => void;
}

type ScribeOptions = Pick<CampaignMapOptions, "campaign" | "theme" | "languages" | "basemap">;

/** Writes the names of places for theme, languages and zoom, and anew when one of them changes. */
export class Scribe {
  private names: readonly PlaceName[] = [];
  private languages: readonly MapLanguage[] = [];
  private hasFonts = false;
  private theme: Theme;
  private smallestText: number | null = null;
  private worn = "";
  private ended = false;

  constructor(
    private readonly map: MapLibreMap,
    private readonly wall: Wall,
    private readonly options: ScribeOptions,
    private readonly report: Report,
  ) {
    this.theme = options.theme;
    this.setLanguages(options.languages);
    map.on("moveend", this.write);
    // The pixel ratio comes with it.
    map.on("resize", this.write);
    map.on("idle", this.look);
  }

  /** Whether there is nothing left to be written. */
  get ready(): boolean {
    return this.hasFonts;
  }

  setLanguages(languages: readonly MapLanguage[]): void {
    const { basemap, campaign } = this.options;
    this.languages = languages;
    this.names = placeNames(campaign.places, languages);
    this.hasFonts = false;
    this.worn = "";
    void loadFonts(basemap, this.names).then(() => {
      // Another choice may have been made meanwhile.
      if (this.ended || this.languages !== languages) return;
      this.hasFonts = true;
      this.write();
    });
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    this.write();
  }

  /** Makes no letter smaller than this, CSS px before the page scales the map up; null leaves them as designed. */
  setSmallestText(size: number | null): void {
    this.smallestText = size;
    this.write();
  }

  destroy(): void {
    this.ended = true;
    this.map.off("moveend", this.write);
    this.map.off("resize", this.write);
    this.map.off("idle", this.look);
  }

  /** Sees what is written on the base map itself, which stands still now, and has names keep off it. */
  private readonly look = (): void => {
    const { map, report, wall } = this;
    const layers = map.getLayersOrder().filter(isWrittenOnBase);
    const isWritten = ({ left, top, right, bottom }: Edges) => {
      const box: [[number, number], [number, number]] = [
        [left, top],
        [right, bottom],
      ];
      return map.queryRenderedFeatures(box, { layers }).length > 0;
    };
    if (wall.names.heed(isWritten)) report.written();
  };

  private readonly write = (): void => {
    if (!this.hasFonts) return;
    const { map, names, smallestText, theme, wall } = this;
    // Letters grow by less than half a pixel from one whole zoom to the next.
    const zoom = Math.round(map.getZoom());
    const style: NameStyle = {
      colours: paletteOf(theme),
      zoom,
      pixelRatio: map.getPixelRatio(),
      smallestText,
      limit: wall.textureLimit,
    };
    const wanted = `${theme} ${zoom} ${style.pixelRatio} ${smallestText} ${style.limit}`;
    if (wanted === this.worn) return;
    try {
      wall.setNames(names, drawNameSheet(names, style));
    } catch (error) {
      this.report.failed(`The names of places could not be written: ${String(error)}`);
    }
    this.worn = wanted;
    this.report.written();
  };
}
