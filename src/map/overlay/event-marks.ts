import { type Campaign, type CampaignEvent, EVENT_SIGNS, type EventKind } from "../../campaign";
import { mercatorX, mercatorY } from "../../motion";
import type { BoxList } from "../names/box-list";
import { type MarkInks, type OverlayPalette, packColour } from "../palette";
import { type Camera, isInView, projectInto } from "./camera";
import { FlightPaths } from "./flight-paths";
import { flightsOf } from "./flights";
import { addCircle } from "./marks";
import type { StrokePass } from "./stroke-pass";

/** A mark fades over so much playing time at the campaign's own speed once its event is over, seconds. */
const FADE_SECONDS = 2.5;
/** Half the size of a sign, CSS px. */
const SIZE = 6;
const RING = 12;

/** Where sides meet, a ring beats so often as it begins, each time so long in playing time, seconds. */
const BEATS = 3;
const BEAT_SECONDS = 0.8;
/** How far a beat reaches beyond the mark's ring, CSS px. */
const BEAT_REACH = 17;
const BEATING: ReadonlySet<EventKind> = new Set<EventKind>(["combat", "armour"]);

interface Mark {
  readonly event: CampaignEvent;
  readonly x: number;
  readonly y: number;
  readonly flights: FlightPaths | null;
}

/** Marks where something happens at the moment: a ring with a sign that fades when it is over. */
export class EventMarks {
  /** The kinds of the marks that the last drawing put into the view. */
  readonly shown = new Set<EventKind>();
  /** Whether the last drawing had the way of any aircraft. */
  flying = false;
  private readonly marks: readonly Mark[];
  private readonly fade: number;
  private readonly beat: number;
  private readonly point = { x: 0, y: 0 };

  /** @param beating whether contacts beat; the marks stand still otherwise. */
  constructor(
    campaign: Pick<Campaign, "events" | "places" | "rate" | "unitById">,
    private readonly beating: boolean,
  ) {
    const { events, rate } = campaign;
    this.fade = FADE_SECONDS * 1000 * rate;
    this.beat = BEAT_SECONDS * 1000 * rate;
    this.marks = events.map((event) => {
      const flights = flightsOf(event, campaign);
      return {
        event,
        x: mercatorX(event.position[0]),
        y: mercatorY(event.position[1]),
        flights: flights.length > 0 ? new FlightPaths(flights, rate) : null,
      };
    });
  }

  /** Adds the strokes of what happens at an instant (ms since the Unix epoch). */
  add(strokes: StrokePass, camera: Camera, instant: number, inks: MarkInks): void {
    this.shown.clear();
    this.flying = false;
    for (const { event, x, y, flights } of this.marks) {
      // Events are sorted by their beginning.
      if (event.from > instant) break;
      const over = Math.max(0, instant - event.to);
      if (over >= this.fade) continue;
      const opacity = 1 - over / this.fade;
      const since = instant - event.from;
      if (flights) {
        flights.add(strokes, camera, since, opacity, inks);
        this.flying = true;
      }
      if (!projectInto(this.point, camera, x, y)) continue;
      if (isInView(this.point, camera)) this.shown.add(event.kind);
      if (this.beating && BEATING.has(event.kind)) this.addBeat(strokes, since, inks.palette);
      this.addMark(strokes, event.kind, opacity, inks.palette);
    }
  }

  /** Adds the boxes of the marks that there are at an instant, CSS px. */
  addBoxes(boxes: BoxList, camera: Camera, instant: number): void {
    for (const { event, x, y } of this.marks) {
      if (event.from > instant) break;
      if (instant - event.to >= this.fade) continue;
      if (!projectInto(this.point, camera, x, y)) continue;
      boxes.add(this.point.x, this.point.y, 2 * RING, 2 * RING);
    }
  }

  private addBeat(strokes: StrokePass, since: number, { glow }: OverlayPalette): void {
    const beats = since / this.beat;
    if (beats >= BEATS) return;
    const phase = beats % 1;
    const ink = packColour(glow, 0.8 * (1 - phase));
    addCircle(strokes, this.point.x, this.point.y, RING + BEAT_REACH * phase, 3 - 1.5 * phase, ink);
  }

  private addMark(
    strokes: StrokePass,
    kind: EventKind,
    opacity: number,
    palette: OverlayPalette,
  ): void {
    const { x, y } = this.point;
    strokes.add(x, y, x, y, 2 * RING + 5, packColour(palette.paper, 0.8 * opacity));
    addCircle(strokes, this.point.x, this.point.y, RING, 3, packColour(palette.glow, opacity));
    const ink = packColour(palette.label, opacity);
    const sign = EVENT_SIGNS[kind];
    const width = sign.width * SIZE;
    for (const [x0, y0, x1, y1] of sign.strokes) {
      strokes.add(x + SIZE * x0, y + SIZE * y0, x + SIZE * x1, y + SIZE * y1, width, ink);
    }
  }
}
