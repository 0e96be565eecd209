import { type Campaign, type LayerId, tellsHours } from "../../campaign";
import type { MarkInks, OverlayPalette } from "../palette";
import type { Camera } from "./camera";
import { ControlMarks } from "./control-marks";
import { EventMarks } from "./event-marks";
import { NightPace } from "./night-pace";
import type { Resources } from "./resources";
import { Shapes } from "./shapes";

/** What there is around the units: night, fronts, who holds the towns, and events. */
export class Surroundings {
  readonly shapes: Shapes;
  readonly control: ControlMarks;
  readonly events: EventMarks;
  hidden: ReadonlySet<LayerId> = new Set();
  /** How far the night had fallen in the middle of the view when it was last drawn, 0..1. */
  night = 0;
  private readonly nightPace: NightPace;
  private readonly hasNights: boolean;

  /** @param moving whether what changes may do so before the eyes. */
  constructor(campaign: Campaign, moving: boolean) {
    this.shapes = new Shapes(campaign);
    this.control = new ControlMarks(campaign);
    this.events = new EventMarks(campaign, moving);
    this.nightPace = new NightPace(moving);
    this.hasNights = tellsHours(campaign);
  }

  /** Takes the pace at which the clock plays, campaign ms per wall ms; 0 at rest. */
  setPace(pace: number): void {
    this.nightPace.setPace(pace);
  }

  /** Goes on to an instant (ms since the Unix epoch) and a time of the wall clock, ms. */
  update(instant: number, time: number): void {
    this.nightPace.update(instant, time);
  }

  /** Whether the night is on its way in or out. */
  get settling(): boolean {
    return this.drawsNight && this.nightPace.settling;
  }

  /** Draws what lies under the units and their ways. */
  drawUnder(
    { night, strokes }: Resources,
    camera: Camera,
    instant: number,
    palette: OverlayPalette,
  ): void {
    const { hidden } = this;
    const { strength } = this.nightPace;
    this.night = this.drawsNight ? night.draw(camera, instant, strength, palette) : 0;
    if (!hidden.has("fronts")) this.shapes.add(strokes, camera, instant, palette);
    if (!hidden.has("control")) this.control.add(strokes, camera, instant, palette);
    strokes.flush(camera);
  }

  /** Draws what lies over the ways. */
  drawOver({ strokes }: Resources, camera: Camera, instant: number, inks: MarkInks): void {
    if (!this.hidden.has("events")) this.events.add(strokes, camera, instant, inks);
    strokes.flush(camera);
  }

  private get drawsNight(): boolean {
    return this.hasNights && !this.hidden.has("night");
  }
}
