import type { Campaign } from "../../campaign";
import { Sampler, type Tracks } from "../../motion";
import { BoxList } from "../names/box-list";
import type { Look } from "../names/placing";
import type { Cell } from "../symbols";
import { LABEL_HALO } from "../symbols/lettering";
import type { Camera } from "./camera";
import type { EventMarks } from "./event-marks";
import { Layout } from "./layout";
import type { StepAside } from "./steady-placement";
import { LABEL_OVERLAP } from "./symbol-pass";

/** The instants at which is looked, in steps from the picture's own step, and how much each counts. */
const LOOKS = [
  { step: -1, weight: 1 },
  { step: 0, weight: 3 },
  { step: 1, weight: 3 },
  { step: 2, weight: 1 },
] as const;

/** What is fainter than this need not be kept clear of names, 0..1. */
const FAINT = 0.25;

/** What of the campaign is on the map, beside camera and instant. */
export interface Surveyed {
  /** Empty when units are hidden. */
  readonly symbols: readonly Cell[];
  /** Empty when labels are hidden. */
  readonly labels: readonly Cell[];
  /** The row that is unfolded whatever the zoom; -1 for none. */
  readonly selectedRow: number;
  /** Whether arrows and marks of events are shown. */
  readonly arrows: boolean;
  readonly events: boolean;
}

interface KeptLook extends Look {
  step: number;
  weight: number;
}

/**
 * Looks where symbols, labels and events stand about an instant. A name that keeps clear of them all need not move
 * when the clock goes on a little, and what is looked at hangs on the instant alone.
 */
export class NameSurvey {
  private readonly sampler: Sampler;
  private readonly layout: Layout;
  private readonly kept: readonly KeptLook[] = LOOKS.map(() => ({
    boxes: new BoxList(),
    step: Number.NaN,
    weight: 0,
  }));
  private camera: Camera | null = null;
  private surveyed: Surveyed | null = null;

  /** @param length of a step, ms of campaign time. */
  constructor(
    private readonly campaign: Campaign,
    tracks: Tracks,
    beside: Layout,
    aside: StepAside,
    private readonly events: EventMarks,
    private readonly length: number,
  ) {
    this.sampler = new Sampler(tracks, campaign.opening);
    this.layout = new Layout(campaign, tracks, aside, beside.folding);
  }

  /** Of the symbols where was looked last. */
  get scale(): number {
    return this.layout.scale;
  }

  /** The step to which an instant belongs (ms since the Unix epoch): all of its instants have the same looks. */
  stepOf(instant: number): number {
    return Math.floor(instant / this.length);
  }

  /** What names have to keep clear of about a step. */
  looksAbout(step: number, camera: Camera, surveyed: Surveyed): readonly Look[] {
    const isSurveyed = isSameSurveyed(surveyed, this.surveyed);
    if (!isSurveyed) this.layout.reset();
    if (!isSurveyed || camera !== this.camera) {
      for (const look of this.kept) look.step = Number.NaN;
    }
    this.camera = camera;
    this.surveyed = surveyed;
    for (const { step: aside, weight } of LOOKS) {
      const wanted = step + aside;
      // Looks that follow each other lie in different places of the ring.
      const look = this.kept[((wanted % LOOKS.length) + LOOKS.length) % LOOKS.length];
      if (!look) continue;
      look.weight = weight;
      if (look.step === wanted) continue;
      look.step = wanted;
      this.look(look.boxes, wanted, camera, surveyed);
    }
    return this.kept;
  }

  private look(boxes: BoxList, step: number, camera: Camera, surveyed: Surveyed): void {
    const { campaign, events, layout, length, sampler } = this;
    const { symbols, labels, selectedRow } = surveyed;
    const { from, to } = campaign.period;
    const instant = Math.min(to, Math.max(from, step * length));
    boxes.clear();
    if (surveyed.events) events.addBoxes(boxes, camera, instant);
    if (symbols.length === 0) return;
    layout.keepUnfolded(selectedRow);
    layout.update(camera, sampler.seek(instant), symbols, labels);
    for (let row = 0; row < symbols.length; row++) this.addRow(boxes, surveyed, row);
  }

  private addRow(boxes: BoxList, { symbols, labels }: Surveyed, row: number): void {
    const { layout } = this;
    const { labelOpacity, presence, scale, shown, unfolded } = layout;
    if (shown[row] !== 1) return;
    if (!((presence[row] as number) * (unfolded[row] as number) >= FAINT)) return;
    const symbol = symbols[row] as Cell;
    const { x, y, width, height } = layout.drawn(row, symbol, scale, 1);
    boxes.add(x, y, width, height);
    const label = labels[row];
    if (!label || !((labelOpacity[row] as number) >= FAINT)) return;
    const top = y + height / 2 - LABEL_OVERLAP;
    // The halo around the letters counts for nothing.
    const halo = 2 * LABEL_HALO;
    const middle = layout.x[row] as number;
    boxes.add(middle, top + label.height / 2, label.width - halo, label.height - halo);
  }
}

/** Whether what is on the map is the same. */
export function isSameSurveyed(a: Surveyed, b: Surveyed | null): boolean {
  return (
    a.symbols === b?.symbols &&
    a.labels === b.labels &&
    a.selectedRow === b.selectedRow &&
    a.arrows === b.arrows &&
    a.events === b.events
  );
}
