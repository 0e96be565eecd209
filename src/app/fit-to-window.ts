import type { CameraView } from "../campaign";

/** The map of a 1920 x 1080 window beside its panel, CSS px: what authors look at when they choose a zoom. */
const AUTHORS_MAP = { width: 1500, height: 940 };
/** Symbols keep their size, so a small window cannot show all the ground: at most so many zooms out, or in. */
const MOST_OUT = 0.9;
const MOST_IN = 1;

/**
 * An author's camera in a map of another size (CSS px): the same centre, zoomed so that the same ground is in view
 * as far as symbols stay apart.
 */
export function fitToWindow(
  view: CameraView,
  size: { readonly width: number; readonly height: number },
): CameraView {
  const scale = Math.min(size.width / AUTHORS_MAP.width, size.height / AUTHORS_MAP.height);
  if (!(scale > 0)) return view;
  const change = Math.min(MOST_IN, Math.max(-MOST_OUT, Math.log2(scale)));
  return { ...view, zoom: Math.max(0, view.zoom + change) };
}
