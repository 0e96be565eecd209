import type { Campaign, LayerId } from "../../campaign";
import type { Tracks } from "../../motion";
import type { Emphasis } from "../contract";
import type { OverlayPalette } from "../palette";
import type { CampaignSheet, Cell, SelectionSheet } from "../symbols";
import type { Arrows } from "./arrows";
import type { Camera } from "./camera";
import { Fades, longestStepAt } from "./fades";
import { Layout, type Scene } from "./layout";
import type { Surveyed } from "./name-survey";
import { Prominence } from "./prominence";
import type { View } from "./symbols-on-map";
import { type TrackDate, trackDates } from "./track-dates";

/** In place of the labels when names are taken off the map. */
const NO_LABELS: readonly Cell[] = [];
const NO_SYMBOLS: readonly Cell[] = [];

/** All units with their pictures: who is on the map, where each stands, and who stands out. */
export class Cast {
  readonly layout: Layout;
  readonly prominence: Prominence;
  readonly fades: Fades;
  /** Of symbols that cross the edge of the view. */
  private readonly crossings: Fades;
  /** Null while the pictures are not drawn yet. */
  sheet: CampaignSheet | null = null;
  /** Of the selected unit; null when nothing is selected or they are not drawn yet. */
  selection: SelectionSheet | null = null;
  /** Whether there are names beside the symbols. */
  named = true;
  private emphasised: Emphasis = { selected: null, pointed: null };
  private dates: readonly TrackDate[] = [];

  /** @param fadeTime how long units take to come and go, ms of the wall clock; 0 for none. */
  constructor(
    private readonly campaign: Campaign,
    tracks: Tracks,
    private readonly arrows: Arrows,
    fadeTime: number,
  ) {
    this.fades = new Fades(campaign.units.length, fadeTime, longestStepAt(campaign.rate));
    this.crossings = new Fades(campaign.units.length, fadeTime, longestStepAt(campaign.rate));
    this.layout = new Layout(campaign, tracks, arrows);
    this.prominence = new Prominence(campaign);
  }

  /** Whether units are on their way in or out. */
  get fading(): boolean {
    return this.fades.running || this.crossings.running;
  }

  get emphasis(): Emphasis {
    return this.emphasised;
  }

  set emphasis(emphasis: Emphasis) {
    this.emphasised = emphasis;
    this.dates = this.datesOf(emphasis.selected);
  }

  /** Dates along the track of a unit, in the order in which a selection sheet must have them. */
  datesOf(unit: string | null): readonly TrackDate[] {
    const trajectory =
      unit === null ? null : (this.campaign.unitById.get(unit)?.trajectory ?? null);
    const [clock] = this.campaign.clocks;
    return trajectory && clock ? trackDates(trajectory, clock) : [];
  }

  /** Row of the selected unit; -1 for none. A formation without a trajectory dims nobody. */
  get selectedRow(): number {
    return this.rowOf(this.emphasised.selected);
  }

  /**
   * Lays the symbols out; null while there are no pictures of them.
   * @param axes how much of arrows and trails is to be seen, 0..1.
   */
  layOut(camera: Camera, scene: Scene, palette: OverlayPalette, axes: number): View | null {
    const { arrows, campaign, crossings, dates, emphasis, fades, layout, prominence } = this;
    const { selection, sheet } = this;
    if (!sheet) return null;
    const { selectedRow } = this;
    const { pointed } = emphasis;
    const pointedRow = this.rowOf(pointed?.kind === "unit" ? pointed.id : null);
    layout.keepUnfolded(selectedRow);
    // Those that are fading out are still there, where they were last.
    const { instant, x, y, legs } = scene;
    const faded = { instant, x, y, legs, visible: fades.present };
    layout.update(camera, faded, sheet.symbols, this.named ? sheet.labels : NO_LABELS);
    crossings.update(layout.presence, instant, performance.now());
    layout.fade(fades.opacity, crossings.opacity);
    prominence.update(layout, selectedRow, pointedRow);
    return {
      camera,
      scene: faded,
      campaign,
      layout,
      prominence,
      emphasis,
      sheet,
      selection,
      dates,
      palette,
      selectedRow,
      pointedRow,
      arrowShown: arrows.shown,
      entrance: fades.opacity,
      axes,
    };
  }

  /** What the names of places have to keep clear of while some layers are hidden. */
  surveyed(hidden: ReadonlySet<LayerId>): Surveyed {
    const { named, selectedRow } = this;
    const shown = hidden.has("units") ? null : this.sheet;
    return {
      symbols: shown?.symbols ?? NO_SYMBOLS,
      labels: (named && shown?.labels) || NO_LABELS,
      selectedRow,
      arrows: !hidden.has("arrows"),
      events: !hidden.has("events"),
    };
  }

  private rowOf(unit: string | null): number {
    const known = unit === null ? undefined : this.campaign.unitById.get(unit);
    return known?.trajectory ? known.index : -1;
  }
}
