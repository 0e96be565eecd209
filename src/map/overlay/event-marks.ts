import type { Campaign, CampaignEvent, EventKind } from "../../campaign";
import { mercatorX, mercatorY } from "../../motion";
import { type OverlayPalette, packColour } from "../palette";
import { type Camera, projectInto } from "./camera";
import type { StrokePass } from "./stroke-pass";

/** A mark fades over so much playing time at the campaign's own speed once its event is over, seconds. */
const FADE_SECONDS = 2.5;
/** Half the size of a sign, CSS px. */
const SIZE = 6;
const RING = 12;
const RING_PARTS = 24;

interface Sign {
  /** `[x0, y0, x1, y1]` in halves of the sign's size, y down. */
  readonly strokes: readonly (readonly [number, number, number, number])[];
  /** CSS px. */
  readonly width: number;
}

const lined = (...strokes: Sign["strokes"]): Sign => ({ strokes, width: 2.2 });

/** The signs are those of the time bar's ticks. */
const SIGNS: Readonly<Record<EventKind, Sign>> = {
  combat: lined([-1, -1, 1, 1], [-1, 1, 1, -1]),
  armour: { strokes: [[-0.6, 0, 0.6, 0]], width: 7 },
  artillery: { strokes: [[0, 0, 0, 0]], width: 9 },
  air: lined([0, -1, 0.9, 0.8], [0.9, 0.8, 0, 0.3], [0, 0.3, -0.9, 0.8], [-0.9, 0.8, 0, -1]),
  crossing: lined(
    [-0.9, -1, -0.35, -0.4],
    [-0.35, -0.4, -0.35, 0.4],
    [-0.35, 0.4, -0.9, 1],
    [0.9, -1, 0.35, -0.4],
    [0.35, -0.4, 0.35, 0.4],
    [0.35, 0.4, 0.9, 1],
  ),
  movement: lined([-1, 0, 1, 0], [0.3, -0.7, 1, 0], [0.3, 0.7, 1, 0]),
  decision: lined([0, -1, 1, 0], [1, 0, 0, 1], [0, 1, -1, 0], [-1, 0, 0, -1]),
  politics: lined(
    [-0.8, -0.8, 0.8, -0.8],
    [0.8, -0.8, 0.8, 0.8],
    [0.8, 0.8, -0.8, 0.8],
    [-0.8, 0.8, -0.8, -0.8],
  ),
};

interface Mark {
  readonly event: CampaignEvent;
  readonly x: number;
  readonly y: number;
}

/** Marks where something happens at the moment: a ring with a sign that fades when it is over. */
export class EventMarks {
  private readonly marks: readonly Mark[];
  private readonly fade: number;
  private readonly point = { x: 0, y: 0 };

  constructor({ events, rate }: Pick<Campaign, "events" | "rate">) {
    this.fade = FADE_SECONDS * 1000 * rate;
    this.marks = events.map((event) => ({
      event,
      x: mercatorX(event.position[0]),
      y: mercatorY(event.position[1]),
    }));
  }

  /** Adds the strokes of what happens at an instant (ms since the Unix epoch). */
  add(strokes: StrokePass, camera: Camera, instant: number, palette: OverlayPalette): void {
    for (const { event, x, y } of this.marks) {
      // Events are sorted by their beginning.
      if (event.from > instant) break;
      const over = Math.max(0, instant - event.to);
      if (over >= this.fade || !projectInto(this.point, camera, x, y)) continue;
      this.addMark(strokes, event.kind, 1 - over / this.fade, palette);
    }
  }

  private addMark(
    strokes: StrokePass,
    kind: EventKind,
    opacity: number,
    palette: OverlayPalette,
  ): void {
    const { x, y } = this.point;
    strokes.add(x, y, x, y, 2 * RING + 5, packColour(palette.paper, 0.8 * opacity));
    const ring = packColour(palette.glow, opacity);
    for (let part = 0; part < RING_PARTS; part++) {
      const begin = (part / RING_PARTS) * 2 * Math.PI;
      const end = ((part + 1) / RING_PARTS) * 2 * Math.PI;
      strokes.add(
        x + RING * Math.cos(begin),
        y + RING * Math.sin(begin),
        x + RING * Math.cos(end),
        y + RING * Math.sin(end),
        3,
        ring,
      );
    }
    const ink = packColour(palette.label, opacity);
    const sign = SIGNS[kind];
    for (const [x0, y0, x1, y1] of sign.strokes) {
      strokes.add(x + SIZE * x0, y + SIZE * y0, x + SIZE * x1, y + SIZE * y1, sign.width, ink);
    }
  }
}
