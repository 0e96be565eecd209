import { beforeEach, describe, expect, it } from "vitest";
import type { Campaign } from "../../campaign";
import { FIXTURE_ID } from "../../campaign/fixture";
import { commandById } from "../../commands";
import type { Pincer } from "../../state";
import { openFixture } from "../../state/fixture";
import { cueFromPassage } from "../../talk";
import { lookOf } from "./look";
import type { Wish } from "./messages";
import { obey } from "./obey";

const HALL = { width: 1600, height: 900 };
const VIEW: Extract<Wish, { do: "show" }>["camera"] = {
  center: [118.6, 47.7],
  zoom: 9,
  bearing: 0,
  pitch: 0,
};

let pincer: Pincer;
let campaign: Campaign;

beforeEach(async () => {
  ({ pincer, campaign } = await openFixture());
  const cue = cueFromPassage(campaign, campaign.passages[0]?.id ?? "", new Set());
  if (!cue) throw new Error("the fixture has no passage");
  pincer.lectern.hold({
    format: "pincer-talk",
    version: 1,
    id: "a-talk",
    title: "A talk",
    summary: "",
    cues: [
      { ...cue, id: "one" },
      { ...cue, id: "hidden", hidden: true },
      { ...cue, id: "two" },
    ],
  });
  commandById("present").run(pincer);
});

const show = (more: Partial<Extract<Wish, { do: "show" }>> = {}): Wish => ({
  do: "show",
  campaign: FIXTURE_ID,
  instant: campaign.period.from + 3_600_000,
  camera: VIEW,
  size: { width: 800, height: 450 },
  unit: "red-1",
  look: lookOf(pincer),
  ...more,
});

describe("a wish of the presenter's window", () => {
  it("has a command of the lecture done", () => {
    obey(pincer, { do: "command", id: "blank" }, HALL);
    expect(pincer.lectern.getState().blank).toBe(true);
    obey(pincer, { do: "command", id: "cue-number", key: "2" }, HALL);
    expect(pincer.lectern.getState().typed).toBe("2");
  });

  it("cannot reach what is no part of the lecture, or belongs to one window", () => {
    const { panelOpen } = pincer.settings.getState();
    for (const id of ["panel", "notes", "talk", "no-such-command"]) {
      obey(pincer, { do: "command", id }, HALL);
    }
    expect(pincer.settings.getState().panelOpen).toBe(panelOpen);
    expect(pincer.lectern.getState().notesShown).toBe(false);
    expect(pincer.dialogs.getState().dialog).toBeNull();
  });

  it("is passed over when it makes no sense now", () => {
    commandById("stop-presenting").run(pincer);
    obey(pincer, { do: "command", id: "blank" }, HALL);
    obey(pincer, { do: "cue", cue: "two" }, HALL);
    expect(pincer.lectern.getState()).toMatchObject({ blank: false, cue: "one" });
  });

  it("goes to a shown cue, and to no other", () => {
    obey(pincer, { do: "cue", cue: "two" }, HALL);
    expect(pincer.lectern.getState()).toMatchObject({ cue: "two", progress: "start" });
    obey(pincer, { do: "cue", cue: "hidden" }, HALL);
    expect(pincer.lectern.getState().cue).toBe("two");
  });

  it("shows what was tried, with all its ground, however large the audience's map is", () => {
    obey(pincer, show(), HALL);
    expect(pincer.clock.getState().now).toBe(campaign.period.from + 3_600_000);
    expect(pincer.selection.getState().unit).toBe("red-1");
    expect(pincer.camera.getState().request).toMatchObject({
      view: { center: [118.6, 47.7], zoom: 10 },
      keep: "zoom",
    });
  });

  it("lets a cue that was playing begin anew after what was tried", () => {
    pincer.lectern.stand("one", "playing");
    pincer.clock.play();
    obey(pincer, show(), HALL);
    expect(pincer.lectern.getState()).toMatchObject({ cue: "one", progress: "start" });
    expect(pincer.clock.getState().playing).toBe(false);
  });

  it("shows the layers and the comparison that were tried", () => {
    const beside = { kind: "interval", offset: -3_600_000 } as const;
    obey(pincer, show({ look: { ...lookOf(pincer), hiddenLayers: ["night"], beside } }), HALL);
    expect(pincer.settings.getState().hiddenLayers).toEqual(["night"]);
    expect(pincer.comparison.getState().beside).toEqual(beside);
  });

  it("shows ghosts for as long as they are held", () => {
    obey(pincer, { do: "ghosts", ghosts: { shown: "before", hours: null } }, HALL);
    expect(pincer.ghosts.getState().shown).toBe("before");
    obey(pincer, { do: "ghosts", ghosts: { shown: null, hours: null } }, HALL);
    expect(pincer.ghosts.getState().shown).toBeNull();
  });

  it("shows nothing of another campaign, and selects no unit that is not there", () => {
    const { now } = pincer.clock.getState();
    obey(pincer, show({ campaign: "elsewhere" }), HALL);
    expect(pincer.clock.getState().now).toBe(now);
    obey(pincer, show({ unit: "nobody" }), HALL);
    expect(pincer.selection.getState().unit).toBeNull();
  });
});
