import { type Campaign, type Holding, lastBegun } from "../../campaign";
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
  /** Colour of the holder, by holding. */
  readonly colours: readonly string[];
}

/** Fills the signs of towns that change hands in the colour of who holds them. */
export class ControlMarks {
  /** Whether the last drawing put a town's sign into the view. */
  shown = false;
  private readonly towns: readonly Town[];
  private readonly point = { x: 0, y: 0 };

  constructor(campaign: Pick<Campaign, "control" | "forces" | "places" | "unitById">) {
    this.towns = [...campaign.control].flatMap(([id, holdings]) => {
      const place = campaign.places.get(id);
      if (!place) return [];
      return {
        x: mercatorX(place.position[0]),
        y: mercatorY(place.position[1]),
        holdings,
        colours: holdings.map((holding) => colourOf(holding, campaign)),
      };
    });
  }

  /** Adds the towns' signs as they are at an instant (ms since the Unix epoch). */
  add(strokes: StrokePass, camera: Camera, instant: number, palette: OverlayPalette): void {
    const rim = packColour(palette.frame);
    this.shown = false;
    for (const { x, y, holdings, colours } of this.towns) {
      if (!projectInto(this.point, camera, x, y)) continue;
      const colour = colours[Math.max(0, lastBegun(holdings, instant))];
      if (!colour) continue;
      if (isInView(this.point, camera)) this.shown = true;
      strokes.add(this.point.x, this.point.y, this.point.x, this.point.y, RIM, rim);
      strokes.add(this.point.x, this.point.y, this.point.x, this.point.y, FILL, packColour(colour));
    }
  }
}

/** The colour of the force that took a place, or of its side's first. */
function colourOf(
  { by, side }: Holding,
  { forces, unitById }: Pick<Campaign, "forces" | "unitById">,
): string {
  const taker = by === null ? undefined : forces.get(unitById.get(by)?.force ?? "");
  const holder = taker ?? [...forces.values()].find((force) => force.side === side);
  return holder?.colour ?? "#808080";
}
