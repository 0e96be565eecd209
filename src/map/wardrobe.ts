import type { Campaign } from "../campaign";
import { isSmallMap } from "./detail";
import type { Overlay } from "./overlay";
import { OVERLAY_PALETTES } from "./palette";
import type { Theme } from "./style";
import type { CampaignSheet, SelectionSheet, SheetStyle } from "./symbols";

type Symbols = typeof import("./symbols");

/** How the page shows what is drawn. */
export interface Lettering {
  /** By which the page scales the map up, so that pictures must be so much finer. */
  readonly magnification: number;
  /** No letter is smaller, CSS px before the page scales them up. */
  readonly smallestText: number;
}

/** The sheet that was last drawn of a campaign, and how: a second map of it wears the same. */
const drawn = new WeakMap<Campaign, { readonly look: string; readonly sheet: CampaignSheet }>();

/** Has the overlay's pictures drawn for a theme, pixel ratio and room, and drawn anew when one of them changes. */
export class Wardrobe {
  private symbols: Symbols | null = null;
  private worn = "";
  private theme: Theme = "light";
  private selected: string | null = null;
  private lettering: Lettering = { magnification: 1, smallestText: 0 };

  constructor(
    private readonly campaign: Campaign,
    private readonly overlay: Overlay,
    private readonly report: {
      readonly dressed: () => void;
      readonly failed: (message: string) => void;
    },
  ) {}

  /** Whether the overlay has its pictures. */
  get ready(): boolean {
    return this.worn !== "";
  }

  /** Draws all pictures unless they are as wanted; the first time the symbol library is fetched. */
  dress(theme: Theme, selected: string | null): void {
    this.theme = theme;
    this.selected = selected;
    if (this.symbols) this.redraw(this.symbols);
    else void this.fetch();
  }

  /** Draws the pictures for a page that magnifies the map. */
  magnify(lettering: Lettering): void {
    this.lettering = lettering;
    this.dress(this.theme, this.selected);
  }

  /** Has the pictures of the selected unit drawn. */
  select(unit: string | null): void {
    this.selected = unit;
    this.overlay.setSelection(this.symbols ? this.drawSelection(this.symbols) : null);
  }

  private async fetch(): Promise<void> {
    try {
      const symbols = await import("./symbols");
      await symbols.loadLettering();
      this.symbols = symbols;
      this.redraw(symbols);
    } catch (error) {
      this.report.failed(`The unit symbols could not be drawn: ${String(error)}`);
    }
  }

  private redraw(symbols: Symbols): void {
    const { pixelRatio, limit, brief, smallestText } = this.style();
    const wanted = `${this.theme} ${pixelRatio} ${limit} ${brief} ${smallestText}`;
    if (wanted === this.worn) return;
    this.overlay.setSheet(this.sheetFor(symbols, wanted));
    this.worn = wanted;
    this.overlay.setSelection(this.drawSelection(symbols));
    this.report.dressed();
  }

  private sheetFor(symbols: Symbols, look: string): CampaignSheet {
    const last = drawn.get(this.campaign);
    if (last?.look === look) return last.sheet;
    const sheet = symbols.drawCampaignSheet(this.campaign, this.style());
    drawn.set(this.campaign, { look, sheet });
    return sheet;
  }

  private drawSelection(symbols: Symbols): SelectionSheet | null {
    const unit = this.selected === null ? null : this.campaign.unitById.get(this.selected);
    if (!unit) return null;
    const dates = this.overlay.datesOf(unit.id).map(({ text }) => text);
    return symbols.drawSelectionSheet(this.campaign, unit, dates, this.style());
  }

  private style(): SheetStyle {
    const { clientWidth, clientHeight } = this.overlay.canvas;
    return {
      palette: OVERLAY_PALETTES[this.theme],
      pixelRatio: window.devicePixelRatio * this.lettering.magnification,
      smallestText: this.lettering.smallestText,
      limit: this.overlay.textureLimit,
      brief: isSmallMap(clientWidth, clientHeight),
    };
  }
}
