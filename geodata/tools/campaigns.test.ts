import { beforeAll, describe, expect, it } from "vitest";
import {
  type Campaign,
  describeProblem,
  findCrossingsWithoutPlace,
  loadCampaign,
  loadShelf,
  passageAt,
} from "../../src/campaign";
import { compileMotion, Sampler } from "../../src/motion";
import { readGeodata } from "./files";
import { findUntoldParagraphs } from "./lecture";
import { readRivers } from "./rivers";
import { findUnitsInWater, readWaters } from "./water";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Km/h over the limit: times in the files are rounded to seconds. */
const TOLERANCE = 0.5;
const FASTEST_KMH = { air: 500, navy: 45, ground: 35 } as const;

const { shelf } = await loadShelf(readGeodata);

it("the shelf holds four campaigns", () => {
  expect(shelf.map(({ id }) => id)).toEqual([
    "khalkhin-gol-1939-07",
    "khalkhin-gol-1939-08",
    "manchuria-1945",
    "soviet-japanese-relations",
  ]);
});

describe.each(shelf)("$title", ({ id }) => {
  let campaign: Campaign;
  beforeAll(async () => {
    const loaded = await loadCampaign(readGeodata, id);
    expect(loaded.problems.map(describeProblem)).toEqual([]);
    if (!loaded.campaign) throw new Error(`${id} does not load`);
    campaign = loaded.campaign;
  });

  /** Instants through the period: each hour, or each day where years pass. */
  function* instants(): Generator<number> {
    const { from, to } = campaign.period;
    const step = to - from > 1000 * DAY ? DAY : HOUR;
    for (let instant = from; instant <= to; instant += step) yield instant;
  }

  it("has a lit passage at every instant, inside its chapter", () => {
    for (const instant of instants()) {
      const passage = passageAt(campaign, instant);
      expect(passage).not.toBeNull();
      expect(passage?.from).toBeLessThanOrEqual(instant);
    }
  });

  it("shows no unit outside its life, none at no place, none too fast", () => {
    const { tracks } = compileMotion(campaign.units);
    const sampler = new Sampler(tracks, campaign.period.from);
    const excused = new Set(
      campaign.units.flatMap(({ id: unit, trajectory }) =>
        (trajectory?.overrides ?? [])
          .filter(({ rule }) => rule === "speed")
          .map(({ leg }) => `${unit} ${leg}`),
      ),
    );
    const faults: string[] = [];
    for (const instant of instants()) {
      const { visible, x, y } = sampler.seek(instant);
      for (const { id: unit, index, branch, visible: life } of campaign.units) {
        if (visible[index] !== 1) continue;
        const fault = (what: string) => faults.push(`${unit} ${what} at ${instant}`);
        if (life.from > instant || life.to <= instant) fault("is outside its life");
        if (!((x[index] as number) > 0 && (y[index] as number) > 0)) fault("is nowhere");
        if (excused.has(`${unit} ${sampler.vertex(index)}`)) continue;
        const limit =
          branch === "air" || branch === "navy" ? FASTEST_KMH[branch] : FASTEST_KMH.ground;
        if (sampler.speed(index) * 3.6 >= limit + TOLERANCE) fault("is too fast");
      }
    }
    expect(faults).toEqual([]);
  });

  it("keeps ground units out of lakes and the sea", async () => {
    const problems = findUnitsInWater(campaign, await readWaters());
    expect(problems.map(describeProblem)).toEqual([]);
  });

  it("crosses rivers at their crossings, or says why not", async () => {
    const problems = findCrossingsWithoutPlace(campaign, await readRivers());
    expect(problems.map(describeProblem)).toEqual([]);
  });
});

it("no event paragraph of the lecture is left untold", async () => {
  const campaigns = await Promise.all(
    shelf.map(async ({ id }) => (await loadCampaign(readGeodata, id)).campaign),
  );
  const untold = await findUntoldParagraphs(campaigns.filter((campaign) => campaign !== null));
  expect(untold.map(({ feature }) => feature)).toEqual([]);
});
