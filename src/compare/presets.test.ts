import { readFile } from "node:fs/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { type Campaign, loadCampaign, loadShelf, type ShelfEntry } from "../campaign";
import { compileMotion } from "../motion";
import { createPincer } from "../state";
import { plannedOnly } from "./planned-only";
import { presetsFor } from "./presets";

const read = (path: string) => readFile(`geodata/${path}`, "utf8");

async function campaignCalled(id: string): Promise<Campaign> {
  const { campaign } = await loadCampaign(read, id);
  if (!campaign) throw new Error(`${id} does not load`);
  return campaign;
}

let shelf: readonly ShelfEntry[];
beforeEach(async () => {
  ({ shelf } = await loadShelf(read));
});

describe("ready comparisons", () => {
  it("set July beside August, the earlier one on the left, whichever is open", async () => {
    const august = await campaignCalled("khalkhin-gol-1939-08");
    const presets = presetsFor(august, shelf, august.opening);
    const preset = presets.find(({ label }) => label === "July / August");
    const pincer = createPincer(null);
    pincer.library.stock(shelf);
    pincer.library.opened({ campaign: august, motion: compileMotion(august.units) }, []);
    preset?.run(pincer);
    expect(pincer.comparison.getState()).toMatchObject({
      beside: { kind: "campaign", campaign: "khalkhin-gol-1939-07", instant: null },
      half: "left",
    });
    expect(pincer.trail.getState().jumps).toBe(1);
    expect(presets.map(({ id }) => id)).not.toContain("planned");
  });

  it("set a chapter's beginning beside its end", async () => {
    const july = await campaignCalled("khalkhin-gol-1939-07");
    const chapter = july.chapters[3];
    if (!chapter) throw new Error("no fourth chapter");
    const pincer = createPincer(null);
    pincer.clock.open(july.period, july.opening, july.rate);
    presetsFor(july, shelf, chapter.from)[0]?.run(pincer);
    expect(pincer.comparison.getState().beside).toEqual({ kind: "instant", instant: chapter.from });
    const { now } = pincer.clock.getState();
    expect(now).toBeGreaterThan(chapter.from);
    expect(now).toBeLessThan(chapter.to);
    expect(chapter.to - now).toBeLessThanOrEqual(60_000);
  });

  it("set plans beside deeds where there were plans, with nothing but them on the map", async () => {
    const campaign = await campaignCalled("manchuria-1945");
    const ids = presetsFor(campaign, shelf, campaign.opening).map(({ id }) => id);
    expect(ids).toContain("planned");
    const planned = plannedOnly({ campaign });
    const moving = planned.campaign.units.filter(({ trajectory }) => trajectory !== null);
    expect(moving.length).toBeGreaterThan(0);
    expect(moving.every(({ trajectory }) => trajectory?.status === "planned")).toBe(true);
    expect(planned.campaign.units).toHaveLength(campaign.units.length);
    expect(planned.motion.tracks.ids).toHaveLength(campaign.units.length);
  });
});
