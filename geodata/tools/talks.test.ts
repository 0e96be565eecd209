import { beforeAll, describe, expect, it } from "vitest";
import { type Campaign, loadCampaign, loadShelf } from "../../src/campaign";
import {
  checkTalk,
  loadTalk,
  loadTalkShelf,
  plannedMinutes,
  shownCues,
  stageCue,
  type Talk,
  type TalkShelfEntry,
} from "../../src/talk";
import { readGeodata } from "./files";
import { findBadTalks } from "./talks";

const campaigns = new Map<string, Campaign>();
const talks = new Map<string, Talk>();
let shelf: readonly TalkShelfEntry[] = [];

beforeAll(async () => {
  for (const { id } of (await loadShelf(readGeodata)).shelf) {
    const { campaign } = await loadCampaign(readGeodata, id);
    if (campaign) campaigns.set(id, campaign);
  }
  shelf = (await loadTalkShelf(readGeodata)).talks;
  for (const { id } of shelf) {
    const { talk } = await loadTalk(readGeodata, id);
    if (talk) talks.set(id, talk);
  }
}, 60_000);

const talkOf = (id: string): Talk => {
  const talk = talks.get(id);
  if (!talk) throw new Error(`no talk ${id}`);
  return talk;
};

describe("the talks on the shelf", () => {
  it("refer only to what the campaigns have", async () => {
    expect(await findBadTalks([...campaigns.values()])).toEqual([]);
  });

  it("give every campaign a talk of 15 to 25 cues of its own, in the order of time", () => {
    for (const [id, campaign] of campaigns) {
      const entry = shelf.find((each) => each.campaign === id);
      const cues = shownCues(talkOf(entry?.id ?? ""));
      expect(cues.length, id).toBeGreaterThanOrEqual(15);
      expect(cues.length, id).toBeLessThanOrEqual(25);
      const places = cues.map(
        (cue) => campaign.passages.find((passage) => passage.id === cue.passage)?.index ?? -1,
      );
      expect(places, id).toEqual([...places].sort((one, other) => one - other));
    }
  });

  it("have one for the whole lecture: 45 minutes, through every campaign", () => {
    const whole = talkOf("whole-lecture");
    expect(Math.abs(plannedMinutes(whole) - 45)).toBeLessThanOrEqual(1);
    expect(new Set(whole.cues.map(({ campaign }) => campaign))).toEqual(new Set(campaigns.keys()));
  });

  it("say as many minutes in the list as in the talk", () => {
    for (const { id, minutes } of shelf) expect(minutes, id).toBe(plannedMinutes(talkOf(id)));
  });

  it("have something to read for the hall and for the speaker in every cue", () => {
    for (const { id } of shelf) {
      for (const cue of talkOf(id).cues) {
        const campaign = campaigns.get(cue.campaign);
        const staged = campaign && stageCue(cue, campaign);
        expect(staged?.caption.length, cue.id).toBeGreaterThan(5);
        expect(cue.caption?.length ?? 0, cue.id).toBeLessThanOrEqual(70);
        expect(cue.notes.length, cue.id).toBeGreaterThan(40);
      }
    }
  });
});

it("a talk's reference to nothing is told with cue and field", () => {
  const [campaign] = campaigns.values();
  const talk = talkOf(shelf[0]?.id ?? "");
  const [cue] = talk.cues;
  if (!campaign || !cue) throw new Error("no cue");
  const broken = {
    ...talk,
    cues: [
      { ...cue, passage: "nowhere" },
      { ...cue, from: 0 },
    ],
  };
  expect(checkTalk("mine.json", broken, campaigns)).toMatchObject([
    { file: "mine.json", feature: cue.id, field: "passage", found: '"nowhere"' },
    { field: "from", expected: "an instant inside the campaign's period" },
    { field: "to" },
  ]);
});
