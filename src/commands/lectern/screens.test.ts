import { describe, expect, it } from "vitest";
import { deskScreen, hallScreen } from "./screens";

const screen = (availLeft: number, isInternal: boolean, isPrimary: boolean) => ({
  availLeft,
  availTop: 0,
  availWidth: 1920,
  availHeight: 1080,
  isInternal,
  isPrimary,
});

describe("the screens of a lecture", () => {
  const laptop = screen(0, true, false);
  const projector = screen(1920, false, true);
  const tower = screen(-1920, false, false);

  it("gives the laptop to the speaker and the projector to the hall, whichever is the main one", () => {
    expect(deskScreen([projector, laptop])).toBe(laptop);
    expect(hallScreen([projector, laptop])).toBe(projector);
  });

  it("gives the main screen to the speaker where none is built in", () => {
    expect(deskScreen([tower, projector])).toBe(projector);
    expect(hallScreen([tower, projector])).toBe(tower);
  });

  it("knows no screen for the hall when there is only one, or none is known", () => {
    expect(hallScreen([laptop])).toBeUndefined();
    expect(hallScreen([])).toBeUndefined();
    expect(deskScreen([])).toBeUndefined();
  });
});
