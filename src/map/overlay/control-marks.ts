import {
  type Campaign,
  eachHolder,
  type Holder,
  type Holders,
  type Holding,
  holderOf,
  lastBegun,
} from "../../campaign";
import { mercatorX, mercatorY } from "../../motion";
import { type OverlayPalette, packColour } from "../palette";
import { type Camera, isInView, projectInto } from "./camera";
import type { StrokePass } from "./stroke-pass";

/** Diameter of the fill of a town's sign, CSS px. */
const FILL = 7;
const RIM = 10.5;

interface Town {
  readonly x: number;
  readonly y: number;
  readonly holdings: readonly Holding[];
  /** By holding. */
  readonly holders: readonly Holder[];
}

/** Fills the signs of towns that change hands in the colour of who holds them. */
export class ControlMarks {
  private readonly towns: readonly Town[];
  private readonly point = { x: 0, y: 0 };
  /** Those of the towns whose signs the last drawing put into the view. */
  private readonly shown = new Set<Holder>();

  constructor(private readonly campaign: Pick<Campaign, "control" | "places"> & Holders) {
    this.towns = [...campaign.control].flatMap(([id, holdings]) => {
      const place = campaign.places.get(id);
      if (!place) return [];
      return {
        x: mercatorX(place.position[0]),
        y: mercatorY(place.position[1]),
        holdings,
        holders: holdings.map((holding) => holderOf(holding, campaign)),
      };
    });
  }

  /** Adds the towns' signs as they are at an instant (ms since the Unix epoch). */
  add(strokes: StrokePass, camera: Camera, instant: number, palette: OverlayPalette): void {
    const rim = packColour(palette.frame);
    this.shown.clear();
    for (const { x, y, holdings, holders } of this.towns) {
      if (!projectInto(this.point, camera, x, y)) continue;
      const holder = holders[Math.max(0, lastBegun(holdings, instant))];
      if (!holder) continue;
      if (isInView(this.point, camera)) this.shown.add(holder);
      strokes.add(this.point.x, this.point.y, this.point.x, this.point.y, RIM, rim);
      strokes.add(
        this.point.x,
        this.point.y,
        this.point.x,
        this.point.y,
        FILL,
        packColour(holder.colour),
      );
    }
  }

  /** Who holds the towns that the last drawing put into the view, each once. */
  get holders(): readonly Holder[] {
    return eachHolder(this.shown, this.campaign);
  }
}
