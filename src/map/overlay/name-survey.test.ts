import { describe, expect, it } from "vitest";
import { type Campaign, loadCampaign } from "../../campaign";
import { FIXTURE_ID, readFixture } from "../../campaign/fixture";
import { compileMotion } from "../../motion";
import { Arrows } from "./arrows";
import { cameraOn, cellsOf, PaperMap, STAGES } from "./crowding.fixture";
import { EventMarks } from "./event-marks";
import { Layout } from "./layout";
import { NameSurvey, type Surveyed } from "./name-survey";

const HOUR = 3_600_000;

const campaign = await fixtureCampaign();
const { tracks } = compileMotion(campaign.units);
const camera = cameraOn(campaign.camera, STAGES.hall);
const everything: Surveyed = {
  ...cellsOf(campaign, false),
  selectedRow: -1,
  arrows: true,
  events: true,
};

function survey(): NameSurvey {
  const arrows = new Arrows(campaign, tracks);
  const layout = new Layout(campaign, tracks, arrows);
  const marks = new EventMarks(campaign, false);
  return new NameSurvey(campaign, tracks, layout, arrows, marks, HOUR);
}

async function fixtureCampaign(): Promise<Campaign> {
  const loaded = await loadCampaign(readFixture(), FIXTURE_ID);
  if (!loaded.campaign) throw new Error("the fixture does not load");
  return loaded.campaign;
}

/** What a survey looks at about a step, as plain numbers and in the order of the looks' steps. */
const looked = (one: NameSurvey, step: number, what = everything) =>
  one
    .looksAbout(step, camera, what)
    .map(({ boxes, weight }) => {
      const rows = Array.from({ length: boxes.count }, (_, row) =>
        [boxes.x, boxes.y, boxes.width, boxes.height].map((column) => column[row]),
      );
      return JSON.stringify([weight, rows]);
    })
    .sort();

describe("what names keep clear of", () => {
  const { from, to } = campaign.period;
  const first = Math.floor(from / HOUR);
  const last = Math.floor(to / HOUR);
  const middle = Math.floor((first + last) / 2);

  it("is the same whichever way one came to an instant", () => {
    const forwards = survey();
    for (let step = first; step < middle; step++) forwards.looksAbout(step, camera, everything);
    const backwards = survey();
    for (let step = last; step > middle; step--) backwards.looksAbout(step, camera, everything);
    expect(looked(forwards, middle)).toEqual(looked(survey(), middle));
    expect(looked(backwards, middle)).toEqual(looked(survey(), middle));
  });

  it("has the symbols where they are drawn, with their labels", () => {
    const instant = middle * HOUR;
    const drawn = new PaperMap(campaign, tracks).draw(camera, instant);
    expect(drawn.length).toBeGreaterThan(0);
    const looks = survey().looksAbout(middle, camera, everything);
    const now = looks.filter(({ weight }) => weight === 3);
    for (const { symbol } of drawn) {
      const found = now.some(({ boxes }) =>
        Array.from({ length: boxes.count }, (_, row) => row).some(
          (row) =>
            Math.abs((boxes.x[row] ?? 0) - (symbol.left + symbol.right) / 2) < 0.5 &&
            Math.abs((boxes.y[row] ?? 0) - (symbol.top + symbol.bottom) / 2) < 0.5,
        ),
      );
      expect(found).toBe(true);
    }
  });

  it("is nothing when units and events are hidden", () => {
    const nothing = { ...everything, symbols: [], labels: [], events: false };
    for (const { boxes } of survey().looksAbout(middle, camera, nothing))
      expect(boxes.count).toBe(0);
  });

  it("keeps to one step for all of its instants", () => {
    const one = survey();
    expect(one.stepOf(middle * HOUR)).toBe(middle);
    expect(one.stepOf(middle * HOUR + HOUR - 1)).toBe(middle);
    expect(one.stepOf(-1)).toBe(-1);
  });
});
