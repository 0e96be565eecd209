import { describe, expect, it } from "vitest";
import type { CameraView } from "../../campaign";
import { viewInWindow } from "./view-in-window";

const view: CameraView = { center: [118.6, 47.7], zoom: 9, bearing: 12, pitch: 0 };

describe("a view in another window", () => {
  it("shows the same ground in half the size a step of zoom further out", () => {
    const small = viewInWindow(view, { width: 1920, height: 1080 }, { width: 960, height: 540 });
    expect(small).toEqual({ ...view, zoom: 8 });
  });

  it("keeps all ground in view when the shape differs", () => {
    const wide = viewInWindow(view, { width: 1000, height: 1000 }, { width: 4000, height: 500 });
    expect(wide.zoom).toBe(8);
  });

  it("comes back to the same view", () => {
    const hall = { width: 1920, height: 1080 };
    const desk = { width: 640, height: 360 };
    expect(viewInWindow(viewInWindow(view, hall, desk), desk, hall).zoom).toBeCloseTo(9, 12);
  });

  it("leaves the view alone while a window has no size yet", () => {
    expect(viewInWindow(view, { width: 0, height: 0 }, { width: 10, height: 10 })).toBe(view);
    expect(viewInWindow(view, { width: 10, height: 10 }, { width: 0, height: 0 })).toBe(view);
  });
});
