import { type OverlayPalette, packColour } from "../palette";
import type { Cell } from "../symbols";
import { type Camera, projectInto } from "./camera";
import type { SpritePass } from "./sprite-pass";
import type { StrokePass } from "./stroke-pass";
import type { TrackDate } from "./track-dates";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws a tick at each dated place of a track, and those dates that do not cover an earlier one. */
export function addTrackDates(
  strokes: StrokePass,
  sprites: SpritePass,
  camera: Camera,
  dates: readonly TrackDate[],
  cells: readonly Cell[],
  palette: OverlayPalette,
): void {
  const taken: Box[] = [];
  const here = { x: 0, y: 0 };
  const ahead = { x: 0, y: 0 };
  const STEP = 1e-6;
  // From both ends inwards: where a track begins and ends matters most.
  for (const index of bothEndsFirst(dates.length)) {
    const date = dates[index];
    const cell = cells[index];
    if (!date || !cell || !projectInto(here, camera, date.x, date.y)) continue;
    projectInto(ahead, camera, date.x + date.alongX * STEP, date.y + date.alongY * STEP);
    const length = Math.hypot(ahead.x - here.x, ahead.y - here.y) || 1;
    // Across the track, to the side on which the text stands right of it.
    let acrossX = -(ahead.y - here.y) / length;
    let acrossY = (ahead.x - here.x) / length;
    if (acrossX === 0 && acrossY === 0) acrossX = 1;
    if (acrossX < 0) {
      acrossX = -acrossX;
      acrossY = -acrossY;
    }
    const fromX = here.x - acrossX * 5;
    const fromY = here.y - acrossY * 5;
    const toX = here.x + acrossX * 5;
    const toY = here.y + acrossY * 5;
    strokes.add(fromX, fromY, toX, toY, 5, packColour(palette.paper, 0.9));
    strokes.add(fromX, fromY, toX, toY, 2.2, packColour(palette.label));
    const box = {
      x: here.x + acrossX * (9 + cell.width / 2),
      y: here.y + acrossY * (9 + cell.height / 2),
      width: cell.width,
      height: cell.height,
    };
    if (taken.some((other) => overlaps(box, other))) continue;
    taken.push(box);
    sprites.add(cell, box.x, box.y - cell.height / 2, 1, 1, 1 / camera.pixelRatio);
  }
}

function overlaps(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
  );
}

function bothEndsFirst(count: number): number[] {
  const middle = Array.from({ length: Math.max(0, count - 2) }, (_, index) => index + 1);
  return count < 2 ? [0] : [0, count - 1, ...middle];
}
