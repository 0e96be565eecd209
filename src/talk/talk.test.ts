import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCampaign } from "../campaign";
import { FIXTURE_ID, readFixture } from "../campaign/fixture";
import { checkTalk } from "./check";
import { changeCue, insertCue, moveCue, removeCue } from "./edit";
import { readTalk, writeTalk } from "./file";
import { copyOfCue, cueOfMoment, focusOfCue, type Moment, stageCue } from "./stage";
import { type Cue, plannedMinutes, shownCues, type Talk } from "./talk";

const cue = (id: string, more: Partial<Cue> = {}): Cue => ({
  id,
  campaign: "khalkhin-gol-1939-07",
  passage: "the-crossing",
  seconds: 10,
  hide: [],
  notes: "",
  minutes: 2,
  hidden: false,
  ...more,
});

const talk = (...cues: Cue[]): Talk => ({
  format: "pincer-talk",
  version: 1,
  id: "a-talk",
  title: "A talk",
  summary: "",
  cues,
});

const ids = ({ cues }: Talk) => cues.map(({ id }) => id);

describe("a talk's file", () => {
  const second = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((s) => s * 1000);
  const anyCue = fc
    .record({
      from: fc.option(second, { nil: undefined }),
      seconds: fc.integer({ min: 0, max: 600 }),
      notes: fc.string(),
      hidden: fc.boolean(),
      minutes: fc.integer({ min: 0, max: 60 }),
    })
    .map(({ from, ...more }) => cue("x", { ...more, ...(from !== undefined && { from }) }));

  it("comes back as it was written, in whatever clock", () => {
    fc.assert(
      fc.property(
        fc.array(anyCue, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(0, 8 * 3_600_000, -5 * 3_600_000),
        (cues, offset) => {
          const written = talk(...cues.map((each, index) => ({ ...each, id: `cue-${index}` })));
          expect(readTalk("mine.json", writeTalk(written, offset))).toEqual({
            talk: written,
            problems: [],
          });
        },
      ),
    );
  });

  it("says where a file is wrong", () => {
    const text = writeTalk(talk(cue("one"))).replace('"seconds": 10', '"seconds": "ten"');
    const { talk: none, problems } = readTalk("mine.json", text);
    expect(none).toBeNull();
    expect(problems).toMatchObject([{ file: "mine.json", feature: "one", field: "seconds" }]);
  });

  it("refuses two cues with one id", () => {
    const { talk: none, problems } = readTalk("mine.json", writeTalk(talk(cue("a"), cue("a"))));
    expect(none).toBeNull();
    expect(problems).toMatchObject([{ feature: "a", field: "id" }]);
  });

  it("refuses a file that is no talk", () => {
    expect(readTalk("mine.json", '{"type":"FeatureCollection"}').talk).toBeNull();
    expect(readTalk("mine.json", "not json").problems[0]?.expected).toBe("a JSON document");
  });
});

describe("changing a talk", () => {
  const three = talk(cue("a"), cue("b"), cue("c"));

  it("keeps every cue when one is moved, wherever to", () => {
    fc.assert(
      fc.property(fc.constantFrom("a", "b", "c"), fc.integer({ min: -3, max: 9 }), (id, place) => {
        const moved = moveCue(three, id, place);
        expect([...ids(moved)].sort()).toEqual(["a", "b", "c"]);
        expect(ids(moved).indexOf(id)).toBe(Math.min(Math.max(place, 0), 2));
      }),
    );
  });

  it("puts a new cue behind another, or at the end", () => {
    expect(ids(insertCue(three, cue("n"), "a"))).toEqual(["a", "n", "b", "c"]);
    expect(ids(insertCue(three, cue("n"), null))).toEqual(["a", "b", "c", "n"]);
  });

  it("does not take out the last cue", () => {
    expect(ids(removeCue(three, "b"))).toEqual(["a", "c"]);
    expect(ids(removeCue(talk(cue("a")), "a"))).toEqual(["a"]);
  });

  it("passes over hidden cues and their time", () => {
    const changed = changeCue(three, "b", { hidden: true });
    expect(shownCues(changed).map(({ id }) => id)).toEqual(["a", "c"]);
    expect(plannedMinutes(changed)).toBe(4);
  });
});

describe("a cue taken from the map", async () => {
  const { campaign } = await loadCampaign(readFixture(), FIXTURE_ID);
  if (!campaign) throw new Error("the fixture does not load");
  const [place] = campaign.places.keys();
  const moment: Moment = {
    instant: campaign.period.to,
    camera: { center: [118.6, 47.7], zoom: 9, bearing: 0, pitch: 0 },
    hide: ["night"],
    focus: "red-1",
  };

  it("stands still at its moment, with the passage that tells of it, and can be kept", () => {
    const made = cueOfMoment(campaign, moment, new Set());
    if (!made) throw new Error("no cue was made");
    expect(made.passage).toBe(campaign.passages.at(-1)?.id);
    expect(stageCue(made, campaign)).toMatchObject({
      from: campaign.period.to,
      to: campaign.period.to,
      camera: moment.camera,
    });
    expect(checkTalk("mine.json", talk(made), new Map([[campaign.id, campaign]]))).toEqual([]);
    expect(readTalk("mine.json", writeTalk(talk(made))).talk?.cues).toEqual([made]);
  });

  it("and its copies never share an id", () => {
    const taken = new Set(["a", "a-2"]);
    expect(copyOfCue(cue("a"), taken).id).toBe("a-3");
    expect(copyOfCue(cue("a-2"), taken).id).toBe("a-3");
  });

  it("points out a unit or a place, and nothing that is neither", () => {
    expect(focusOfCue({ focus: "red-1" }, campaign)).toEqual({ kind: "unit", id: "red-1" });
    expect(focusOfCue({ focus: place }, campaign)).toEqual({ kind: "place", id: place });
    expect(focusOfCue({ focus: "nobody" }, campaign)).toBeNull();
    expect(focusOfCue({}, campaign)).toBeNull();
  });
});
