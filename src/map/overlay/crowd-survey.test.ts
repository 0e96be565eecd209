import { describe, expect, it } from "vitest";
import { CrowdSurvey } from "./crowd-survey";
import { restingTracks } from "./resting-tracks.fixture";

const HOME = 9;
const HALL = [1500, 940] as const;

/** More units than could ever be uncrowded, on one spot but for the last. */
const COUNT = 400;
const APART = 0.6;

const places = Array.from({ length: COUNT }, (_, row) => (row === COUNT - 1 ? APART : 0.5));
const tracks = restingTracks(places.map((x) => [x, 0.5]));

const NAMES = places.map((_, row) => `${row} Inf`);

describe("a survey of very many units", () => {
  it("finds no room in their midst from however near, and room around who stands apart", () => {
    const survey = new CrowdSurvey(tracks, new Array(COUNT).fill(2), HOME, NAMES);
    expect(Math.min(...survey.zoomsOf(0, ...HALL, null))).toBeGreaterThan(HOME + 2);
    expect(Math.max(...survey.zoomsOf(COUNT - 1, ...HALL, null))).toBeLessThan(HOME - 2);
  });

  it("gives room to who ranks above the crowd", () => {
    const ranks = [6, ...new Array(COUNT - 1).fill(2)];
    const survey = new CrowdSurvey(tracks, ranks, HOME, NAMES);
    expect(Math.max(...survey.zoomsOf(0, ...HALL, null))).toBeLessThan(HOME - 2);
  });
});
