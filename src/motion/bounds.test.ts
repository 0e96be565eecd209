import { expect, test } from "vitest";
import { DAWN, HOUR } from "./arbitraries";
import { boundsAt } from "./bounds";
import { compileTracks, type TrackInput } from "./compile";
import { Sampler } from "./sample";

function standing(lon: number, lat: number, until = 9): TrackInput {
  return {
    id: "unit",
    trajectory: { times: [DAWN], positions: [[lon, lat]] },
    visible: { from: DAWN, to: DAWN + until * HOUR },
  };
}

const tracks = compileTracks([
  standing(118.2, 47.4),
  standing(118.9, 47.9),
  standing(118.5, 48.3, 1),
  { id: "army", trajectory: null, visible: { from: DAWN, to: DAWN + HOUR } },
]);

function boundsRounded(hour: number, rows?: number[]) {
  const { frame } = new Sampler(tracks, DAWN + hour * HOUR);
  return boundsAt(frame, rows)?.map((degrees) => Math.round(degrees * 1e6) / 1e6);
}

test("hold every visible unit and no other", () => {
  expect(boundsRounded(0.5)).toEqual([118.2, 47.4, 118.9, 48.3]);
  expect(boundsRounded(1)).toEqual([118.2, 47.4, 118.9, 47.9]);
});

test("hold only the rows asked for", () => {
  expect(boundsRounded(0.5, [1, 2, 3])).toEqual([118.5, 47.9, 118.9, 48.3]);
  expect(boundsRounded(0.5, [0])).toEqual([118.2, 47.4, 118.2, 47.4]);
});

test("are null when nothing is on the map", () => {
  expect(boundsRounded(-1)).toBeUndefined();
  expect(boundsAt(new Sampler(tracks, DAWN).frame, [3])).toBeNull();
});
