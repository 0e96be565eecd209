import type { DrawnGhost } from "../contract";
import { FrameCopy } from "../frame-copy";
import { packColour } from "../palette";
import type { Cell } from "../symbols";
import { projectInto } from "./camera";
import type { Resources } from "./resources";
import type { View } from "./symbols-on-map";

/** Opacity of a ghost beside its unit, and its scale. */
const OPACITY = 0.45;
const SCALE = 0.7;

/** How much of arrows and trails stays while there are ghosts. */
export const BEHIND_GHOSTS = 0.25;

/** A ghost appears when its unit has moved so far from it, CSS px, and is whole at the second. */
const APPEARS = 4;
const WHOLE = 14;

/** Width of the line at its earlier and at its later end, CSS px. */
const EARLY = 1.2;
const LATE = 2.8;

/** Where all units are at another instant. */
export class GhostScene extends FrameCopy {
  private readonly point = { x: 0, y: 0 };
  private readonly now = { x: 0, y: 0 };

  /**
   * Draws the units as they are at the other instant, each joined to where it is now. They stand at their true
   * places, not moved aside, and fold as their units do.
   * @returns what was drawn, front-most last.
   */
  draw(resources: Resources, view: View): DrawnGhost[] {
    const { camera, campaign, layout, palette, scene, sheet } = view;
    const { now } = this;
    const { sprites, strokes } = resources;
    const step = 1 / camera.pixelRatio;
    const drawn: DrawnGhost[] = [];
    for (const row of view.prominence.order) {
      const unit = campaign.units[row];
      if (!unit || this.visible[row] !== 1 || layout.unfolded[row] === 0) continue;
      if (!projectInto(this.point, camera, this.x[row] as number, this.y[row] as number)) continue;
      const { x, y } = this.point;
      const onMapNow =
        scene.visible[row] === 1 &&
        projectInto(now, camera, scene.x[row] as number, scene.y[row] as number);
      const apart = onMapNow ? Math.hypot(now.x - x, now.y - y) : WHOLE;
      const whole = Math.min(1, (apart - APPEARS) / (WHOLE - APPEARS));
      if (!(whole > 0)) continue;
      const opacity = whole * (view.prominence.strength[row] as number);
      if (onMapNow) {
        const colour = campaign.forces.get(unit.force)?.colour ?? palette.leader;
        const earlier = this.instant < scene.instant;
        const width = earlier ? EARLY : LATE;
        const endWidth = earlier ? LATE : EARLY;
        const casing = packColour(palette.paper, 0.6 * opacity);
        strokes.add(x, y, now.x, now.y, width + 2, casing, endWidth + 2);
        strokes.add(x, y, now.x, now.y, width, packColour(colour, 0.75 * opacity), endWidth);
      }
      const cell = sheet.symbols[row] as Cell;
      sprites.add(cell, x, y, SCALE * layout.scale, OPACITY * opacity, step);
      drawn.push({ unit: unit.id, x, y });
    }
    strokes.flush(camera);
    sprites.flush(camera);
    return drawn;
  }
}
