import type { CameraView } from "../../campaign";

export interface Size {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

/**
 * A view of one map as another of a different size shows it: the same centre, and all the ground that the
 * first one sees. Zoom doubles the scale with each step, so it changes by the binary logarithm of the sizes' ratio.
 */
export function viewInWindow(view: CameraView, from: Size, to: Size): CameraView {
  const ratio = Math.min(to.width / from.width, to.height / from.height);
  if (!(ratio > 0 && Number.isFinite(ratio))) return view;
  return { ...view, zoom: view.zoom + Math.log2(ratio) };
}
