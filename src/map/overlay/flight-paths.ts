import { mercatorX, mercatorY } from "../../motion";
import { type MarkInks, packColour } from "../palette";
import { type Camera, projectInto } from "./camera";
import type { Flight } from "./flights";
import type { StrokePass } from "./stroke-pass";

/** The dart flies the way in so much playing time at the campaign's own speed, seconds, again and again. */
const FLIGHT_SECONDS = 3;
/** How far a way bows aside, as a share of its length. */
const BOW = 0.16;
/** Length of a dash with its gap, CSS px; a long way has longer ones. */
const DASH = 12;
const MOST_DASHES = 70;
const INKED = 0.58;
const WIDTH = 2;
/** Half the size of the dart, CSS px. */
const DART = 8;
/** Outline of the dart, forward and aside of its middle in halves of its size. */
const DART_SHAPE = [
  [1, 0],
  [-0.8, 0.8],
  [-0.35, 0],
  [-0.8, -0.8],
] as const;

interface Path {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly force: string;
}

/** The ways of aircraft to one event: dashed bows, along which a dart flies as the clock goes. */
export class FlightPaths {
  private readonly paths: readonly Path[];
  private readonly duration: number;
  private readonly start = { x: 0, y: 0 };
  private readonly end = { x: 0, y: 0 };
  private readonly bend = { x: 0, y: 0 };

  /** @param rate of the campaign, campaign ms per wall ms. */
  constructor(flights: readonly Flight[], rate: number) {
    this.duration = FLIGHT_SECONDS * 1000 * rate;
    this.paths = flights.map(({ from, to, force }) => ({
      fromX: mercatorX(from[0]),
      fromY: mercatorY(from[1]),
      toX: mercatorX(to[0]),
      toY: mercatorY(to[1]),
      force,
    }));
  }

  /** Adds the ways as they are some time (ms of the campaign) after their event has begun. */
  add(strokes: StrokePass, camera: Camera, since: number, opacity: number, inks: MarkInks): void {
    const { start, end, bend } = this;
    const share = (since / this.duration) % 1;
    for (const { fromX, fromY, toX, toY, force } of this.paths) {
      if (!projectInto(start, camera, fromX, fromY)) continue;
      if (!projectInto(end, camera, toX, toY)) continue;
      // Bows are to the left of the way there, so that ways there and back would not lie on each other.
      bend.x = (start.x + end.x) / 2 + 2 * BOW * (end.y - start.y);
      bend.y = (start.y + end.y) / 2 - 2 * BOW * (end.x - start.x);
      const colour = inks.colour(force);
      this.addDashes(strokes, WIDTH + 2.6, packColour(inks.palette.paper, 0.7 * opacity));
      this.addDashes(strokes, WIDTH, packColour(colour, opacity));
      this.addDart(strokes, share, 5.4, packColour(inks.palette.paper, 0.9 * opacity));
      this.addDart(strokes, share, 2.4, packColour(colour, opacity));
    }
  }

  private addDashes(strokes: StrokePass, width: number, ink: number): void {
    const { start, end } = this;
    const length = Math.hypot(end.x - start.x, end.y - start.y);
    const count = Math.min(MOST_DASHES, Math.max(4, Math.round(length / DASH)));
    for (let dash = 0; dash < count; dash++) {
      const from = dash / count;
      const to = (dash + INKED) / count;
      strokes.add(this.x(from), this.y(from), this.x(to), this.y(to), width, ink);
    }
  }

  private addDart(strokes: StrokePass, share: number, width: number, ink: number): void {
    const x = this.x(share);
    const y = this.y(share);
    const aheadX = this.x(share + 0.01) - this.x(share - 0.01);
    const aheadY = this.y(share + 0.01) - this.y(share - 0.01);
    const stride = Math.hypot(aheadX, aheadY);
    if (stride < 1e-6) return;
    const cos = (aheadX / stride) * DART;
    const sin = (aheadY / stride) * DART;
    DART_SHAPE.forEach(([forward, aside], corner) => {
      const [nextForward, nextAside] = DART_SHAPE[(corner + 1) % DART_SHAPE.length] ?? [0, 0];
      strokes.add(
        x + forward * cos - aside * sin,
        y + forward * sin + aside * cos,
        x + nextForward * cos - nextAside * sin,
        y + nextForward * sin + nextAside * cos,
        width,
        ink,
      );
    });
  }

  private x(share: number): number {
    return bezier(this.start.x, this.bend.x, this.end.x, share);
  }

  private y(share: number): number {
    return bezier(this.start.y, this.bend.y, this.end.y, share);
  }
}

function bezier(start: number, bend: number, end: number, share: number): number {
  const left = 1 - share;
  return left * left * start + 2 * left * share * bend + share * share * end;
}
