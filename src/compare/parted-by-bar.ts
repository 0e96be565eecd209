import type { CampaignMap } from "../map";
import type { Comparison } from "../state";

/** What a hand that points at a map needs of it. */
type Pointed = Pick<
  CampaignMap,
  "on" | "paintInto" | "pixelRatio" | "project" | "setFineness" | "unproject" | "view" | "window"
>;

/** What is needed of the second map for a picture of both. */
type Second = Pick<CampaignMap, "on" | "paintInto" | "pixelRatio" | "setFineness" | "window">;

/**
 * Two maps as one sees them: what is painted of them has the second map on its side of the bar. A lens over
 * it shows the moment that lies under it, not the other one. Twins have a half each and are not mixed.
 */
export function partedByBar(main: Pointed, second: Second, comparison: Comparison): Pointed {
  let canvas: HTMLCanvasElement | null = null;
  const isParted = () => comparison.getState().split === "swipe";
  return {
    get pixelRatio() {
      return main.pixelRatio;
    },
    project: main.project,
    unproject: (point) => main.unproject(point),
    view: () => main.view(),
    window: () => main.window(),
    setFineness(factor) {
      main.setFineness(factor);
      second.setFineness(isParted() ? factor : 1);
    },
    on(event, listener) {
      const ends = [main.on(event, listener)];
      if (event === "drawn") {
        const drawn = listener as () => void;
        ends.push(second.on("drawn", drawn), comparison.subscribe(drawn));
      }
      return () => {
        for (const end of ends) end();
      };
    },
    paintInto(context) {
      main.paintInto(context);
      if (!isParted()) return;
      const { width, height } = second.window();
      canvas ??= document.createElement("canvas");
      canvas.width = Math.max(1, Math.round(width * second.pixelRatio));
      canvas.height = Math.max(1, Math.round(height * second.pixelRatio));
      const own = canvas.getContext("2d");
      if (!own) return;
      second.paintInto(own);
      const { half, share } = comparison.getState();
      const whole = context.canvas;
      const bar = whole.width * share;
      context.save();
      context.beginPath();
      if (half === "left") context.rect(0, 0, bar, whole.height);
      else context.rect(bar, 0, whole.width - bar, whole.height);
      context.clip();
      context.drawImage(canvas, 0, 0, whole.width, whole.height);
      context.restore();
    },
  };
}
